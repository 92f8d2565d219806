/// How far a presentation is ahead of or behind its plan (docs/DESIGN.md, "Time").
package struct Pace: Hashable, Sendable {
  package enum Verdict: Hashable, Sendable {
    case onTime
    case ahead
    case behind
  }

  /// Whole seconds; positive when behind.
  ///
  /// Sign, colour and text all come from this number.
  package var deltaSeconds: Int
  /// What a difference must exceed before anything is said of it.
  package var toleranceSeconds: Int

  package init(deltaSeconds: Int, toleranceSeconds: Int) {
    self.deltaSeconds = deltaSeconds
    self.toleranceSeconds = toleranceSeconds
  }

  package var verdict: Verdict {
    if deltaSeconds > toleranceSeconds { return .behind }
    if deltaSeconds < -toleranceSeconds { return .ahead }
    return .onTime
  }

  /// The larger of ten seconds and a fifth of the section's budget.
  package static func toleranceSeconds(forBudget budgetSeconds: Int) -> Int {
    max(10, budgetSeconds / 5)
  }
}

extension SessionState {
  /// The pace of the running presentation, or `nil` where nothing was planned.
  ///
  /// A section is early before its planned start and late after its planned end; in between there
  /// is nothing to say.
  package func pace(at now: Int) -> Pace? {
    guard let slot = plannedSlot, let section = sectionIndex, slot.sections.count > 1 else {
      return nil
    }
    let elapsed = slotElapsedMilliseconds(at: now) / 1000
    let start = slot.sections[..<section].reduce(0) { $0 + $1.budgetSeconds }
    let end = start + slot.sections[section].budgetSeconds
    let delta = elapsed > end ? elapsed - end : min(0, elapsed - start)
    return Pace(
      deltaSeconds: delta,
      toleranceSeconds: Pace.toleranceSeconds(forBudget: slot.sections[section].budgetSeconds))
  }
}
