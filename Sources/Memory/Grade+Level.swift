import ExamModel

extension Grade {
  /// Whether an answer of that level has to come back the same day: it was not known, or there was nothing
  /// to judge.
  package static func isFailed(level: Int, on scale: [Level]) -> Bool {
    Grade(level: level, on: scale).map { $0 == .again } ?? true
  }

  /// The grade of an answer that was placed on an exam's scale.
  ///
  /// Points out of 20 decide where the scale has them: up to 7 again, 8 to 11 hard, 12 to 16 good,
  /// from there on easy. A level without points, such as *non évaluable*, says nothing of memory.
  /// A scale that has no points at all is spread evenly over the four grades.
  ///
  /// - Parameter level: an index in the scale.
  /// - Returns: `nil` where the level is not a review.
  package init?(level: Int, on scale: [Level]) {
    guard scale.indices.contains(level) else { return nil }
    guard scale.contains(where: { $0.points != nil }) else {
      let steps = max(1, scale.count - 1)
      self = Self.allCases[min(3, (level * 3 + steps / 2) / steps)]
      return
    }
    guard let points = scale[level].points else { return nil }
    switch points {
    case ..<8: self = .again
    case ..<12: self = .hard
    case ..<17: self = .good
    default: self = .easy
    }
  }
}
