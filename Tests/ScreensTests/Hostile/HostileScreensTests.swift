import ExamModel
import Frames
import Screens
import SessionEngine
import TestSupport
import Testing

/// Whatever a file says, every screen shows it and no cell of it is more than a character.
@Suite struct HostileScreensTests {
  /// One that shows nearly all of a page at once, and the least there is.
  private static let surfaces = [
    Surface(size: Size(columns: 100, rows: 90), language: .french),
    Surface(size: Size(columns: 40, rows: 12), language: .english),
  ]

  /// A screen with what leads to each of its views.
  private struct Visit {
    var name: String
    var screen: any Screen
    var keys: [String] = [""]
    var nowMilliseconds = 0
  }

  private func visits(_ samples: HostileSamples) -> [Visit] {
    let timeline = SessionTimeline(plan: samples.plan(), events: samples.wholeEvents)
    let whole = samples.wholeEvents.count
    let offer = ResumeOffer(id: samples.text, state: samples.state(9), gapSeconds: 60)
    var saving = SaveElsewhereScreen(reason: samples.text, proposedPath: samples.text)
    saving.update(outcome: samples.text, isSaved: false)
    var noticed = RehearsalScreen(state: samples.state(4))
    noticed.update(samples.state(4), notice: samples.text)
    var jury = JuryScreen(state: samples.state(9), seat: 1)
    jury.offer([
      JuryChoice(
        id: samples.text, criterion: samples.text, text: samples.text, reason: samples.text)
    ])
    return [
      Visit(name: "home", screen: HomeScreen(examTitle: samples.text, resume: offer)),
      Visit(name: "resume", screen: ResumeScreen(offer: offer)),
      Visit(name: "exam card", screen: ExamCardScreen(exam: samples.exam), keys: ["", "G"]),
      Visit(
        name: "exam list",
        screen: ExamListScreen(exams: [ExamEntry(samples.exam)], selectedID: samples.text)),
      Visit(name: "fiche choice", screen: FicheChoiceScreen(fiches: [samples.fiche], needed: 1)),
      Visit(name: "ready", screen: ReadyScreen(plan: samples.plan(), options: SessionOptions())),
      Visit(
        name: "presentation", screen: RehearsalScreen(state: samples.state(4)),
        keys: ["", "n" + samples.text, "⏎", "q", "?"], nowMilliseconds: 120_000),
      Visit(name: "notice", screen: noticed, nowMilliseconds: 120_000),
      Visit(
        name: "jury", screen: jury, keys: ["", "n" + samples.text, "t" + samples.text],
        nowMilliseconds: 120_000),
      Visit(
        name: "jury of an oral that is over",
        screen: JuryScreen(state: samples.state(whole), seat: 1)),
      Visit(
        name: "presentation of an exam",
        screen: RehearsalScreen(state: samples.state(4, mode: .exam)), nowMilliseconds: 120_000),
      Visit(name: "save elsewhere", screen: saving),
      Visit(
        name: "debrief",
        screen: DebriefScreen(state: samples.state(whole), closing: [samples.text]),
        keys: ["", "G", "w"]),
      Visit(
        name: "replay", screen: ReplayScreen(timeline: timeline, caption: samples.text),
        keys: ["", "5", "e", "eG", "]]]]", "G", "G⏎", "/" + samples.text, "/" + samples.text + "⏎"]),
      Visit(
        name: "history", screen: HistoryScreen(entries: samples.history),
        keys: ["", "j", "d", "c", "/" + samples.text, "/" + samples.text + "⏎"]),
      Visit(
        name: "comparison",
        screen: ComparisonScreen(
          comparison: SessionComparison(
            before: samples.state(whole), after: samples.state(whole - 4)),
          before: samples.history[0], after: samples.history[1]),
        keys: ["", "G"]),
      Visit(
        name: "progress", screen: ProgressScreen(progress: samples.progress),
        keys: ["", "G"]),
      Visit(
        name: "review list",
        screen: ReviewListScreen(
          entries: [ReviewEntry(fiche: samples.fiche, findings: samples.findings)])),
      Visit(
        name: "review",
        screen: ReviewScreen(
          fiche: samples.fiche, findings: samples.findings, questions: samples.questions),
        keys: ["", "x", "G", "f", "fjjjj", "f⏎", "/" + Attack.marker, "/" + Attack.marker + "⏎"]),
      Visit(
        name: "cards",
        screen: ReviewScreen(
          fiche: samples.fiche, findings: samples.findings, questions: samples.questions),
        keys: ["c", "c→ ", "c→→o", "c→→→→→→o"]),
      Visit(name: "coverage", screen: CoverageScreen(coverages: [samples.coverage])),
      Visit(
        name: "import", screen: ImportScreen(documents: [ImportableDocument(path: samples.text)]),
        keys: ["", "d" + samples.text, "⏎"]),
      Visit(name: "message", screen: MessageScreen(lines: [samples.text])),
      Visit(
        name: "findings", screen: NoticeScreen(findings: samples.findings),
        keys: ["", "G"]),
    ] + exchanges(samples)
  }

  /// Each kind of question, dug into and cut short, with its reason.
  private func exchanges(_ samples: HostileSamples) -> [Visit] {
    let events = samples.events
    return events.indices.filter { events[$0].fact == .noteTaken(text: samples.text) }.dropFirst()
      .map { index in
        Visit(
          name: "exchange after \(index)", screen: RehearsalScreen(state: samples.state(index)),
          keys: ["w"], nowMilliseconds: events[index].atMilliseconds)
      }
  }

  /// A key that nobody sees the effect of has none, whatever the size.
  @Test func aScreenWithoutRoomTakesNoKey() {
    let sizes = [(1, 1), (2, 2), (10, 3), (20, 5), (39, 12), (40, 11), (300, 2), (1, 60)]
    let keys: [Key] = [
      .enter, .escape, .up, .down, .pageDown, .pageUp, .home, .end, .tab, .backspace,
    ]
    for visit in visits(HostileSamples("texte")) {
      for (columns, rows) in sizes {
        var surface = Self.surfaces[0]
        surface.nowMilliseconds = visit.nowMilliseconds
        var screen = visit.screen
        screen.type(visit.keys.last ?? "", on: surface)
        let before = screen.frame(on: surface)
        surface.size = Size(columns: columns, rows: rows)
        for key in keys + "gGq xdmn1/c?o".map({ .character($0) }) {
          #expect(screen.take(.key(key), on: surface) == .none, "\(visit.name) at \(surface.size)")
        }
        surface.size = Self.surfaces[0].size
        #expect(screen.frame(on: surface) == before, "\(visit.name) at \(columns)×\(rows)")
      }
    }
  }

  @Test(arguments: Attack.all) func noCellIsMoreThanACharacter(attack: Attack) {
    for visit in visits(HostileSamples(attack.text)) {
      for var surface in Self.surfaces {
        surface.nowMilliseconds = visit.nowMilliseconds
        for (index, keys) in visit.keys.enumerated() {
          var screen = visit.screen
          screen.type(keys, on: surface)
          let rows = screen.frame(on: surface).text
          let place = "\(attack.name) on \(visit.name), view \(index), \(surface.language)"
          let leaks = rows.flatMap { Attack.leaks(in: $0, lineEnds: []) }
          if !leaks.isEmpty { Issue.record("\(place): \(Set(leaks).sorted())") }
          // The test would prove nothing of a screen that shows nothing of the file.
          if index == 0, !rows.contains(where: { $0.contains(Attack.marker) }) {
            Issue.record("\(place): nothing of the file is shown")
          }
        }
      }
    }
  }
}
