/// A time in which the program could neither show nor take anything, although it had not ended.
package struct Absence: Hashable, Sendable {
  /// How long it was on the wall clock.
  package var milliseconds: Int
  package var cause: GapCause

  /// Whoever is away for less than this has missed nothing, and would only be disturbed.
  package static let shortestMilliseconds = 2000

  /// What lies between two looks at the clocks, if it is long enough to matter.
  ///
  /// - Parameter wasStopped: whether the program was stopped and continued in between; all of the
  ///   time is then lost, since nothing tells how much of it went by before.
  package init?(from earlier: ClockSample, to later: ClockSample, wasStopped: Bool) {
    let elapsed = later.elapsedMilliseconds - earlier.elapsedMilliseconds
    let awake = later.awakeMilliseconds - earlier.awakeMilliseconds
    milliseconds = wasStopped ? elapsed : elapsed - awake
    cause = wasStopped ? .programStopped : .machineSuspended
    guard milliseconds >= Self.shortestMilliseconds else { return nil }
  }
}
