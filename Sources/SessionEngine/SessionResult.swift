import ExamModel

/// A session of the past, as far as the draw and the progress count from it.
public struct SessionResult: Hashable, Sendable, Identifiable {
  public var id: String
  /// When it was started, in seconds since 1970.
  public var startedSeconds: Int
  public var plan: SessionPlan
  /// Whether it was gone through to the end of its last slot.
  public var isComplete: Bool
  /// Seconds that counted in each slot that was started, in the order of the plan.
  public var slotSeconds: [Int]
  /// The questions asked, in order.
  public var answers: [AnswerResult]

  public init(
    id: String, startedSeconds: Int, plan: SessionPlan, isComplete: Bool, slotSeconds: [Int],
    answers: [AnswerResult]
  ) {
    self.id = id
    self.startedSeconds = startedSeconds
    self.plan = plan
    self.isComplete = isComplete
    self.slotSeconds = slotSeconds
    self.answers = answers
  }

  /// A try-out on a faster clock says nothing of the candidate.
  public var isTryOut: Bool { plan.isTryOut }

  /// Whether anything came of it that could be counted.
  public var counts: Bool { !isTryOut && (isComplete || !answers.isEmpty) }
}

/// A question that was asked in a session of the past.
public struct AnswerResult: Hashable, Sendable {
  public var questionID: String
  public var criterionID: String
  /// Index in the plan's slots.
  public var slot: Int
  /// Index in the plan's levels.
  public var level: Int?
  public var isSkipped: Bool
  public var answerSeconds: Int

  public init(
    questionID: String, criterionID: String, slot: Int, level: Int? = nil,
    isSkipped: Bool = false, answerSeconds: Int = 0
  ) {
    self.questionID = questionID
    self.criterionID = criterionID
    self.slot = slot
    self.level = level
    self.isSkipped = isSkipped
    self.answerSeconds = answerSeconds
  }
}
