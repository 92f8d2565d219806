/// The numbers that a journal can hold.
///
/// They are far beyond any oral, and small enough that no sum or product of them overflows.
enum JournalLimits {
  /// A year.
  static let budgetSeconds = 0...31_536_000
  static let warningSeconds = -31_536_000...31_536_000
  static let targetSeconds = 0...31_536_000
  /// Out of 20, but nobody is kept from counting otherwise.
  static let points = -1_000_000.0...1_000_000.0
  /// Of slots, sections and levels, and of lines and words of a fiche.
  static let index = 0...10_000_000
  static let droppedBytes = 0...1_000_000_000_000
  static let factor = 0.000_001...1_000_000.0
  /// A thousand years.
  static let milliseconds = 0...31_536_000_000_000
  static let gapMilliseconds = -31_536_000_000_000...31_536_000_000_000
}
