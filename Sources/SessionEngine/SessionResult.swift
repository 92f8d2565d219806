import ExamModel

/// A session of the past, as far as the draw and the progress count from it.
package struct SessionResult: Hashable, Sendable, Identifiable {
  package var id: String
  /// When it was started, in seconds since 1970.
  package var startedSeconds: Int
  package var plan: SessionPlan
  /// Whether it was gone through to the end of its last slot.
  package var isComplete: Bool
  /// Seconds that counted in each slot that was started, in the order of the plan.
  package var slotSeconds: [Int]
  /// The questions asked, in order.
  package var answers: [AnswerResult]

  package init(
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

  /// A quick try on a faster clock says nothing of the candidate.
  package var isTryOut: Bool { plan.isTryOut }

  /// Whether it is an oral; a drill is used for memory alone.
  package var isRehearsal: Bool { plan.purpose == .rehearsal }

  /// Whether anything came of it that progress could be counted from.
  package var counts: Bool { isRehearsal && !isTryOut && (isComplete || !answers.isEmpty) }
}

/// A question that was asked in a session of the past.
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
  /// Id of the bank's question, where the journal tells it.
  package var base: String?
  /// What the question was about, where the journal tells it.
  package var about: String?
  /// Seconds from the start of the session to the question, on the wall clock.
  package var askedAfterSeconds: Int

  package init(
    questionID: String, criterionID: String, slot: Int, level: Int? = nil,
    isSkipped: Bool = false, answerSeconds: Int = 0, isLevelLate: Bool = false,
    base: String? = nil, about: String? = nil, askedAfterSeconds: Int = 0
  ) {
    self.questionID = questionID
    self.criterionID = criterionID
    self.slot = slot
    self.level = level
    self.isSkipped = isSkipped
    self.answerSeconds = answerSeconds
    self.isLevelLate = isLevelLate
    self.base = base
    self.about = about
    self.askedAfterSeconds = askedAfterSeconds
  }
}
