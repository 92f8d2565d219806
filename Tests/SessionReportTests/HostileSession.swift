import ExamModel
import SessionEngine
import SessionReport

/// A session in which every text that comes from outside tries to be something else.
enum HostileSession {
  static let texts = [
    "<script>alert(\"x\")</script>", "\"'><img src=x onerror=alert(1)>", "</style><b>&amp;&#60;",
    "=HYPERLINK(\"http://x\";\"y\")", "-2+3", "@SUM(A1)", "| a | b\n| --- |", "\u{202E}txt.exe",
    "\u{1B}[2J\u{1B}]0;title\u{7}", "<\u{301}b>,\u{301}\"\u{301}", "# title\r\n1. list",
    "`code` *b* _i_ [l](javascript:x) ~~s~~ $m$ \\", "]]>-->\u{0}\u{85}\u{2028}",
    "١٢٣ 日本語 e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301} 👩‍👩‍👧", "",
  ]

  private static func text(_ index: Int) -> String { texts[index % texts.count] }

  static let session = ReportedSession(
    id: text(0), startedText: text(1), plan: plan, events: events)

  static let plan = SessionPlan(
    examID: text(0), examTitle: text(0) + text(7) + text(8), jury: text(1),
    criteria: (0..<texts.count).map {
      Criterion(id: "c\($0)", name: text($0), details: text($0 + 1))
    },
    levels: (0..<5).map { Level(name: text($0 + 2), points: $0 == 0 ? nil : Double($0) * 5) },
    phaseTitles: [text(9), text(3)],
    fiches: texts.map { PlannedFiche(id: $0, title: $0, origin: .unstated(path: $0)) },
    slots: [
      PlannedSlot(
        phaseIndex: 0, kind: .presentation, title: text(2), budgetSeconds: 30,
        sections: texts.map { PlannedSection(title: $0, budgetSeconds: 2, origin: .parcours) }),
      // A phase and a fiche that the plan does not have.
      PlannedSlot(
        phaseIndex: 7, kind: .exchange, title: text(3), budgetSeconds: 0, ficheIndex: 99),
    ])

  static let events: [SessionEvent] =
    [SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0))]
    + (1..<texts.count).map {
      SessionEvent(atMilliseconds: $0 * 1500, .sectionReached(section: $0))
    }
    + texts.map { SessionEvent(atMilliseconds: 23_000, .noteTaken(text: $0)) }
    + [
      SessionEvent(atMilliseconds: 24_000, .slotEnded(slot: 0, .strict)),
      SessionEvent(atMilliseconds: 24_000, .slotStarted(slot: 1)),
    ]
    + texts.indices.flatMap { index in
      [
        SessionEvent(atMilliseconds: 25_000 + index * 1000, .questionAsked(question(index))),
        SessionEvent(atMilliseconds: 25_300 + index * 1000, .followUpAsked(text: text(index))),
        SessionEvent(atMilliseconds: 25_500 + index * 1000, .remarkMade(text: text(index))),
        SessionEvent(atMilliseconds: 25_900 + index * 1000, .levelGiven(level: index % 5)),
      ]
    }
    + [
      SessionEvent(atMilliseconds: 45_000, .slotEnded(slot: 1, .candidate)),
      SessionEvent(atMilliseconds: 45_000, .finished(.abandoned)),
    ]

  private static func question(_ index: Int) -> Question {
    Question(
      id: text(index), criterionID: "c\(index)", text: text(index),
      reason: reasons[index % reasons.count], targetSeconds: 0...1)
  }

  private static let place = SourceLocation(path: "/home/x/" + text(0), line: 3)
  private static let reasons: [QuestionReason] = [
    .general, .technology(name: text(0), at: place), .figure(excerpt: text(1), at: place),
    .missingSection(.tests, at: place), .thinSection(.need, wordCount: 1, at: place),
    .competency(name: text(7), at: place), .unknownCompetency(name: text(8), at: place),
    .teamwork(excerpt: text(9), at: place), .period(excerpt: text(10), at: place),
    .passage(excerpt: text(10), at: place),
    .bothFiches(first: text(11), second: text(12)), .ownQuestion(at: place),
  ]
}
