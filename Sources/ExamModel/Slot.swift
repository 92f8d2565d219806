/// A timed stretch inside a phase.
public struct Slot: Hashable, Sendable {
  public var kind: SlotKind
  /// A name of its own, where the kind's name would not do.
  public var title: String?
  public var budgetSeconds: Int
  public var limit: DurationLimit
  /// Seconds left at which the light changes, largest first; `nil` takes the exam's.
  public var warningsSecondsLeft: [Int]?

  public init(
    kind: SlotKind, title: String? = nil, budgetSeconds: Int, limit: DurationLimit = .maximum,
    warningsSecondsLeft: [Int]? = nil
  ) {
    self.kind = kind
    self.title = title
    self.budgetSeconds = budgetSeconds
    self.limit = limit
    self.warningsSecondsLeft = warningsSecondsLeft
  }
}
