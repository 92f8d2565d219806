/// What past sessions tell the jury.
package struct DrawHistory: Hashable, Sendable {
  /// For each question asked before: how many sessions ago, 1 being the last one.
  package var sessionsSinceAsked: [String: Int]
  /// For each criterion: how many sessions ago it was last asked.
  package var sessionsSinceCriterion: [String: Int]
  /// For each criterion: the median of the levels given, as an index in the official scale.
  package var medianLevels: [String: Int]

  package init(
    sessionsSinceAsked: [String: Int] = [:], sessionsSinceCriterion: [String: Int] = [:],
    medianLevels: [String: Int] = [:]
  ) {
    self.sessionsSinceAsked = sessionsSinceAsked
    self.sessionsSinceCriterion = sessionsSinceCriterion
    self.medianLevels = medianLevels
  }

  /// A question asked in so many sessions back is not asked again while others remain.
  package static let restSessions = 3

  package func isResting(_ questionID: String) -> Bool {
    sessionsSinceAsked[questionID].map { $0 <= Self.restSessions } ?? false
  }

  /// Weak criteria before unknown ones, unknown before mastered; then the longest unasked.
  package func urgency(ofCriterion id: String) -> (Int, Int) {
    let weakness = medianLevels[id].map { $0 <= 1 ? 0 : $0 == 2 ? 1 : 3 } ?? 2
    return (weakness, -(sessionsSinceCriterion[id] ?? Int.max / 2))
  }
}
