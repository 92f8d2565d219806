import ExamModel
import SessionEngine
import SessionReport

/// Invented sessions: a short one with an event of every kind, and one of the usual length.
enum ReportSamples {
  static let criteria = [
    Criterion(id: "autonomie", name: "L'autonomie"),
    Criterion(id: "choix", name: "La pertinence des choix techniques"),
    Criterion(id: "documentations", name: "La qualité des documentations"),
  ]

  static let shortPlan = SessionPlan(
    examID: "e6", examTitle: "E6 · Parcours de professionnalisation", coefficient: 1.5,
    jury: "kindly", seed: .max, criteria: criteria, phaseTitles: ["Phase 1"],
    fiches: [
      PlannedFiche(
        id: "helpdesk", title: "Gestion du support « Helpdesk »",
        origin: .unstated(path: "fiches/helpdesk.md"))
    ],
    slots: [
      PlannedSlot(
        phaseIndex: 0, kind: .presentation, budgetSeconds: 20, warningsSecondsLeft: [5, 0],
        ficheIndex: 0,
        sections: [
          PlannedSection(title: "Parcours", budgetSeconds: 6, origin: .parcours),
          PlannedSection(title: "Contexte", budgetSeconds: 8, origin: .fiche(0)),
          PlannedSection(title: "Bilan : résultats", budgetSeconds: 6, origin: .fiche(0)),
        ]),
      PlannedSlot(
        phaseIndex: 0, kind: .exchange, title: "Entretien", budgetSeconds: 15,
        warningsSecondsLeft: [5, 0], ficheIndex: 0),
    ])

  static let shortEvents = [
    event(0, .slotStarted(slot: 0)),
    event(7_420, .sectionReached(section: 1)),
    event(8_000, .markerSet),
    event(8_900, .undone),
    event(9_500, .paused),
    event(12_500, .resumed),
    event(14_125, .noteTaken(text: "Parler moins vite\nRegarder le jury")),
    event(15_000, .recovered(droppedBytes: 41)),
    event(15_000, .reopened(SessionGap(milliseconds: 62_000, isCounted: false))),
    event(16_000, .sectionReached(section: 2)),
    event(25_500, .slotEnded(slot: 0, .candidate)),
    event(25_500, .slotStarted(slot: 1)),
    event(25_500, .questionAsked(anyDesk)),
    event(27_350, .speakingStarted),
    event(30_000, .followUpAsked(text: "Et si le poste n'a plus de réseau ?")),
    event(31_000, .remarkMade(text: "Plus court, s'il vous plaît.")),
    event(33_000, .levelGiven(level: 3)),
    event(33_500, .undone),
    event(34_000, .levelGiven(level: 2)),
    event(34_000, .questionAsked(alone)),
    event(36_000, .questionSkipped),
    event(36_000, .markerSet),
    event(40_500, .slotEnded(slot: 1, .strict)),
    event(40_500, .finished(.completed)),
  ]

  static let anyDesk = Question(
    id: "tech-anydesk", criterionID: "choix",
    text: "Pourquoi pas une solution que l'entreprise héberge elle-même ?",
    followUps: [FollowUp(text: "Et si le poste n'a plus de réseau ?")],
    reason: .technology(
      name: "AnyDesk", at: SourceLocation(path: "fiches/helpdesk.md", line: 14)),
    targetSeconds: 5...12)

  static let alone = Question(
    id: "autonomie-1", criterionID: "autonomie",
    text: "Qu'avez-vous décidé sans demander à personne ?", targetSeconds: 5...12)

  static let short = ReportedSession(
    id: "2026-11-23T201500Z-1a2b", startedText: "23 novembre 2026 à 21:15",
    startedSeconds: 1_795_464_900, plan: shortPlan, events: shortEvents)

  static func event(_ milliseconds: Int, _ fact: SessionEvent.Fact) -> SessionEvent {
    SessionEvent(atMilliseconds: milliseconds, fact)
  }
}
