import ExamModel
import FicheLibrary
import Frames
import Screens
import SessionEngine

/// The pictures of the README and of the guide: the program's own screens on its bundled data.
package struct Gallery {
  package struct Item {
    /// The file's name without its ending.
    package let name: String
    /// The picture's file.
    package let svg: String
  }

  private let oral: SampleOral
  private let surface: Surface

  /// - Returns: `nil` when the bundled exam or fiches are missing.
  package init?(size: Size = Size(columns: 80, rows: 24)) {
    guard let oral = SampleOral() else { return nil }
    self.oral = oral
    surface = Surface(size: size, language: .french)
  }

  package var items: [Item] {
    [
      item("accueil", "Écran d'accueil", HomeScreen(examTitle: oral.exam.title)),
      item("epreuve", "Carte de l'épreuve", ExamCardScreen(exam: oral.exam)),
      item(
        "presentation", "Présentation d'une fiche devant le chronomètre",
        RehearsalScreen(state: oral.state(oral.presentation)), at: SampleOral.presentationInstant),
      item(
        "echange", "Échange avec le jury : une question et ses niveaux",
        RehearsalScreen(state: oral.state(oral.exchange)), at: SampleOral.exchangeInstant),
      item("bilan", "Bilan de l'oral", DebriefScreen(state: oral.state(oral.whole))),
      item("revision", "Relecture d'une fiche", review),
      item("rejeu", "Oral rejoué à partir de son journal", replay),
    ]
  }

  private func item(
    _ name: String, _ title: String, _ screen: some Screen, at now: Int = 0
  ) -> Item {
    var surface = surface
    surface.nowMilliseconds = now
    return Item(
      name: name, svg: VectorPicture(screen.frame(on: surface), title: title).text)
  }

  private var review: ReviewScreen {
    var screen = ReviewScreen(fiche: oral.fiches[0], findings: [], questions: [])
    _ = screen.handle(.character("3"), on: surface)
    return screen
  }

  private var replay: ReplayScreen {
    var screen = ReplayScreen(
      timeline: SessionTimeline(plan: oral.plan, events: oral.whole), caption: "12 nov. 2026 14:05")
    _ = screen.handle(.character("4"), on: surface)
    return screen
  }
}
