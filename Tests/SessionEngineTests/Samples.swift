import ExamModel
import SessionEngine
import TestSupport

/// Small plans and questions that the tests share.
enum Samples {
  static let criteria = [
    Criterion(id: "autonomie", name: "L'autonomie"),
    Criterion(id: "choix", name: "Les choix techniques"),
  ]

  /// One phase: a presentation of 100 s in three sections, then an exchange of 50 s.
  static func plan(mode: SessionMode = .training, isStrict: Bool = false) -> SessionPlan {
    SessionPlan(
      examID: "e6", examTitle: "E6", mode: mode, isStrict: isStrict, criteria: criteria,
      phaseTitles: ["Phase 1"],
      fiches: [
        PlannedFiche(id: "helpdesk", title: "Helpdesk", origin: .unstated(path: "helpdesk.md"))
      ],
      slots: [
        PlannedSlot(
          phaseIndex: 0, kind: .presentation, budgetSeconds: 100, warningsSecondsLeft: [20, 0],
          ficheIndex: 0,
          sections: [
            PlannedSection(title: "Contexte", budgetSeconds: 20, origin: .fiche(0)),
            PlannedSection(title: "Choix", budgetSeconds: 50, origin: .fiche(0)),
            PlannedSection(title: "Bilan", budgetSeconds: 30, origin: .fiche(0)),
          ]),
        PlannedSlot(
          phaseIndex: 0, kind: .exchange, budgetSeconds: 50, warningsSecondsLeft: [20, 0],
          ficheIndex: 0),
      ])
  }

  static func question(_ id: String, _ criterion: String = "autonomie") -> Question {
    Question(
      id: id, criterionID: criterion, text: "Qui a fait \(id) ?",
      followUps: [FollowUp(text: "\(id) : avec qui ?"), FollowUp(text: "\(id) : quand ?")])
  }

  static let questions =
    (1...4).map { question("a\($0)") } + (1...4).map { question("c\($0)", "choix") }

  static let engine = SessionEngine(draw: SeededDraw(questions: questions, seed: 7))
}

extension Rehearsal {
  init() { self.init(plan: Samples.plan(), engine: Samples.engine) }

  init(engine: SessionEngine) { self.init(plan: Samples.plan(), engine: engine) }

  init(plan: SessionPlan) { self.init(plan: plan, engine: Samples.engine) }
}
