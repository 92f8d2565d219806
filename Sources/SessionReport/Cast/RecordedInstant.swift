/// A moment of a session at which something new is to be seen.
struct RecordedInstant: Hashable {
  /// Session time that the picture shows.
  var sessionMilliseconds: Int
  /// When it is shown, from the start of the recording.
  var playbackMilliseconds: Int
  /// How many of the session's events have happened by then.
  var eventCount: Int
}
