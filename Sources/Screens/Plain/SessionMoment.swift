import SessionEngine

/// A session at an instant: what its events say, and what the clock says.
package struct SessionMoment: Sendable {
  package var state: SessionState
  /// Milliseconds of session time.
  package var atMilliseconds: Int

  package init(_ state: SessionState, atMilliseconds: Int) {
    self.state = state
    self.atMilliseconds = atMilliseconds
  }
}
