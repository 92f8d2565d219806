#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An empty folder for one test, removed with all it holds when the test lets go of it.
public final class TemporaryFolder {
  /// A step that failed, and why.
  public struct Failure: Error {
    public let step: String
    public let code: Int32
  }

  /// The folder's canonical path, without a trailing slash.
  public let path: String

  public init() throws {
    var template = "/tmp/oralblanc-test-XXXXXX".utf8CString.map { $0 }
    guard mkdtemp(&template) != nil, let resolved = realpath(template, nil) else {
      throw Failure(step: "mkdtemp", code: errno)
    }
    path = String(cString: resolved)
    free(resolved)
  }

  deinit { Self.remove(path) }

  /// Removes a file.
  public func remove(_ name: String) { unlink(path(name)) }

  /// The path of something in the folder.
  public func path(_ name: String) -> String { path + "/" + name }

  /// Writes a file, whose folder must exist, and gives back its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  @discardableResult
  public func write(_ bytes: [UInt8], to name: String) throws -> String {
    // Closed for children: one that another thread starts meanwhile would hold it open, and the system starts
    // no program that somebody has open for writing.
    guard let file = fopen(path(name), "we") else { throw Failure(step: "fopen", code: errno) }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else {
      throw Failure(step: "fwrite", code: errno)
    }
    return path(name)
  }

  /// Makes a folder, whose parent must exist, and gives back its path.
  @discardableResult
  public func makeFolder(_ name: String) throws -> String {
    guard mkdir(path(name), 0o755) == 0 else { throw Failure(step: "mkdir", code: errno) }
    return path(name)
  }

  /// Makes a symbolic link that says `target`, and gives back its path.
  @discardableResult
  public func link(_ name: String, to target: String) throws -> String {
    guard symlink(target, path(name)) == 0 else { throw Failure(step: "symlink", code: errno) }
    return path(name)
  }

  /// The text of a file; nil when there is none.
  public func text(of name: String) -> String? {
    bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a file; nil when there is none.
  public func bytes(of name: String) -> [UInt8]? {
    guard let file = fopen(path(name), "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk.prefix(count)
    }
  }

  /// The names in the folder, hidden ones too, sorted.
  public func names(in name: String = ".") -> [String] { Self.names(in: path(name)).sorted() }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    // A test may have taken the permissions away.
    _ = chmod(path, 0o700)
    for name in names(in: path) { remove(path + "/" + name) }
    _ = rmdir(path)
  }
}

extension TemporaryFolder {
  /// Makes a file of that size that takes no room on the disk; returns its path.
  public func makeSparseFile(_ name: String, bytes: Int) throws -> String {
    let path = try write("", to: name)
    guard truncate(path, bytes) == 0 else { throw Failure(step: "truncate", code: errno) }
    return path
  }
}
