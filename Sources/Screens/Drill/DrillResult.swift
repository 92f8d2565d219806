/// What a drill came to, in words and figures that the run loop worked out.
package struct DrillResult: Hashable, Sendable {
  /// One card that was answered.
  package struct Entry: Hashable, Sendable {
    package var question: String
    /// The name of the level that it got last; `nil` for one that was passed over.
    package var level: String?
    /// Whether it was not known.
    package var hasFailed: Bool
    /// The day on which it comes back, as people write it; `nil` for one that is known until the exam.
    package var nextDay: String?

    package init(question: String, level: String?, hasFailed: Bool, nextDay: String?) {
      self.question = question
      self.level = level
      self.hasFailed = hasFailed
      self.nextDay = nextDay
    }
  }

  package var entries: [Entry]
  /// `nil` where nothing had been answered before.
  package var knownBefore: Double?
  package var outlook: DrillOutlook
  package var seconds: Int

  package init(
    entries: [Entry], knownBefore: Double?, outlook: DrillOutlook, seconds: Int
  ) {
    self.entries = entries
    self.knownBefore = knownBefore
    self.outlook = outlook
    self.seconds = seconds
  }
}
