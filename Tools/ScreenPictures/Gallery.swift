import ExamModel
import FicheLibrary
import Frames
import Memory
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
      item("rejeu", "Oral enregistré, rejoué avec la ligne de la voix", replay),
      item(
        "jury", "L'oral vu par le jury, depuis un second terminal", jury,
        at: SampleOral.exchangeInstant),
      item(
        "entrainement", "Une question du jour, avec les éléments de la réponse", drill, at: 41_000),
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

  private var jury: JuryScreen {
    var screen = JuryScreen(state: oral.state(oral.exchange), seat: 1)
    screen.offer(oral.offered)
    return screen
  }

  private var drill: DrillScreen {
    let draw = DrillDraw(cards: [DrillCard(oral.drilled)])
    let engine = SessionEngine(draw: draw)
    var state = SessionState(
      plan: DrillPlanner(exam: oral.exam).plan(
        title: "Entraînement du jour", budgetSeconds: 900, fiches: []))
    for (instant, intent) in [(0, SessionIntent.begin), (30_000, .tick(answer: 0, element: 0))] {
      for event in engine.decide(intent, in: state, at: instant) { state.reduce(event) }
    }
    let texts = DrillTexts(language: .french)
    let outlook = DrillOutlook(
      daysToExam: 21, questionCount: 8, expectedSeconds: 720, known: 0.78)
    var screen = DrillScreen(
      state: state, draw: draw, title: texts.title, caption: texts.caption(outlook))
    _ = screen.handle(.character(" "), on: surface)
    return screen
  }

  private var replay: ReplayScreen {
    var screen = ReplayScreen(
      timeline: SessionTimeline(plan: oral.plan, events: SampleVoice.heard(oral.whole)),
      caption: "12 nov. 2026 14:05", soundReference: "12 nov. 2026")
    _ = screen.handle(.character("4"), on: surface)
    return screen
  }
}
