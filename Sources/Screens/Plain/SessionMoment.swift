import SessionEngine

/// A session at an instant: what its events say, and what the clock says.
public struct SessionMoment: Sendable {
  public var state: SessionState
  /// Milliseconds of session time.
  public var atMilliseconds: Int

  public init(_ state: SessionState, atMilliseconds: Int) {
    self.state = state
    self.atMilliseconds = atMilliseconds
  }
}
