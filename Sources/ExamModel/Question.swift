/// What the jury asks, tied to one criterion.
public struct Question: Hashable, Sendable, Identifiable {
  /// Stable across versions of the bank, so that progress can be followed.
  public var id: String
  public var criterionID: String
  public var text: String
  public var followUps: [FollowUp]
  /// Why the jury asks it.
  public var reason: QuestionReason
  /// Seconds within which a good answer usually ends.
  public var targetSeconds: ClosedRange<Int>
  /// 1 opens, 2 is usual, 3 unsettles.
  public var difficulty: Int
  /// What a good answer contains, shown afterwards or in review only.
  public var goodAnswer: [String]

  public static let defaultTargetSeconds = 45...120

  public init(
    id: String, criterionID: String, text: String, followUps: [FollowUp] = [],
    reason: QuestionReason = .general,
    targetSeconds: ClosedRange<Int> = Question.defaultTargetSeconds,
    difficulty: Int = 2, goodAnswer: [String] = []
  ) {
    self.id = id
    self.criterionID = criterionID
    self.text = text
    self.followUps = followUps
    self.reason = reason
    self.targetSeconds = targetSeconds
    self.difficulty = difficulty
    self.goodAnswer = goodAnswer
  }
}

/// A question that digs further into the answer just given.
public struct FollowUp: Hashable, Sendable {
  public var text: String

  public init(text: String) {
    self.text = text
  }
}
