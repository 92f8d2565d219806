import ExamModel
import SessionEngine
import SessionJournal
import TestSupport

/// Headers and events of every shape, the same for the same seed.
struct RandomSession {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  mutating func header() -> JournalHeader {
    JournalHeader(
      id: text(), startedSeconds: Int.random(in: 0..<4_000_000_000, using: &generator),
      program: text(), plan: plan())
  }

  mutating func plan() -> SessionPlan {
    SessionPlan(
      examID: text(), examTitle: text(), coefficient: optional { $0.number() },
      mode: one(of: SessionMode.allCases), isStrict: truth(), jury: text(),
      seed: generator.next(), clockRate: number(), timeFactor: number(),
      criteria: list { session in
        Criterion(
          id: session.text(), name: session.text(), details: session.text(),
          family: session.optional { $0.text() })
      },
      levels: list { session in
        Level(name: session.text(), points: session.optional { $0.number() })
      },
      phaseTitles: list { $0.text() },
      fiches: list { session in
        PlannedFiche(id: session.text(), title: session.text(), path: session.text())
      },
      slots: list { $0.slot() })
  }

  mutating func event() -> SessionEvent {
    SessionEvent(atMilliseconds: integer(), fact(kind: Int.random(in: 0..<17, using: &generator)))
  }

  /// One event of each kind.
  mutating func eventOfEachKind() -> [SessionEvent] {
    (0..<17).map { SessionEvent(atMilliseconds: integer(), fact(kind: $0)) }
  }

  mutating func question() -> Question {
    let bounds = [integer(), integer()].sorted()
    return Question(
      id: text(), criterionID: text(), text: text(),
      followUps: list { FollowUp(text: $0.text()) }, reason: reason(),
      targetSeconds: bounds[0]...bounds[1], difficulty: integer(), goodAnswer: list { $0.text() })
  }

  private mutating func slot() -> PlannedSlot {
    PlannedSlot(
      phaseIndex: integer(), kind: one(of: SlotKind.allCases), title: optional { $0.text() },
      budgetSeconds: integer(), limit: one(of: DurationLimit.allCases),
      warningsSecondsLeft: list { $0.integer() }, ficheIndex: optional { $0.integer() },
      sections: list { session in
        PlannedSection(
          title: session.text(), budgetSeconds: session.integer(),
          origin: session.truth() ? .parcours : .fiche(session.integer()))
      })
  }

  private mutating func fact(kind: Int) -> SessionEvent.Fact {
    switch kind {
    case 0: .slotStarted(slot: integer())
    case 1: .slotEnded(slot: integer(), truth() ? .candidate : .strict)
    case 2: .sectionReached(section: integer())
    case 3: .questionAsked(question())
    case 4: .followUpAsked(text: text())
    case 5: .speakingStarted
    case 6: .levelGiven(level: integer())
    case 7: .questionSkipped
    case 8: .interruptionMade(text: text())
    case 9: .markerSet
    case 10: .noteTaken(text: text())
    case 11: .undone
    case 12: .paused
    case 13: .resumed
    case 14: .reopened(gapMilliseconds: integer(), isCounted: truth())
    case 15: .recovered(droppedBytes: integer())
    default: .finished(truth() ? .completed : .abandoned)
    }
  }

  private mutating func reason() -> QuestionReason {
    let location = SourceLocation(path: text(), line: optional { $0.integer() })
    let role = one(of: SectionRole.allCases)
    return switch Int.random(in: 0..<11, using: &generator) {
    case 0: .general
    case 1: .technology(name: text(), at: location)
    case 2: .figure(excerpt: text(), at: location)
    case 3: .missingSection(role, at: location)
    case 4: .thinSection(role, wordCount: integer(), at: location)
    case 5: .competency(name: text(), at: location)
    case 6: .unknownCompetency(name: text(), at: location)
    case 7: .teamwork(excerpt: text(), at: location)
    case 8: .period(excerpt: text(), at: location)
    case 9: .bothFiches(first: text(), second: text())
    default: .ownQuestion(at: location)
    }
  }

  mutating func text() -> String {
    let alphabet = Array("abcéœ€😀\"\\\n\u{1B}\u{202E}\u{2028}\u{7F}\u{0} {}[]:,«»👩‍💻")
    return String((0..<Int.random(in: 0..<9, using: &generator)).map { _ in one(of: alphabet) })
  }

  mutating func integer() -> Int {
    truth()
      ? Int.random(in: 0..<4_000_000, using: &generator)
      : Int(truncatingIfNeeded: generator.next())
  }

  private mutating func number() -> Double {
    let number = Double(bitPattern: generator.next())
    return number.isFinite ? number : 1.5
  }

  private mutating func truth() -> Bool { Bool.random(using: &generator) }

  private mutating func one<Element>(of elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  private mutating func optional<Value>(_ make: (inout RandomSession) -> Value) -> Value? {
    truth() ? make(&self) : nil
  }

  private mutating func list<Element>(_ make: (inout RandomSession) -> Element) -> [Element] {
    (0..<Int.random(in: 0..<4, using: &generator)).map { _ in make(&self) }
  }
}
