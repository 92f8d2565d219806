import ExamModel
import Frames
import SessionEngine
import Speech
import Testing

@testable import Screens

/// An oral whose words were written down: its debrief and its replay, at three sizes.
@Suite struct SpokenScreensTests {
  private func surface(_ size: Size, _ language: Language = .french) -> Surface {
    Surface(size: size, language: language)
  }

  private static let events =
    [
      ScreenSamples.whole[0],
      SessionEvent(
        atMilliseconds: 0,
        .sound(.takeStarted(SoundTake(number: 1, originMilliseconds: 0, isKept: true)))),
    ] + ScreenSamples.whole.dropFirst()

  private static let said = """
    Euh du coup je vous présente la gestion du support des utilisateurs de la mairie, avec gé elle pé i pour \
    les tickets. Nous avons trois cents postes et une équipe de douze techniciens, voilà. En fait la prise \
    en main se fait avec any desk. Du coup on a divisé le temps de réponse par deux.
    """

  private static var words: [SpokenWord] {
    said.split(separator: " ").enumerated().map { index, word in
      SpokenWord(
        startMilliseconds: 2000 + index * 400, endMilliseconds: 2300 + index * 400,
        text: String(word))
    }
  }

  private static let points = [
    FichePoint(
      kind: .section, fiche: 0, text: "Contexte de la mission",
      forms: ["support", "utilisateurs", "mairie", "tickets"]),
    FichePoint(
      kind: .section, fiche: 0,
      text: "Bilan de l'expérience et perspectives d'évolution du service",
      forms: ["progres", "competences", "avenir"]),
    FichePoint(kind: .figure, fiche: 0, text: "300 postes"),
    FichePoint(kind: .figure, fiche: 0, text: "de 1 h 50 à 35 minutes"),
    FichePoint(kind: .technology, fiche: 0, text: "GLPI"),
    FichePoint(kind: .technology, fiche: 0, text: "Active Directory"),
    FichePoint(
      kind: .competence, fiche: 0,
      text: "Répondre aux incidents et aux demandes d'assistance et d'évolution"),
  ]

  private static var summary: SpokenSummary {
    let state = ScreenSamples.state(events)
    let record = WordsRecord(
      language: .french,
      takes: [SpokenTake(number: 1, words: words, model: "fake", fault: .late)], points: points)
    return SpokenSummary(SpokenOral(record, in: state, jury: []), of: state)
  }

  @Test(arguments: [Size(columns: 80, rows: 110), Size(columns: 40, rows: 230)])
  func debriefWithWords(size: Size) {
    let screen = DebriefScreen(
      state: ScreenSamples.state(Self.events), id: "s", spoken: Self.summary)
    expectScreen(screen, on: surface(size), named: "debrief-spoken")
    expectScreen(screen, on: surface(size, .english), named: "debrief-spoken-en")
  }

  @Test(arguments: Sizes.pinned) func transcribing(size: Size) {
    var screen = DebriefScreen(
      state: ScreenSamples.state(Self.events), id: "s", transcribing: .possible)
    expectScreen(screen, on: surface(size), named: "debrief-transcribe")
    #expect(screen.handle(.character("t"), on: surface(size)) == .transcribe(id: "s"))
    screen.show(.running(percent: 42))
    expectScreen(screen, on: surface(size), named: "debrief-transcribing")
    expectScreen(screen, on: surface(size, .english), named: "debrief-transcribing-en")
    screen.show(.possible, notice: "Transcription faite : 60 mots.")
    expectScreen(screen, on: surface(size), named: "debrief-transcribed")
  }

  @Test func aDebriefWithoutSoundOffersNothing() {
    var screen = DebriefScreen(state: ScreenSamples.state(Self.events), id: "s")
    let text = screen.render(on: surface(Sizes.pinned[0])).text.joined(separator: "\n")
    #expect(!text.contains("t transcrire"))
    #expect(screen.handle(.character("t"), on: surface(Sizes.pinned[0])) == .transcribe(id: "s"))
    var foreign = DebriefScreen(state: ScreenSamples.state(Self.events))
    #expect(foreign.handle(.character("t"), on: surface(Sizes.pinned[0])) == .none)
  }

  private func replay() -> ReplayScreen {
    ReplayScreen(
      timeline: SessionTimeline(plan: ScreenSamples.plan(), events: Self.events),
      caption: "12 nov. 2026 14:05", spoken: Self.summary)
  }

  @Test(arguments: Sizes.pinned) func subtitles(size: Size) {
    var screen = replay()
    let surface = surface(size)
    _ = screen.handle(.right, on: surface)
    expectScreen(screen, on: surface, named: "replay-subtitles")
    for key in "/GESTION DU SUP" { _ = screen.handle(.character(key), on: surface) }
    _ = screen.handle(.enter, on: surface)
    expectScreen(screen, on: surface, named: "replay-said")
    #expect(screen.positionMilliseconds(at: 0) == 2000 + 7 * 400)
    _ = screen.handle(.character("t"), on: surface)
    expectScreen(screen, on: surface, named: "replay-tic")
  }

  @Test func ticsAreGoneThroughRoundTheEnds() {
    var screen = replay()
    let surface = surface(Sizes.pinned[0])
    var positions: [Int] = []
    for _ in 0..<6 {
      _ = screen.handle(.character("t"), on: surface)
      positions.append(screen.positionMilliseconds(at: 0))
    }
    #expect(positions[0] == 2000)
    #expect(Set(positions.prefix(5)).count == 5)
    #expect(positions[5] == positions[0])
    _ = screen.handle(.character("T"), on: surface)
    #expect(screen.positionMilliseconds(at: 0) == positions[4])
  }

  @Test func aReplayWithoutWordsSaysWhereTheyComeFrom() {
    var screen = ReplayScreen(
      timeline: SessionTimeline(plan: ScreenSamples.plan(), events: Self.events), caption: "")
    _ = screen.handle(.character("t"), on: surface(Sizes.pinned[0]))
    let text = screen.render(on: surface(Sizes.pinned[0])).text.joined(separator: "\n")
    #expect(text.contains("Cet oral n'est pas transcrit"))
  }

  @Test func theHistoryFindsWhatWasSaid() {
    var entry = HistorySamples.best
    entry.hasWords = true
    entry.saidText = "nous avons mis glpi devant les utilisateurs"
    var screen = HistoryScreen(entries: [entry, HistorySamples.unrated])
    for key in "/GLPI" { _ = screen.handle(.character(key), on: surface(Sizes.pinned[0])) }
    #expect(screen.shown.map(\.id) == [entry.id])
  }
}
