/// What the jury asks, tied to one criterion.
package struct Question: Hashable, Sendable, Identifiable {
  /// Stable across versions of the bank, so that progress can be followed.
  package var id: String
  package var criterionID: String
  package var text: String
  package var followUps: [FollowUp]
  /// Why the jury asks it.
  package var reason: QuestionReason
  /// Seconds within which a good answer usually ends.
  package var targetSeconds: ClosedRange<Int>
  /// 1 opens, 2 is usual, 3 unsettles.
  package var difficulty: Int
  /// What a good answer contains, shown afterwards or in review only.
  package var goodAnswer: [String]
  /// Id of the bank's question that it was made from; `nil` where that is not known.
  package var base: String?
  /// What it was asked about: the fiche's id and the kind of thing in it, never its words.
  ///
  /// So a corrected figure is the same matter still. `nil` for a question that any candidate may get.
  package var about: String?

  package static let defaultTargetSeconds = 45...120

  package init(
    id: String, criterionID: String, text: String, followUps: [FollowUp] = [],
    reason: QuestionReason = .general,
    targetSeconds: ClosedRange<Int> = Question.defaultTargetSeconds,
    difficulty: Int = 2, goodAnswer: [String] = [], base: String? = nil, about: String? = nil
  ) {
    self.id = id
    self.criterionID = criterionID
    self.text = text
    self.followUps = followUps
    self.reason = reason
    self.targetSeconds = targetSeconds
    self.difficulty = difficulty
    self.goodAnswer = goodAnswer
    self.base = base
    self.about = about
  }
}

/// A question that digs further into the answer just given.
package struct FollowUp: Hashable, Sendable {
  package var text: String

  package init(text: String) {
    self.text = text
  }
}
