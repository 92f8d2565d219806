#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Asks about the lock that an open `AppendFile` holds.
package enum FileLock {
  /// Whether the file is open for appending, in this process or another; false where none is.
  ///
  /// The lock is shared for the length of the question, since the system tells it no other way.
  package static func isHeld(_ path: String) -> Bool {
    do {
      return try OpenFile(
        path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY, orThrow: FileError.reading
      ).isLocked()
    } catch {
      // What cannot be opened is not a session that runs here.
      return false
    }
  }
}
