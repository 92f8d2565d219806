import FileAccess

/// Why a journal, or a part of it, cannot be read or must not be written to.
package enum JournalDamage: Hashable, Sendable {
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

  /// A word for the kind of damage that never changes, for other programs to go by.
  package var code: String {
    switch self {
    case .empty: "empty"
    case .noHeader: "no-header"
    case .tornTail: "torn-tail"
    case .badLine: "bad-line"
    case .newerVersion: "newer-version"
    case .unreadable: "unreadable"
    }
  }

  /// Whether a session may go on in this journal, once the torn end has been set aside.
  package var isRecoverable: Bool {
    if case .tornTail = self { true } else { false }
  }
}

/// What is wrong with a whole line.
package enum LineFault: Error, Hashable, Sendable {
  /// There is no checksum, or it is not that of the line.
  case checksum
  /// The line is not JSON of the shape that every line has.
  case json
  /// A line is missing, repeated or out of order.
  case sequence(found: Int, expected: Int)
  /// The type is known but what belongs to it is missing or impossible.
  ///
  /// The member that is not a value of its kind; `nil` where one lacks, or where it takes them all to tell.
  case payload(member: String?)

  /// A word for the fault that never changes, for other programs to go by.
  package var code: String {
    switch self {
    case .checksum: "checksum"
    case .json: "json"
    case .sequence: "sequence"
    case .payload: "payload"
    }
  }
}
