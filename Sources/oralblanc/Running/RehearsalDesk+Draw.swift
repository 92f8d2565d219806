import ExamModel
import SessionEngine

extension RehearsalDesk {
  func draw(for plan: SessionPlan) -> any QuestionDraw {
    SeededDraw(
      questions: plan.criteria.flatMap { c in
        (1...9).map {
          Question(
            id: "\(c.id)\($0)", criterionID: c.id, text: "Question \($0) ?",
            followUps: [FollowUp(text: "Et alors ?")])
        }
      }, seed: plan.seed)
  }
}
