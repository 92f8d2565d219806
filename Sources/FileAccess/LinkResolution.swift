#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where links lead, whether or not something is there.
enum LinkResolution {
  /// As many links in a row as Linux follows (`path_resolution(7)`).
  private static let linkLimit = 40

  /// The path that remains when its last component is not a link any more.
  ///
  /// Unlike `realpath`, this also resolves a link to a file that does not exist yet.
  static func target(of path: String) throws(FileError) -> String {
    var path = path
    for _ in 0...linkLimit {
      guard let bytes = destinationBytes(of: path) else { return path }
      let destination = SystemPath.text(bytes)
      path =
        destination.utf8.first == UInt8(ascii: "/")
        ? destination : Folder.parent(of: path) + "/" + destination
    }
    throw .writing(ELOOP)
  }

  /// What a link says, for showing; nil when the path is not a link.
  static func destination(of path: String) -> String? {
    destinationBytes(of: path).map { SystemPath.text($0) }
  }

  private static func destinationBytes(of path: String) -> [UInt8]? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = SystemPath.withCString(path) { readlink($0, &buffer, buffer.count) }
    guard count > 0 else { return nil }
    return buffer.prefix(count).map { UInt8(bitPattern: $0) }
  }

  /// The path without links and dots, or nil when something on it is missing.
  static func canonical(_ path: String) -> String? {
    guard let resolved = SystemPath.withCString(path, { realpath($0, nil) }) else { return nil }
    defer { free(resolved) }
    return SystemPath.text(resolved)
  }
}
