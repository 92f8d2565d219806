import SessionEngine

extension SessionResult {
  /// The session that a journal tells of; `nil` where its first line cannot be read.
  package init?(_ summary: JournalSummary) {
    guard let outline = summary.outline else { return nil }
    self.init(
      id: summary.id, startedSeconds: outline.header.startedSeconds, plan: outline.plan,
      isComplete: outline.ending == .completed, slotSeconds: outline.slotSeconds,
      answers: outline.answers)
  }
}
