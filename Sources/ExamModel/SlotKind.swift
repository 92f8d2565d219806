/// The nature of a timed stretch of an oral.
package enum SlotKind: String, Sendable, CaseIterable {
  /// The candidate gets ready, away from the jury.
  case preparation
  /// The candidate speaks, the jury listens.
  case presentation
  /// The jury asks, the candidate answers.
  case exchange
  /// The candidate carries out work on a machine, as in the official E6.
  case practical
  /// A written part inside an oral session, as in the professional titles.
  case written
  /// Nothing is assessed.
  case pause

  /// Whether the time counts as preparation rather than as time before the jury.
  package var isAwayFromJury: Bool {
    switch self {
    case .preparation, .practical, .written: true
    case .presentation, .exchange, .pause: false
    }
  }
}
