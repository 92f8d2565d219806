/// What past sessions tell the jury.
package struct DrawHistory: Hashable, Sendable {
  /// How a question was answered when it was last asked.
  package enum Outcome: Hashable, Sendable {
    /// Skipped, or on one of the two lowest levels of the official scale.
    case failed
    /// On the highest level.
    case mastered
    /// Anything between, or not rated.
    case fair
  }

  /// For each question asked before: how many sessions ago, 1 being the last one.
  package var sessionsSinceAsked: [String: Int]
  /// For each of them, how it was answered then; one that is not here counts as fair.
  package var outcomes: [String: Outcome]
  /// For each criterion: how many sessions ago it was last asked.
  package var sessionsSinceCriterion: [String: Int]
  /// For each criterion: the median of the levels given, as an index in the official scale.
  package var medianLevels: [String: Int]

  package init(
    sessionsSinceAsked: [String: Int] = [:], outcomes: [String: Outcome] = [:],
    sessionsSinceCriterion: [String: Int] = [:], medianLevels: [String: Int] = [:]
  ) {
    self.sessionsSinceAsked = sessionsSinceAsked
    self.outcomes = outcomes
    self.sessionsSinceCriterion = sessionsSinceCriterion
    self.medianLevels = medianLevels
  }

  /// A question asked in so many sessions back is not asked again while others remain.
  package static let restSessions = 3
  /// The same for one that was answered as well as can be.
  package static let masteredRestSessions = 6
  /// Within so many sessions a question that failed comes back.
  package static let returnSessions = 2

  package func isResting(_ questionID: String) -> Bool {
    guard let sessions = sessionsSinceAsked[questionID] else { return false }
    switch outcomes[questionID] ?? .fair {
    case .failed: return sessions > Self.returnSessions && sessions <= Self.restSessions
    case .fair: return sessions <= Self.restSessions
    case .mastered: return sessions <= Self.masteredRestSessions
    }
  }

  /// Whether a question failed lately and should come back now.
  package func isDue(_ questionID: String) -> Bool {
    outcomes[questionID] == .failed
      && sessionsSinceAsked[questionID].map { $0 <= Self.returnSessions } ?? false
  }

  /// Weak criteria before unknown ones, unknown before mastered; then the longest unasked.
  package func urgency(ofCriterion id: String) -> (Int, Int) {
    let weakness = medianLevels[id].map { $0 <= 1 ? 0 : $0 == 2 ? 1 : 3 } ?? 2
    return (weakness, -(sessionsSinceCriterion[id] ?? Int.max / 2))
  }
}
