/// What is known of a recorder, a program that writes sound to its output.
package enum RecordingFact: Hashable, Sendable {
  /// Sound has come.
  case sound([UInt8])
  /// It said something on its error output.
  case message(String)
  /// It has ended, with 0 for well.
  case exited(status: Int)
  /// The person does not want to be recorded any more.
  case stopped
  /// The disk did not take what was to be written.
  case diskFull
  /// Nothing has come; time has passed.
  case silence
}
