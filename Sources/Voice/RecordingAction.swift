/// What is to be done after something has become known of a recorder.
package enum RecordingAction: Hashable, Sendable {
  /// Appends sound to the file.
  case append([UInt8])
  /// Writes the head anew, for this many bytes of sound, and brings all of it onto the disk.
  case synchronise(soundBytes: Int)
  /// Ends the recorder, and takes no more of its output.
  case end
  /// Tells the person.
  case tell(RecordingNotice)
}
