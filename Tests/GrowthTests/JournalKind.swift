import ExamModel
import SessionEngine

/// A kind of session that no oral is: a plan and events for any number of things.
struct JournalKind: Sendable, CustomStringConvertible {
  let name: String
  let plan: @Sendable (Int) -> SessionPlan
  let facts: @Sendable (Int) -> [SessionEvent.Fact]
  /// From one event to the next.
  private var stepMilliseconds = 1000

  var description: String { name }

  private init(
    _ name: String, _ plan: @escaping @Sendable (Int) -> SessionPlan = { _ in plain() },
    _ facts: @escaping @Sendable (Int) -> [SessionEvent.Fact]
  ) {
    self.name = name
    self.plan = plan
    self.facts = facts
  }

  func events(_ count: Int) -> [SessionEvent] {
    let all = facts(count) + [.finished(.completed)]
    return all.enumerated().map { SessionEvent(atMilliseconds: $0 * stepMilliseconds, $1) }
  }

  private static func plain(
    criteria: Int = 3, levels: Int = 5, phases: Int = 1, slots: Int = 1, sections: Int = 2,
    fiches: Int = 1, warnings: [Int] = [120, 0]
  ) -> SessionPlan {
    SessionPlan(
      examID: "e6", examTitle: "E6",
      criteria: (0..<criteria).map { Criterion(id: "c\($0)", name: "Critère \($0)") },
      levels: (0..<levels).map { Level(name: "Niveau \($0)", points: Double($0 % 21)) },
      phaseTitles: (0..<phases).map { "Phase \($0)" },
      fiches: (0..<fiches).map {
        PlannedFiche(id: "f\($0)", title: "Fiche \($0)", origin: .unstated(path: "f\($0).md"))
      },
      slots: (0..<slots).map { slot in
        PlannedSlot(
          phaseIndex: slot % phases, kind: slot % 2 == 0 ? .presentation : .exchange,
          budgetSeconds: 300, warningsSecondsLeft: warnings,
          sections: (0..<sections).map {
            PlannedSection(title: "Section \($0)", budgetSeconds: 10, origin: .fiche($0 % fiches))
          })
      })
  }

  private static func question(_ number: Int, on criterion: String) -> SessionEvent.Fact {
    .questionAsked(
      Question(id: "q\(number)", criterionID: criterion, text: "Pourquoi \(number) ?"))
  }

  private static func inSlot(
    _ name: String, _ facts: @escaping @Sendable (Int) -> [SessionEvent.Fact]
  ) -> JournalKind {
    JournalKind(name) { count in
      [.slotStarted(slot: 0), question(0, on: "c0")] + (0..<count).flatMap(facts)
    }
  }

  /// The same with so much time between two events.
  private func inSteps(ofSeconds seconds: Int) -> JournalKind {
    var kind = self
    kind.stepMilliseconds = seconds * 1000
    return kind
  }

  private static func elementful(_ count: Int) -> SessionEvent.Fact {
    .questionAsked(
      Question(
        id: "q", criterionID: "c0", text: "Pourquoi ?",
        goodAnswer: (0..<count).map { "Élément \($0)" }))
  }

  /// An oral whose questions are gone through again once it is over.
  private static func afterwards(
    _ name: String, _ facts: @escaping @Sendable (Int) -> [SessionEvent.Fact]
  ) -> JournalKind {
    JournalKind(name) { count in
      [.slotStarted(slot: 0)] + (0..<count).map { question($0, on: "c\($0 % 3)") }
        + [.finished(.completed)] + (0..<count).flatMap(facts)
    }
  }

