#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads whole files, of a size known to be bearable.
package enum FileReader {
  /// The bytes of a regular file, links followed; of standard input for the name `-`, and what
  /// comes through a pipe that was connected, such as `/dev/stdin` or a shell's `/dev/fd/63`.
  ///
  /// A pipe or a device is refused at once rather than waited for, and a file over the limit
  /// before any of it is read. Throws `missing`, `isFolder`, `notAFile`, `tooLarge`, `unreadable`.
  package static func bytes(at path: String, limitBytes: Int) throws(FileError) -> [UInt8] {
    if path == StandardInput.name {
      return try StandardInput.bytes(of: path, limitBytes: limitBytes)
    }
    // Without O_NONBLOCK, opening a pipe waits for somebody to write into it.
    let file = try OpenFile(
      path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY, orThrow: FileError.reading)
    let status = try file.status()
    // A pipe that the person has connected is meant to be waited for.
    if StandardInput.isPipe(path), status.kind == .other {
      return try StandardInput.bytes(of: path, limitBytes: limitBytes)
    }
    try status.requireFile()
    return try file.bytes(sizeBytes: status.sizeBytes, limitBytes: limitBytes)
  }
}
