/// What the machine's two clocks show at the same instant.
///
/// One goes on while the machine is suspended and the other stands still, so what lies between them
/// is the time for which it was suspended.
package struct ClockSample: Hashable, Sendable {
  /// Milliseconds on the clock that goes on.
  package var elapsedMilliseconds: Int
  /// Milliseconds on the clock that stands still.
  package var awakeMilliseconds: Int

  package init(elapsedMilliseconds: Int, awakeMilliseconds: Int) {
    self.elapsedMilliseconds = elapsedMilliseconds
    self.awakeMilliseconds = awakeMilliseconds
  }
}