  static let all: [JournalKind] = [
    afterwards("late levels") { [.levelCorrected(answer: $0, level: $0 % 5)] },
    afterwards("late levels of one answer") { [.levelCorrected(answer: 0, level: $0 % 5)] },
    afterwards("late levels of no answer") { [.levelCorrected(answer: -1 - $0, level: 1)] },
    afterwards("ticks") { [.elementTicked(answer: $0, element: 0, isSaid: true)] },
    JournalKind("elements of an answer") { count in
      [.slotStarted(slot: 0), elementful(count)]
        + (0..<count).map { .elementTicked(answer: 0, element: $0, isSaid: $0 % 2 == 0) }
    },
    JournalKind("criteria and levels", { plain(criteria: $0, levels: $0) }) { count in
      [.slotStarted(slot: 0)]
        + (0..<count).flatMap { [question($0, on: "c\($0)"), .levelGiven(level: $0)] }
    },
    inSlot("an answer a day") { [question($0, on: "c0"), .levelGiven(level: $0 % 5)] }
      .inSteps(ofSeconds: 86_400),
    inSlot("the same question") { _ in [question(0, on: "c0"), .levelGiven(level: 1)] },
    inSlot("a question and a note") { [question($0, on: "c0"), .noteTaken(text: "n\($0)")] },
    inSlot("questions") { [question($0, on: "c\($0 % 3)")] },
    inSlot("questions on criteria that are not there") { [question($0, on: "x\($0)")] },
    JournalKind("questions on as many criteria", { plain(criteria: $0) }) { count in
      [.slotStarted(slot: 0)] + (0..<count).map { question($0, on: "c\($0)") }
    },
    JournalKind("questions on the last of many criteria", { plain(criteria: $0) }) { count in
      [.slotStarted(slot: 0)] + (0..<count).map { question($0, on: "c\(count - 1)") }
    },
    JournalKind("criteria", { plain(criteria: $0) }) { _ in [.slotStarted(slot: 0)] },
    JournalKind("levels of the scale", { plain(levels: $0) }) { _ in
      [.slotStarted(slot: 0), question(0, on: "c0"), .levelGiven(level: 1)]
    },
    inSlot("levels") { [question($0, on: "c0"), .levelGiven(level: $0 % 5)] },
    inSlot("another level") { [.levelGiven(level: $0 % 5)] },
    inSlot("skipped questions") { [question($0, on: "c0"), .questionSkipped] },
    inSlot("follow-ups") { [.followUpAsked(text: "Et \($0) ?")] },
    inSlot("remarks") { [.remarkMade(text: "Plus court \($0).")] },
    inSlot("notes") { [.noteTaken(text: "note \($0)")] },
    inSlot("markers") { _ in [.markerSet] },
    inSlot("what is undone") { _ in [.markerSet, .undone] },
    inSlot("pauses") { _ in [.paused, .resumed] },
    inSlot("back and forth") { [.sectionReached(section: $0 % 2)] },
    inSlot("gaps") {
      [.reopened(SessionGap(milliseconds: 1000, isCounted: $0 % 2 == 0, cause: .programEnded))]
    },
    inSlot("recoveries") { [.recovered(droppedBytes: $0)] },
    JournalKind("sections", { plain(sections: $0) }) { count in
      [.slotStarted(slot: 0)] + (0..<count).map { .sectionReached(section: $0) }
    },
    JournalKind("slots", { plain(slots: $0) }) { count in
      (0..<count).flatMap { slot -> [SessionEvent.Fact] in
        [.slotStarted(slot: slot), .slotEnded(slot: slot, .candidate)]
      }
    },
    JournalKind("phases", { plain(phases: $0, slots: $0) }) { count in
      (0..<count).flatMap { slot -> [SessionEvent.Fact] in
        [.slotStarted(slot: slot), .slotEnded(slot: slot, .candidate)]
      }
    },
    JournalKind("fiches", { plain(sections: $0, fiches: $0) }) { _ in [.slotStarted(slot: 0)] },
    JournalKind("warnings", { plain(warnings: Array(0..<$0)) }) { _ in [.slotStarted(slot: 0)] },
    JournalKind("a long note") {
      [.slotStarted(slot: 0), .noteTaken(text: String(repeating: "mot ", count: 20 * $0))]
    },
    JournalKind("a long question") { count in
      [
        .slotStarted(slot: 0),
        .questionAsked(
          Question(id: "q", criterionID: "c0", text: String(repeating: "mot ", count: 20 * count))),
      ]
    },
  ]
}
