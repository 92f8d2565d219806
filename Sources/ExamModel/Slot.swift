/// A timed stretch inside a phase.
package struct Slot: Hashable, Sendable {
  package var kind: SlotKind
  /// A name of its own, where the kind's name would not do.
  package var title: String?
  package var budgetSeconds: Int
  package var limit: DurationLimit
  /// Seconds left at which the light changes, largest first; `nil` takes the exam's.
  package var warningsSecondsLeft: [Int]?
  /// Ids of the criteria that are asked about; empty for all of the exam's.
  package var criterionIDs: [String]

  package init(
    kind: SlotKind, title: String? = nil, budgetSeconds: Int, limit: DurationLimit = .maximum,
    warningsSecondsLeft: [Int]? = nil, criterionIDs: [String] = []
  ) {
    self.kind = kind
    self.title = title
    self.budgetSeconds = budgetSeconds
    self.limit = limit
    self.warningsSecondsLeft = warningsSecondsLeft
    self.criterionIDs = criterionIDs
  }
}
