#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard input as a file, under the name that stands for it on a command line.
///
/// It can be read only once, so that what came is kept for whoever asks again.
package enum StandardInput {
  package static let name = "-"

  /// More than any file that is read whole, and a bound for what a pipe sends without end.
  private static let longestBytes = 8 << 20

  /// All that comes until the end; throws `tooLarge` and `unreadable`.
  static func bytes(limitBytes: Int) throws(FileError) -> [UInt8] {
    let bytes = try content.get()
    if bytes.count > limitBytes { throw .tooLarge(bytes: bytes.count, limitBytes: limitBytes) }
    return bytes
  }

  private static let content: Result<[UInt8], FileError> = {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= longestBytes {
      let count = chunk.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes += chunk[..<count]
      } else if count == 0 {
        break
      } else if errno != EINTR {
        return .failure(FileError.reading(errno))
      }
    }
    return .success(bytes)
  }()
}
