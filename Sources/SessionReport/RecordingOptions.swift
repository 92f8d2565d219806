/// How a session is recorded as an asciicast.
public struct RecordingOptions: Hashable, Sendable {
  public enum Version: Int, Sendable, CaseIterable {
    /// What players before asciinema 3 need.
    case two = 2
    case three = 3
  }

  public var version: Version
  /// Seconds of playback that two events may lie apart, at least 1; `nil` keeps the session's own times.
  public var idleLimitSeconds: Int?

  public init(version: Version = .three, idleLimitSeconds: Int? = nil) {
    self.version = version
    self.idleLimitSeconds = idleLimitSeconds
  }
}
