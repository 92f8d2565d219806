import ExamModel
import SessionEngine
import SessionJournal
import TestSupport

/// The session that `Fixtures/v1-drill.jsonl` holds: two cards, ticks, and a level corrected at the end.
///
/// The fixture was written by the first release that knew drills and is never written again.
enum ShortDrill {
  static let fixturePath =
    Repository.root + "/Tests/SessionJournalTests/Fixtures/v1-drill.jsonl"

  static let header = JournalHeader(
    id: "2026-11-29T190000Z-5f00", startedSeconds: 1_795_978_800, program: "oralblanc 0.2.0",
    plan: SessionPlan(
      examID: "epreuve-e6", examTitle: "E6", purpose: .drill, seed: 7,
      criteria: [Criterion(id: "choix-techniques", name: "Choix techniques")],
      phaseTitles: ["Entraînement"],
      slots: [
        PlannedSlot(
          phaseIndex: 0, kind: .exchange, budgetSeconds: 900, limit: .indicative,
          warningsSecondsLeft: [])
      ]))

  static let events = [
    event(0, .slotStarted(slot: 0)),
    event(0, .questionAsked(anyDesk)),
    event(61_000, .elementTicked(answer: 0, element: 0, isSaid: true)),
    event(62_000, .elementTicked(answer: 0, element: 1, isSaid: true)),
    event(63_000, .elementTicked(answer: 0, element: 1, isSaid: false)),
    event(70_000, .levelGiven(level: 3)),
    event(90_000, .reopened(SessionGap(milliseconds: 3_600_000, isCounted: false))),
    event(90_000, .questionAsked(doubt)),
    event(150_000, .levelGiven(level: 1)),
    event(150_000, .slotEnded(slot: 0, .candidate)),
    event(150_000, .finished(.completed)),
    event(150_000, .levelCorrected(answer: 1, level: 2)),
  ]

  private static let anyDesk = Question(
    id: "tech-why-anydesk-helpdesk", criterionID: "choix-techniques",
    text: "Pourquoi AnyDesk ?",
    reason: .technology(
      name: "AnyDesk", at: SourceLocation(path: "fiches/helpdesk.md", line: 14)),
    goodAnswer: ["Coût et maintenance", "Données hors de l'entreprise"], base: "tech-why",
    about: "helpdesk/technology/anydesk")

  private static let doubt = Question(
    id: "autonomy-doubt", criterionID: "choix-techniques",
    text: "Qu'est-ce qui vous a fait douter ?", base: "autonomy-doubt")

  private static func event(_ milliseconds: Int, _ fact: SessionEvent.Fact) -> SessionEvent {
    SessionEvent(atMilliseconds: milliseconds, fact)
  }
}
