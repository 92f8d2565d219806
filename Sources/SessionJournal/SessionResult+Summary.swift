import SessionEngine

extension SessionResult {
  /// The session that a journal tells of; `nil` where its first line cannot be read.
  package init?(_ summary: JournalSummary) {
    guard let outline = summary.outline else { return nil }
    self.init(
      id: summary.id, startedSeconds: outline.header.startedSeconds, plan: outline.plan,
      isComplete: outline.ending == .completed, slotSeconds: outline.slotSeconds,
      answers: outline.answers.map {
        AnswerResult(
          questionID: $0.questionID, criterionID: $0.criterionID, slot: $0.slot, level: $0.level,
          isSkipped: $0.isSkipped, answerSeconds: $0.answerSeconds, isLevelLate: $0.isLevelLate,
          base: $0.base, about: $0.about, askedAfterSeconds: $0.askedAfterSeconds)
      })
  }
}
