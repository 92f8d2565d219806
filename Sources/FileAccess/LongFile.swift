#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A regular file that is read piece by piece, by several threads at once if need be.
///
/// What is too long to be held need not be, and what is appended meanwhile is not read.
package final class LongFile: Sendable {
  private let file: OpenFile
  /// How long it was when it was opened.
  package let sizeBytes: Int

  /// Opens it, links followed; `nil` for what is not a regular file of at least that length.
  ///
  /// Throws `missing`, `isFolder`, `tooLarge`, `sparse`, `unreadable`.
  package init?(at path: String, leastBytes: Int, limitBytes: Int) throws(FileError) {
    guard path != StandardInput.name else { return nil }
    let found = try FileStatus(at: path)
    guard found.kind == .file, found.sizeBytes >= leastBytes else { return nil }
    file = try OpenFile(path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY, orThrow: FileError.reading)
    let status = try file.status()
    // It may have become something else meanwhile.
    try status.requireFile()
    sizeBytes = status.sizeBytes
    try file.requireBearable(sizeBytes: sizeBytes, limitBytes: limitBytes)
  }

  /// The bytes from an offset on, fewer than asked for at the end of the file.
  package func bytes(from offset: Int, count: Int) throws(FileError) -> [UInt8] {
    try file.chunk(from: offset, limitBytes: max(0, min(count, sizeBytes - offset)))
  }
}
