import ExamModel
import SessionEngine
import SessionJournal
import TestSupport

/// The events that `Fixtures/v1-table.jsonl` holds: two persons and a program at the table.
enum TableOral {
  static let fixturePath =
    Repository.root + "/Tests/SessionJournalTests/Fixtures/v1-table.jsonl"

  static let events: [SessionEvent] = [
    event(0, .slotStarted(slot: 0)),
    event(0, .table(.programJoined(name: "Faux jury", version: "1")), .program),
    event(0, .questionAsked(question("q0", "Question 0 ?"))),
    event(1000, .table(.joined(seat: 1)), .jury), event(2000, .table(.joined(seat: 2)), .jury),
    event(20_000, .table(.markerSet(.hesitation)), .jury),
    event(30_000, .noteTaken(text: "Dire le coût"), .jury), event(31_000, .undone, .jury),
    event(50_000, .levelGiven(level: 2, by: .jury)), event(51_000, .levelGiven(level: 3)),
    event(
      60_000, .questionAsked(question("jury-0123456789abcdef", "Pourquoi pas un tableur ?")), .jury),
    event(60_000, .table(.commented(answer: 0, text: "Un chiffre manquait.")), .program),
    event(61_000, .table(.proposalDropped(text: "Qui décide le samedi ?")), .program),
    event(90_000, .table(.left(seat: 2)), .jury),
    event(
      120_000, .questionAsked(question("program-0123456789abcdef", "Que se passe-t-il la nuit ?")),
      .program),
    event(130_000, .table(.programFailed(.late, said: nil, isSetAside: false)), .program),
    event(
      150_000, .table(.programFailed(.notAMessage, said: "Bonjour !", isSetAside: true)), .program),
    event(240_000, .slotEnded(slot: 0, .candidate), .jury),
    event(240_000, .finished(.completed), .jury),
    event(240_000, .levelCorrected(answer: 1, level: 4)),
  ]

  private static func question(_ id: String, _ text: String) -> Question {
    Question(id: id, criterionID: "choix", text: text)
  }

  private static func event(
    _ milliseconds: Int, _ fact: SessionEvent.Fact, _ by: Rater = .candidate
  ) -> SessionEvent {
    SessionEvent(atMilliseconds: milliseconds, fact, by: by)
  }
}
