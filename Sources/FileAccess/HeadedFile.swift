#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A new file that grows, and whose head is written over while it does.
///
/// The file has mode 0600. What was appended before `synchronise` returned is on the disk, with a head
/// that tells of it.
package final class HeadedFile {
  package let path: String
  private let file: OpenFile
  private let head: OpenFile

  /// Makes the file; throws `alreadyExists` when there is one.
  package init(path: String, head bytes: [UInt8]) throws(FileError) {
    self.path = path
    file = try OpenFile(
      path, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_APPEND, mode: 0o600,
      orThrow: FileError.writing)
    do {
      // A file that is opened for appending appends, wherever it is told to write.
      head = try OpenFile(path, flags: O_WRONLY | O_NOFOLLOW, orThrow: FileError.writing)
      try file.append(bytes)
      try Folder.synchronise(Folder.parent(of: path))
    } catch {
      _ = SystemCall.unlink(path)
      throw error
    }
  }

  package func append(_ bytes: [UInt8]) throws(FileError) { try file.append(bytes) }

  /// Writes the head over, and returns when all is on the disk.
  package func synchronise(head bytes: [UInt8]) throws(FileError) {
    try head.overwrite(bytes, at: 0)
    try file.synchroniseData()
  }

  /// Removes it: there is nothing in it worth keeping.
  package func remove() { _ = SystemCall.unlink(path) }
}
