import ExamModel

/// Chooses what the jury asks.
///
/// It sees the whole session and nothing else, so a draw can be repeated.
package protocol QuestionDraw: Sendable {
  /// The next question of the running slot, or `nil` when there is none left.
  func nextQuestion(in state: SessionState) -> Question?
  /// The next follow-up to the question being asked, or `nil` when there is none left.
  func nextFollowUp(in state: SessionState) -> FollowUp?
  /// Whether a follow-up comes by itself after that level, an index in the plan's levels.
  func followsUp(afterLevel level: Int) -> Bool
  /// The remark with which the jury is about to cut in on the answer being given.
  func nextRemark(in state: SessionState) -> JuryRemark?
}

extension QuestionDraw {
  package func nextFollowUp(in state: SessionState) -> FollowUp? {
    guard let record = state.currentQuestion else { return nil }
    let asked = Set(record.followUps.map(\.text))
    return record.question.followUps.first { !asked.contains($0.text) }
  }

  package func followsUp(afterLevel level: Int) -> Bool { false }

  package func nextRemark(in state: SessionState) -> JuryRemark? { nil }
}
