import ExamModel
import SessionEngine

/// Makes the plan of the session in which a day's cards are answered.
package struct DrillPlanner: Sendable {
  private let exam: Exam

  package init(exam: Exam) { self.exam = exam }

  /// The plan: one slot, as long as the cards are likely to take, that nobody has to fill.
  ///
  /// - Parameters:
  ///   - title: what the drill is called on screen.
  ///   - fiches: those at hand, so that what was asked can be found again.
  ///   - clockRate: how many times faster than the wall clock it runs; 1 for a real one.
  package func plan(
    title: String, budgetSeconds: Int, fiches: [PlannedFiche], clockRate: Double = 1
  ) -> SessionPlan {
    SessionPlan(
      examID: exam.id, examTitle: exam.title, coefficient: exam.coefficient, purpose: .drill,
      clockRate: clockRate, criteria: exam.criteria, levels: exam.levels, phaseTitles: [title],
      fiches: fiches,
      slots: [
        PlannedSlot(
          phaseIndex: 0, kind: .exchange, title: title, budgetSeconds: budgetSeconds,
          limit: .indicative, warningsSecondsLeft: [])
      ])
  }
}
