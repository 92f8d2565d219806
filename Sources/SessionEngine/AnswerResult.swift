/// A question that was asked in a session of the past, without its text.
package struct AnswerResult: Hashable, Sendable {
  package var questionID: String
  package var criterionID: String
  /// Index in the plan's slots.
  package var slot: Int
  /// Index in the plan's levels.
  package var level: Int?
  package var isSkipped: Bool
  package var answerSeconds: Int
  /// Whether the level was given after the oral, with the elements of an answer in sight.
  package var isLevelLate: Bool
  /// Who gave the level.
  package var rater: Rater
  /// The last level of each who gave one.
  package var levels: RaterLevels
  /// Id of the bank's question, where the journal tells it.
  package var base: String?
  /// What the question was about, where the journal tells it.
  package var about: String?
  /// Seconds from the start of the session to the question, on the wall clock.
  package var askedAfterSeconds: Int
  /// The part of a fiche that it was about, where somebody looked.
  package var section: AskedSection?

  package init(
    questionID: String, criterionID: String, slot: Int, level: Int? = nil,
    isSkipped: Bool = false, answerSeconds: Int = 0, isLevelLate: Bool = false,
    rater: Rater = .candidate, levels: RaterLevels = [:], base: String? = nil,
    about: String? = nil, askedAfterSeconds: Int = 0, section: AskedSection? = nil
  ) {
    self.questionID = questionID
    self.criterionID = criterionID
    self.slot = slot
    self.level = level
    self.isSkipped = isSkipped
    self.answerSeconds = answerSeconds
    self.isLevelLate = isLevelLate
    self.rater = rater
    self.levels = levels
    self.base = base
    self.about = about
    self.askedAfterSeconds = askedAfterSeconds
    self.section = section
  }

  /// The answer as a state has it.
  package init(_ record: QuestionRecord, in state: SessionState) {
    self.init(
      questionID: record.question.id, criterionID: record.question.criterionID, slot: record.slot,
      level: record.level, isSkipped: record.isSkipped,
      answerSeconds: state.answerSeconds(of: record, at: state.lastEventMilliseconds),
      isLevelLate: record.isLevelLate, rater: record.rater,
      levels: record.levels.count > 1 ? record.levels : [:], base: record.question.base,
      about: record.question.about, askedAfterSeconds: record.askedAfterMilliseconds / 1000,
      section: state.plan.askedSection(record.question.reason))
  }
}
