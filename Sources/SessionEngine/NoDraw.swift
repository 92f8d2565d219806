import ExamModel

/// A jury that asks nothing, for a session that is over.
package struct NoDraw: QuestionDraw {
  package init() {}

  package func nextQuestion(in state: SessionState) -> Question? { nil }
}
