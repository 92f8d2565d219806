import ExamModel
import Frames
import Screens
import SessionEngine
import Testing

/// Times of an hour and more have their room, at every width.
@Suite struct HourColumnTests {
  private static let sizes = [
    Size(columns: 40, rows: 12), Size(columns: 60, rows: 20), Size(columns: 72, rows: 24),
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 50),
  ]

  private static let plan = SessionPlan(
    examID: "long", examTitle: "Épreuve longue",
    criteria: [Criterion(id: "c", name: "Autonomie")], phaseTitles: ["Phase 1"],
    fiches: [PlannedFiche(id: "f", title: "Helpdesk", origin: .unstated(path: "f.md"))],
    slots: [
      PlannedSlot(
        phaseIndex: 0, kind: .presentation, budgetSeconds: 7200, ficheIndex: 0,
        sections: [
          PlannedSection(title: "Contexte de la mission", budgetSeconds: 35, origin: .fiche(0)),
          PlannedSection(title: "Mise en œuvre", budgetSeconds: 5400, origin: .fiche(0)),
          PlannedSection(title: "Bilan", budgetSeconds: 1765, origin: .fiche(0)),
        ]),
      PlannedSlot(phaseIndex: 0, kind: .exchange, budgetSeconds: 600),
    ])

  /// The first section took far too long, then the second; the exchange hours.
  private static func events(hours: Int) -> [SessionEvent] {
    let long = hours * 3_600_000
    return [
      SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
      SessionEvent(atMilliseconds: long + 2_940_000, .sectionReached(section: 1)),
      SessionEvent(atMilliseconds: 2 * long + 3_000_000, .sectionReached(section: 2)),
      SessionEvent(atMilliseconds: 2 * long + 3_600_000, .slotEnded(slot: 0, .candidate)),
      SessionEvent(atMilliseconds: 2 * long + 3_600_000, .slotStarted(slot: 1)),
      SessionEvent(atMilliseconds: 5 * long, .slotEnded(slot: 1, .candidate)),
      SessionEvent(atMilliseconds: 5 * long, .finished(.completed)),
    ]
  }

  /// Fails where a time runs into what stands behind it.
  private func expectApart(_ frame: Frame, _ comment: Comment) {
    let time = #/[+−]?\d+:\d\d(?::\d\d)?/#
    for line in frame.text {
      for match in line.matches(of: time) {
        let next = line[match.range.upperBound...].first
        #expect(next.map { !$0.isNumber && $0 != "+" && $0 != "−" && $0 != ":" } ?? true, comment)
        // What has hours has their minutes in two digits, so a time that was cut is none.
        #expect(next != "…", comment)
      }
    }
  }

  @Test(arguments: sizes, [1, 11]) func inAPresentation(size: Size, hours: Int) {
    for count in 1...3 {
      let events = Array(Self.events(hours: hours).prefix(count))
      let state = SessionState(plan: Self.plan, events: events)
      let last = events.last?.atMilliseconds ?? 0
      for language in [Language.french, .english] {
        for now in [last, last + 3_599_000, last + 3_600_000, last + 40_000_000] {
          let surface = Surface(size: size, language: language, nowMilliseconds: now)
          let frame = RehearsalScreen(state: state).render(on: surface)
          expectApart(
            frame, "\(size), \(count) events, \(now)\n\(frame.text.joined(separator: "\n"))")
        }
      }
    }
  }

  /// A frame that is only refreshed as the hour is reached is the frame that is rendered anew.
  @Test(arguments: sizes) func asTheHourIsReached(size: Size) {
    let state = SessionState(plan: Self.plan, events: Array(Self.events(hours: 1).prefix(1)))
    let screen = RehearsalScreen(state: state)
    func surface(_ milliseconds: Int) -> Surface {
      Surface(size: size, language: .french, nowMilliseconds: milliseconds)
    }
    var rendered = RenderedScreen(screen, on: surface(3_590_000), since: nil)
    for second in 3591...3620 {
      rendered = RenderedScreen(screen, on: surface(second * 1000), since: rendered)
      #expect(
        rendered.frame == screen.render(on: surface(second * 1000)), "\(size), second \(second)")
    }
  }

  @Test(arguments: sizes, [1, 11]) func inADebrief(size: Size, hours: Int) {
    let state = SessionState(plan: Self.plan, events: Self.events(hours: hours))
    for language in [Language.french, .english] {
      var screen = DebriefScreen(state: state)
      let surface = Surface(size: size, language: language)
      for _ in 0..<4 {
        let frame = screen.render(on: surface)
        expectApart(frame, "\(size)\n\(frame.text.joined(separator: "\n"))")
        _ = screen.handle(.pageDown, on: surface)
      }
    }
  }

  private func entry(_ id: String, hours: Int) -> HistoryEntry {
    HistoryEntry(
      id: id, startedSeconds: 1_795_000_000, startedText: "29/11/2026 10:00",
      examTitle: "Épreuve longue", ficheTitles: ["Helpdesk"], plannedSeconds: 7800,
      actualSeconds: 5 * hours * 3600 + 1715, isComplete: true)
  }

  @Test(arguments: sizes, [1, 11]) func inTheListOfSessions(size: Size, hours: Int) {
    let screen = HistoryScreen(entries: [entry("a", hours: hours), entry("b", hours: 0)])
    let frame = screen.render(on: Surface(size: size, language: .english))
    expectApart(frame, "\(size)\n\(frame.text.joined(separator: "\n"))")
  }

  @Test(arguments: sizes, [1, 11]) func inAComparison(size: Size, hours: Int) {
    let comparison = SessionComparison(
      before: SessionState(plan: Self.plan, events: Self.events(hours: 1)),
      after: SessionState(plan: Self.plan, events: Self.events(hours: hours)))
    var screen = ComparisonScreen(
      comparison: comparison, before: entry("a", hours: 1), after: entry("b", hours: hours))
    let surface = Surface(size: size, language: .french)
    for _ in 0..<4 {
      let frame = screen.render(on: surface)
      expectApart(frame, "\(size)\n\(frame.text.joined(separator: "\n"))")
      _ = screen.handle(.pageDown, on: surface)
    }
  }

  @Test(arguments: sizes, [1, 11]) func inTheProgress(size: Size, hours: Int) {
    var exam = ScreenSamples.exam
    exam.id = Self.plan.examID
    let sessions = [1, hours].enumerated().map { index, hours in
      SessionResult(
        id: "s\(index)", startedSeconds: 1_795_000_000 + index * 86_400, plan: Self.plan,
        isComplete: true, slotSeconds: [7200 + hours * 3600 + 1715, 600 + hours * 3600], answers: []
      )
    }
    var screen = ProgressScreen(progress: Progress(sessions: sessions, exam: exam))
    let surface = Surface(size: size, language: .french)
    var text = ""
    for _ in 0..<8 {
      let frame = screen.render(on: surface)
      text += frame.text.joined(separator: "\n")
      expectApart(frame, "\(size)\n\(frame.text.joined(separator: "\n"))")
      _ = screen.handle(.pageDown, on: surface)
    }
    #expect(text.contains("+\(hours):00:00"), "\(size)\n\(text)")
  }
}
