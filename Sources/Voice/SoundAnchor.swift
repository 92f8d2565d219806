/// That a moment of a recording was heard at a time of the session.
package struct SoundAnchor: Hashable, Sendable {
  package var sessionMilliseconds: Int
  /// From the first sample.
  package var soundMilliseconds: Int

  package init(sessionMilliseconds: Int, soundMilliseconds: Int) {
    self.sessionMilliseconds = sessionMilliseconds
    self.soundMilliseconds = soundMilliseconds
  }
}
