import ExamModel

/// A question that was asked, and what became of it.
///
/// Times are on the slot's clock.
public struct QuestionRecord: Hashable, Sendable {
  public var question: Question
  public var slot: Int
  public var askedSlotMilliseconds: Int
  public var speakingSlotMilliseconds: Int?
  public var followUps: SharedList<AskedFollowUp> = []
  /// Index in the plan's levels.
  public var level: Int?
  public var isSkipped = false
  /// When the answer was over: at the level, the next question or the end of the slot.
  public var closedSlotMilliseconds: Int?

  public init(question: Question, slot: Int, askedSlotMilliseconds: Int) {
    self.question = question
    self.slot = slot
    self.askedSlotMilliseconds = askedSlotMilliseconds
  }

  /// Time between the question and the first word, where the candidate marked it.
  public var hesitationMilliseconds: Int? {
    speakingSlotMilliseconds.map { $0 - askedSlotMilliseconds }
  }
}

/// A follow-up that was asked.
public struct AskedFollowUp: Hashable, Sendable {
  public var text: String
  public var slotMilliseconds: Int

  public init(text: String, slotMilliseconds: Int) {
    self.text = text
    self.slotMilliseconds = slotMilliseconds
  }
}
