import ExamModel
import SessionEngine
import SessionJournal
import TestSupport

/// The session that `Fixtures/v1-short.jsonl` holds: one event of every kind.
///
/// The fixture was written by the first release and is never written again.
enum ShortSession {
  static let fixturePath =
    Repository.root + "/Tests/SessionJournalTests/Fixtures/v1-short.jsonl"

  static let header = JournalHeader(
    id: "2026-11-23T201500Z-1a2b", startedSeconds: 1_795_464_900, program: "oralblanc 0.1.0",
    plan: plan)

  static let plan = SessionPlan(
    examID: "epreuve-e6", examTitle: "E6 · Parcours de professionnalisation", coefficient: 3,
    mode: .training, isStrict: false, jury: "bienveillant", seed: 18_446_744_073_709_551_615,
    clockRate: 1, timeFactor: 1.5,
    criteria: [
      Criterion(
        id: "autonomie", name: "Autonomie", details: "Agit seul et rend compte",
        family: "autonomy"),
      Criterion(id: "choix-techniques", name: "Pertinence des choix techniques"),
    ],
    phaseTitles: ["Phase 1"],
    fiches: [
      PlannedFiche(
        id: "helpdesk", title: "Gestion du support « Helpdesk »",
        origin: .unstated(path: "fiches/helpdesk.md"))
    ],
    slots: [
      PlannedSlot(
        phaseIndex: 0, kind: .presentation, budgetSeconds: 600, ficheIndex: 0,
        sections: [
          PlannedSection(title: "Parcours", budgetSeconds: 180, origin: .parcours),
          PlannedSection(title: "Contexte", budgetSeconds: 420, origin: .fiche(0)),
        ]),
      PlannedSlot(
        phaseIndex: 0, kind: .exchange, title: "Entretien", budgetSeconds: 300, limit: .minimum,
        warningsSecondsLeft: [60, 0], ficheIndex: 0),
    ])

  static let events = [
    event(0, .slotStarted(slot: 0)),
    event(175_420, .sectionReached(section: 1)),
    event(180_000, .markerSet),
    event(180_900, .undone),
    event(240_000, .paused),
    event(255_500, .resumed),
    event(300_125, .noteTaken(text: "Parler moins vite\nRegarder le jury")),
    event(301_000, .recovered(droppedBytes: 41)),
    event(301_000, .reopened(SessionGap(milliseconds: 62_000, isCounted: false))),
    event(640_000, .slotEnded(slot: 0, .candidate)),
    event(640_000, .slotStarted(slot: 1)),
    event(640_000, .questionAsked(anyDesk)),
    event(644_350, .speakingStarted),
    event(690_000, .followUpAsked(text: "Et si le poste n'a plus de réseau ?")),
    event(700_000, .remarkMade(text: "Plus court, s'il vous plaît.")),
    event(742_000, .levelGiven(level: 3)),
    event(742_000, .questionAsked(alone)),
    event(760_000, .questionSkipped),
    event(940_000, .slotEnded(slot: 1, .strict)),
    event(940_000, .finished(.completed)),
  ]

  private static let anyDesk = Question(
    id: "tech-anydesk", criterionID: "choix-techniques",
    text: "Pourquoi pas une solution que l'entreprise héberge elle-même ?",
    followUps: [FollowUp(text: "Et si le poste n'a plus de réseau ?")],
    reason: .technology(
      name: "AnyDesk", at: SourceLocation(path: "fiches/helpdesk.md", line: 14)),
    targetSeconds: 45...120, difficulty: 2,
    goodAnswer: ["Coût et maintenance", "Données hors de l'entreprise"])

  private static let alone = Question(
    id: "autonomie-1", criterionID: "autonomie",
    text: "Qu'avez-vous décidé sans demander à personne ?", reason: .general,
    targetSeconds: 30...90, difficulty: 1)

  private static func event(_ milliseconds: Int, _ fact: SessionEvent.Fact) -> SessionEvent {
    SessionEvent(atMilliseconds: milliseconds, fact)
  }
}
