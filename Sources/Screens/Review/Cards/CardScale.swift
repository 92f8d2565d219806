import ExamModel

/// What the questions of the cards are placed on: the exam's levels, and its criteria, which tell what an
/// answer of each level is like.
package struct CardScale: Hashable, Sendable {
  package var levels: [Level]
  package var criteria: [Criterion]

  package init(levels: [Level], criteria: [Criterion]) {
    self.levels = levels
    self.criteria = criteria
  }

  func criterion(of question: Question) -> Criterion? {
    criteria.first { $0.id == question.criterionID }
  }
}
