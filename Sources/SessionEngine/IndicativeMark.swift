import ExamModel

/// The mark that levels would come to, which is indicative only: no jury counts like this.
package enum IndicativeMark {
  /// Out of 20, to the nearest half point: the mean over the criteria of their mean points.
  ///
  /// - Parameters:
  ///   - levels: for each criterion the levels given, as indices in the scale.
  ///   - scale: the exam's; a level without points is not counted.
  /// - Returns: `nil` when nothing counts.
  package static func outOf20(levels: [[Int]], scale: [Level]) -> Double? {
    let means = levels.compactMap { meanPoints(levels: $0, scale: scale) }
    guard !means.isEmpty else { return nil }
    return (means.reduce(0, +) / Double(means.count) * 2).rounded() / 2
  }

  /// The same of the answers of a session; what was said in a second or two is none.
  package static func outOf20(answers: [AnswerResult], plan: SessionPlan) -> Double? {
    outOf20(
      levels: plan.criteria.map { criterion in
        answers.filter {
          $0.criterionID == criterion.id && isAnswer(seconds: $0.answerSeconds)
        }.compactMap(\.level)
      }, scale: plan.levels)
  }

  /// Whether an answer of this many seconds is one: a shorter one is a key pressed, not a word spoken.
  package static func isAnswer(seconds: Int) -> Bool { seconds >= shortestAnswerSeconds }

  static let shortestAnswerSeconds = 3

  static func meanPoints(levels: [Int], scale: [Level]) -> Double? {
    let points = levels.compactMap { scale.indices.contains($0) ? scale[$0].points : nil }
    return points.isEmpty ? nil : points.reduce(0, +) / Double(points.count)
  }
}
