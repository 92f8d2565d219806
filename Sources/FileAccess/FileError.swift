#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What went wrong with a file or a folder, as facts; the words for it are made elsewhere.
///
/// A reason is the system's own, as `strerror` has it.
package enum FileError: Error, Hashable, Sendable {
  /// Nothing is there under this path.
  case missing
  case isFolder
  /// A folder was asked for and something else is there.
  case notAFolder
  /// Neither a file nor a folder: a pipe, a device, a socket.
  case notAFile
  case unreadable(reason: String)
  case tooLarge(bytes: Int, limitBytes: Int)
  /// Parts of the file were never written: it is far larger than what is in it.
  case sparse(bytes: Int)
  case unwritable(reason: String)
  /// The file was replaced, but the folder could not be made durable: a power cut may undo it.
  case notDurable(reason: String)
  /// A new file was asked for and there is one already.
  case alreadyExists
  /// Another process, or another part of this one, holds the lock.
  case locked
  /// The file was closed before.
  case closed
}

extension FileError {
  /// The error behind a failed call that meant to read.
  static func reading(_ code: Int32) -> FileError {
    known(code) ?? .unreadable(reason: reason(of: code))
  }

  /// The error behind a failed call that meant to write.
  package static func writing(_ code: Int32) -> FileError {
    known(code) ?? .unwritable(reason: reason(of: code))
  }

  /// The system's words where it has some.
  package var reason: String {
    switch self {
    case .unreadable(let reason), .unwritable(let reason), .notDurable(let reason): reason
    case .missing, .isFolder, .notAFolder, .notAFile, .tooLarge, .sparse, .alreadyExists, .locked,
      .closed:
      "\(self)"
    }
  }

  static func reason(of code: Int32) -> String {
    guard let text = strerror(code) else { return "errno \(code)" }
    return String(cString: text)
  }

  private static func known(_ code: Int32) -> FileError? {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .isFolder
    case EEXIST: .alreadyExists
    // What opening a socket gives, or a pipe that nobody reads.
    case ENXIO: .notAFile
    default: nil
    }
  }
}
