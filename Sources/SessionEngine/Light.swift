/// A speaker's light.
///
/// It is never shown by colour alone.
package enum Light: Hashable, Sendable {
  case green
  case amber
  /// The last warning has passed: the time is up or nearly so.
  case red

  /// - Parameter warningsSecondsLeft: largest first; the last one turns the light red.
  package init(secondsLeft: Int, warningsSecondsLeft: [Int]) {
    guard let first = warningsSecondsLeft.first, let last = warningsSecondsLeft.last,
      secondsLeft <= first
    else {
      self = .green
      return
    }
    self = secondsLeft <= last ? .red : .amber
  }
}
