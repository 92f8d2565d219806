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
  /// What the voice was like; `nil` where nothing was heard.
  package var speech: OralSpeech?

  package init(
    id: String, startedSeconds: Int, plan: SessionPlan, isComplete: Bool, slotSeconds: [Int],
    answers: [AnswerResult], speech: OralSpeech? = nil
  ) {
    self.id = id
    self.startedSeconds = startedSeconds
    self.plan = plan
    self.isComplete = isComplete
    self.slotSeconds = slotSeconds
    self.answers = answers
    self.speech = speech
  }

  /// A quick try on a faster clock says nothing of the candidate.
  package var isTryOut: Bool { plan.isTryOut }

  /// Whether it is an oral; a drill is used for memory alone.
  package var isRehearsal: Bool { plan.purpose == .rehearsal }

  /// Whether anything came of it that progress could be counted from.
  package var counts: Bool { isRehearsal && !isTryOut && (isComplete || !answers.isEmpty) }
}
