import ExamModel
import SessionEngine
import SessionJournal
import TestSupport

/// The events that `Fixtures/v1-rated.jsonl` holds: levels by everybody who may give one.
///
/// The fourth was written by nobody that this version knows, then corrected by another person.
enum RatedOral {
  static let fixturePath =
    Repository.root + "/Tests/SessionJournalTests/Fixtures/v1-rated.jsonl"

  static let events: [SessionEvent] =
    [event(0, .slotStarted(slot: 0))]
    + asked(0, [.levelGiven(level: 3)]) + asked(1, [.levelGiven(level: 2, by: .jury)])
    + asked(2, [.levelGiven(level: 1, by: .program)])
    + asked(3, [.levelGiven(level: 0, by: .program)])
    + [
      event(240_000, .slotEnded(slot: 0, .candidate)), event(240_000, .finished(.completed)),
      event(240_000, .levelCorrected(answer: 3, level: 4, by: .jury)),
    ]

  private static func asked(_ number: Int, _ facts: [SessionEvent.Fact]) -> [SessionEvent] {
    let question = Question(
      id: "q\(number)", criterionID: "choix", text: "Question \(number) ?", base: "q\(number)")
    return [event(number * 60_000, .questionAsked(question))]
      + facts.map { event(number * 60_000 + 50_000, $0) }
  }

  private static func event(_ milliseconds: Int, _ fact: SessionEvent.Fact) -> SessionEvent {
    SessionEvent(atMilliseconds: milliseconds, fact)
  }
}
