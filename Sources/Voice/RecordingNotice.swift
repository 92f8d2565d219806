/// What a person who is being recorded has to know.
package enum RecordingNotice: Hashable, Sendable {
  case recording
  /// The recorder runs and delivers nothing.
  case noSoundYet
  /// Nothing has come for a while; what was said meanwhile is lost.
  case stalled
  /// The microphone delivers zeros: it is muted, or there is none.
  case muted
  /// It is heard again.
  case heardAgain
  case ended(RecordingCause)
}
