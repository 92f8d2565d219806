import ExamModel

/// A question that was asked, and what became of it.
///
/// Times are on the slot's clock.
package struct QuestionRecord: Hashable, Sendable {
  package var question: Question
  package var slot: Int
  package var askedSlotMilliseconds: Int
  /// When it was asked on the clock of the session.
  package var askedMilliseconds = 0
  /// When the jury's voice had said it; `nil` without a voice, and while it speaks.
  package var heardSlotMilliseconds: Int?
  /// Whether the voice is speaking.
  package var isBeingSaid = false
  /// When the jury's voice had said it, on the clock of the session.
  package var heardMilliseconds: Int?
  package var speakingSlotMilliseconds: Int?
  /// Time between the question and the first word, as it was heard in a recording.
  package var firstWordMilliseconds: Int?
  package var followUps: SharedList<AskedFollowUp> = []
  /// Index in the plan's levels.
  package var level: Int?
  /// Who gave the level.
  package var rater = Rater.candidate
  /// The last level of each who gave one; `level` is the one that counts.
  package var levels: RaterLevels = [:]
  /// Who had it asked: the candidate's own program unless a jury or a program chose it.
  package var askedBy = Rater.candidate
  /// What was said of the answer.
  package var comments: [AnswerComment] = []
  package var isSkipped = false
  /// Whether the level was given or corrected afterwards, with the elements of an answer in sight.
  package var isLevelLate = false
  /// The elements of a good answer that were said, as indices.
  package var saidElements: Set<Int> = []
  /// Milliseconds on the wall clock from the start of the session to the question, interruptions
  /// included.
  package var askedAfterMilliseconds = 0
  /// When the answer was over: at the level, the next question or the end of the slot.
  package var closedSlotMilliseconds: Int?

  package init(question: Question, slot: Int, askedSlotMilliseconds: Int) {
    self.question = question
    self.slot = slot
    self.askedSlotMilliseconds = askedSlotMilliseconds
  }

  /// When the answer could begin: as soon as the question was out.
  package var answerableSlotMilliseconds: Int { heardSlotMilliseconds ?? askedSlotMilliseconds }

  /// Whether the question is still being said for the first time.
  package var isUnheard: Bool { isBeingSaid && heardSlotMilliseconds == nil }

  /// When the question was out, on the clock of the session.
  package var outMilliseconds: Int { heardMilliseconds ?? askedMilliseconds }

  /// Time between the question and the first word: as the candidate marked it, else as it was heard.
  package var hesitationMilliseconds: Int? {
    speakingSlotMilliseconds.map { max(0, $0 - answerableSlotMilliseconds) }
      ?? firstWordMilliseconds
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
