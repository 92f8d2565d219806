#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An open file of which several threads and programs read what they need.
///
/// It stays readable when its name is taken away.
package final class SharedFile: @unchecked Sendable {
  // Nothing of it changes, and reading at a place moves no position that others share.
  private let file: OpenFile

  /// Opens a regular file for reading.
  package init(path: String) throws(FileError) {
    file = try OpenFile(
      path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY, orThrow: FileError.reading)
    try file.status().requireFile()
  }

  /// Makes a file of mode 0600 that nobody else finds, since its name is taken away at once.
  package init(unnamedIn folder: String) throws(FileError) {
    let name = String(UInt64.random(in: .min ... .max), radix: 36)
    let path = "\(folder)/oralblanc-\(name)"
    file = try OpenFile(
      path, flags: O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_APPEND, mode: 0o600,
      orThrow: FileError.writing)
    _ = SystemCall.unlink(path)
  }

  /// How large it is now; 0 where the system does not tell.
  package var sizeBytes: Int { (try? file.status().sizeBytes) ?? 0 }

  /// Up to so many bytes from a place on; none at its end.
  package func bytes(from offset: Int, limitBytes: Int) throws(FileError) -> [UInt8] {
    try file.chunk(from: offset, limitBytes: limitBytes)
  }

  /// A descriptor of the same file for a program that writes into it; the caller closes it.
  package func descriptorForWriting() -> Int32? { file.duplicate() }
}
