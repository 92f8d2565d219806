import SessionEngine

extension SessionResult {
  /// The session that a journal tells of; `nil` where its first line cannot be read.
  package init?(_ summary: JournalSummary) {
    guard let session = summary.session else { return nil }
    self.init(
      id: summary.id, startedSeconds: session.header.startedSeconds, plan: session.plan,
      isComplete: session.ending == .completed, slotSeconds: session.slotSeconds,
      answers: session.answers, speech: session.speech)
  }
}
