/// A time in which an oral could not go on, and what was made of it.
package struct SessionGap: Hashable, Sendable {
  /// How long it was on the wall clock, whatever the session's rate.
  package var milliseconds: Int
  /// Whether the session's clock went on meanwhile.
  package var isCounted: Bool
  package var cause: GapCause

  package init(milliseconds: Int, isCounted: Bool, cause: GapCause = .programEnded) {
    self.milliseconds = milliseconds
    self.isCounted = isCounted
    self.cause = cause
  }
}

/// Why an oral could not go on.
package enum GapCause: String, Sendable, CaseIterable {
  /// The program was left or killed, or the machine went off.
  case programEnded = "ended"
  case machineSuspended = "suspended"
  /// The program was stopped and went on, as `Ctrl-Z` and `fg` do.
  case programStopped = "stopped"
}
