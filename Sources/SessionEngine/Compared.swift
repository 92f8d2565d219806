/// What became of something from one run to the next.
package enum ComparisonVerdict: Hashable, Sendable {
  case better
  case same
  case worse
}

/// One thing in two runs, the earlier one before.
package struct Compared<Value: Hashable & Sendable>: Hashable, Sendable {
  /// `nil` where the run had no such thing.
  package var before: Value?
  package var after: Value?
  /// `nil` where the two cannot be compared.
  package var verdict: ComparisonVerdict?

  package init(before: Value?, after: Value?, verdict: ComparisonVerdict?) {
    self.before = before
    self.after = after
    self.verdict = verdict
  }
}

/// What was planned for a stretch of the oral, and what it took.
package struct TimeUse: Hashable, Sendable {
  package var plannedSeconds: Int
  /// `nil` when the stretch was never reached.
  package var actualSeconds: Int?

  package init(plannedSeconds: Int, actualSeconds: Int?) {
    self.plannedSeconds = plannedSeconds
    self.actualSeconds = actualSeconds
  }

  /// Positive when it took longer than planned.
  package var deltaSeconds: Int? { actualSeconds.map { $0 - plannedSeconds } }
}

extension Compared<TimeUse> {
  /// - Parameters:
  ///   - toleranceSeconds: how much closer to the plan a run must be to count as better.
  ///   - miss: how many seconds of a difference to the plan are a fault.
  init(
    before: TimeUse?, after: TimeUse?, toleranceSeconds: Int, miss: (_ delta: Int) -> Int
  ) {
    self.init(before: before, after: after, verdict: nil)
    guard let before, let after else { return }
    switch (before.deltaSeconds, after.deltaSeconds) {
    case (let old?, let new?):
      verdict = ComparisonVerdict(
        gain: miss(old) - miss(new), tolerance: toleranceSeconds)
    case (nil, .some): verdict = .better
    case (.some, nil): verdict = .worse
    case (nil, nil): break
    }
  }

  /// How much longer the later run took, in seconds; `nil` unless both reached it.
  package var differenceSeconds: Int? {
    guard let old = before?.actualSeconds, let new = after?.actualSeconds else { return nil }
    return new - old
  }
}

extension ComparisonVerdict {
  init(gain: Int, tolerance: Int = 0) {
    self = gain > tolerance ? .better : gain < -tolerance ? .worse : .same
  }
}
