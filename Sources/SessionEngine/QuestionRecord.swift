import ExamModel

/// A question that was asked, and what became of it.
///
/// Times are on the slot's clock.
package struct QuestionRecord: Hashable, Sendable {
  package var question: Question
  package var slot: Int
  package var askedSlotMilliseconds: Int
  package var speakingSlotMilliseconds: Int?
  package var followUps: SharedList<AskedFollowUp> = []
  /// Index in the plan's levels.
  package var level: Int?
  package var isSkipped = false
  /// When the answer was over: at the level, the next question or the end of the slot.
  package var closedSlotMilliseconds: Int?

  package init(question: Question, slot: Int, askedSlotMilliseconds: Int) {
    self.question = question
    self.slot = slot
    self.askedSlotMilliseconds = askedSlotMilliseconds
  }

  /// Time between the question and the first word, where the candidate marked it.
  package var hesitationMilliseconds: Int? {
    speakingSlotMilliseconds.map { $0 - askedSlotMilliseconds }
  }
}

/// A follow-up that was asked.
package struct AskedFollowUp: Hashable, Sendable {
  package var text: String
  package var slotMilliseconds: Int

  package init(text: String, slotMilliseconds: Int) {
    self.text = text
    self.slotMilliseconds = slotMilliseconds
  }
}
