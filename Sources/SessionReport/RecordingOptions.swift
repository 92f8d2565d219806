/// How a session is recorded as an asciicast.
package struct RecordingOptions: Hashable, Sendable {
  package enum Version: Int, Sendable, CaseIterable {
    /// What players before asciinema 3 need.
    case two = 2
    case three = 3
  }

  package var version: Version
  /// Seconds of playback that two events may lie apart, at least 1; `nil` keeps the session's own times.
  package var idleLimitSeconds: Int?

  package init(version: Version = .three, idleLimitSeconds: Int? = nil) {
    self.version = version
    self.idleLimitSeconds = idleLimitSeconds
  }
}
