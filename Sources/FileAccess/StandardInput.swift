import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard input as a file, under the name that stands for it on a command line, and other pipes.
///
/// They can be read only once, so that what came is kept for whoever asks again.
package enum StandardInput {
  package static let name = "-"

  /// Whether a path stands for a descriptor of this process, such as a pipe of the shell's.
  ///
  /// No folder that is walked through holds such a path.
  package static func isPipe(_ path: String) -> Bool { descriptor(of: path) != nil }

  private static func descriptor(of path: String) -> Int32? {
    if path == name || path == "/dev/stdin" { return STDIN_FILENO }
    let folder = ["/dev/fd/", "/proc/self/fd/"].first { path.hasPrefix($0) }
    guard let folder, let number = Int32(path.dropFirst(folder.utf8.count)), number >= 0 else {
      return nil
    }
    return number
  }

  /// More than any file that is read whole, and a bound for what a pipe sends without end.
  private static let longestBytes = 8 << 20

  /// All that comes until the end; throws `tooLarge` and `unreadable`.
  static func bytes(of path: String, limitBytes: Int) throws(FileError) -> [UInt8] {
    let descriptor = descriptor(of: path) ?? -1
    let result = contents.withLock { contents in
      let known = contents[descriptor] ?? content(of: descriptor)
      contents[descriptor] = known
      return known
    }
    let bytes = try result.get()
    if bytes.count > limitBytes { throw .tooLarge(bytes: bytes.count, limitBytes: limitBytes) }
    return bytes
  }

  /// What came through each, by its descriptor.
  private static let contents = Mutex<[Int32: Result<[UInt8], FileError>]>([:])

  private static func content(of descriptor: Int32) -> Result<[UInt8], FileError> {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= longestBytes {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes += chunk[..<count]
      } else if count == 0 {
        break
      } else if errno != EINTR {
        return .failure(FileError.reading(errno))
      }
    }
    return .success(bytes)
  }
}
