#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The scheduler FSRS-6 in its long-term form: whole days, no learning steps, no random spread.
///
/// Weights and formulas are those of the open-spaced-repetition project (py-fsrs 6.3); the tests hold
/// its figures. `Glibc` is here for `exp` and `pow` alone.
package enum FSRS {
  /// The share of cards still known at which one is due again.
  package static let wantedRecall = 0.9

  /// The default weights, w0 to w20.
  static let weights = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]

  private static let decay = weights[20]
  private static let factor = pow(0.9, -1 / decay) - 1
  private static let smallestStability = 0.001

  /// The chance to remember this many days after the last review.
  package static func recall(afterDays days: Int, stability: Double) -> Double {
    pow(1 + factor * Double(max(0, days)) / stability, -decay)
  }

  /// Whole days after which the chance to remember has fallen to a wanted one; at least one.
  package static func intervalDays(
    stability: Double, wantedRecall: Double = FSRS.wantedRecall
  ) -> Int {
    let days = (stability / factor * (pow(wantedRecall, -1 / decay) - 1)).rounded()
    // A century is as good as never, and keeps a strange weight from leaving the integers.
    return days.isFinite ? Int(min(max(days, 1), 36_500)) : 36_500
  }

  /// The trace after a review.
  ///
  /// - Parameters:
  ///   - trace: the one before it; `nil` for a card that was never reviewed.
  ///   - days: whole days since the last review; less than one for the same day.
  package static func reviewed(
    _ trace: MemoryTrace?, grade: Grade, afterDays days: Int
  ) -> MemoryTrace {
    guard let trace else {
      return MemoryTrace(
        stability: max(smallestStability, weights[grade.rawValue - 1]),
        difficulty: clamped(firstDifficulty(grade)))
    }
    let stability =
      days < 1
      ? sameDayStability(trace, grade)
      : grade == .again
        ? failedStability(trace, afterDays: days) : passedStability(trace, grade, afterDays: days)
    return MemoryTrace(
      stability: max(smallestStability, stability), difficulty: nextDifficulty(trace, grade))
  }

  private static func sameDayStability(_ trace: MemoryTrace, _ grade: Grade) -> Double {
    let growth =
      exp(weights[17] * (Double(grade.rawValue) - 3 + weights[18]))
      * pow(trace.stability, -weights[19])
    return trace.stability * (grade.rawValue >= Grade.good.rawValue ? max(1, growth) : growth)
  }

  private static func failedStability(_ trace: MemoryTrace, afterDays days: Int) -> Double {
    let recall = recall(afterDays: days, stability: trace.stability)
    let forgotten =
      weights[11] * pow(trace.difficulty, -weights[12])
      * (pow(trace.stability + 1, weights[13]) - 1) * exp((1 - recall) * weights[14])
    return min(forgotten, trace.stability / exp(weights[17] * weights[18]))
  }

  private static func passedStability(
    _ trace: MemoryTrace, _ grade: Grade, afterDays days: Int
  ) -> Double {
    let recall = recall(afterDays: days, stability: trace.stability)
    let growth =
      exp(weights[8]) * (11 - trace.difficulty) * pow(trace.stability, -weights[9])
      * (exp((1 - recall) * weights[10]) - 1) * (grade == .hard ? weights[15] : 1)
      * (grade == .easy ? weights[16] : 1)
    return trace.stability * (1 + growth)
  }

  /// Difficulty moves less the nearer it is to 10, and is drawn a little towards that of easy.
  private static func nextDifficulty(_ trace: MemoryTrace, _ grade: Grade) -> Double {
    let moved =
      trace.difficulty
      - weights[6] * (Double(grade.rawValue) - 3) * (10 - trace.difficulty) / 9
    return clamped(weights[7] * firstDifficulty(.easy) + (1 - weights[7]) * moved)
  }

  /// Not clamped: the pull towards easy takes it as it is.
  private static func firstDifficulty(_ grade: Grade) -> Double {
    weights[4] - exp(weights[5] * (Double(grade.rawValue) - 1)) + 1
  }

  private static func clamped(_ difficulty: Double) -> Double { min(10, max(1, difficulty)) }
}
