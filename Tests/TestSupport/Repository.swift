#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the package lies on disk, for tests that read its sources, data and built program.
public enum Repository {
  /// The package's root, without a trailing slash.
  public static let root: String = {
    let file = #filePath
    let suffix = "/Tests/TestSupport/Repository.swift"
    return String(file.dropLast(suffix.count))
  }()
}

extension Repository {
  /// The bytes of a file of the package; empty when it is not there.
  public static func bytes(of path: String) -> [UInt8] {
    guard let file = fopen("\(root)/\(path)", "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[0..<count]
    }
    return bytes
  }

  /// The text of a file of the package; empty when it is not there.
  public static func text(of path: String) -> String {
    String(decoding: bytes(of: path), as: UTF8.self)
  }
}
