import FileAccess

/// Why a journal, or a part of it, cannot be read or must not be written to.
public enum JournalDamage: Hashable, Sendable {
  /// The file has no bytes.
  case empty
  /// The file does not begin with a whole header line.
  case noHeader
  /// The last line has no line feed: the program was cut off while writing it.
  case tornTail(droppedBytes: Int)
  /// A whole line is wrong, counted from 1; everything before it is good.
  case badLine(number: Int, LineFault)
  /// The header says that a later version of the program wrote it.
  case newerVersion(Int)
  /// The file could not be read at all.
  case unreadable(FileError)

  /// Whether a session may go on in this journal, once the torn end has been set aside.
  public var isRecoverable: Bool {
    if case .tornTail = self { true } else { false }
  }
}

/// What is wrong with a whole line.
public enum LineFault: Error, Hashable, Sendable {
  /// There is no checksum, or it is not that of the line.
  case checksum
  /// The line is not JSON of the shape that every line has.
  case json
  /// A line is missing, repeated or out of order.
  case sequence(found: Int, expected: Int)
  /// The type is known but what belongs to it is missing or impossible.
  case payload
}
