#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Folders: made, looked for, made durable.
package enum Folder {
  /// Makes the folder and the parents it lacks; one that is there already is left as it is.
  ///
  /// Every folder made gets `mode` (0700 unless told), less the umask. Throws `notAFolder` when
  /// something else is in the way, `unwritable` otherwise.
  ///
  /// - Returns: the folders that were made, each before those in it.
  @discardableResult
  package static func create(_ path: String, mode: UInt32 = 0o700) throws(FileError) -> [String] {
    try SystemCall.check(path, orThrow: FileError.writing)
    if exists(path) { return [] }
    let parent = parent(of: path)
    let made = parent == path ? [] : try create(parent, mode: mode)
    do {
      _ = try SystemCall.run(orThrow: FileError.writing) {
        SystemPath.withCString(path) { mkdir($0, mode_t(mode)) }
      }
    } catch .alreadyExists {
      // Another process may have made it since; anything else but a folder is in the way.
      guard exists(path) else { throw .notAFolder }
      return made
    }
    try synchronise(parent)
    return made + [path]
  }

  /// Removes folders that this process has just made, as far as nothing is in them.
  ///
  /// - Parameter made: as `create` returned them.
  package static func takeBack(_ made: [String]) {
    for path in made.reversed() { _ = SystemPath.withCString(path) { rmdir($0) } }
  }

  /// The absolute path of the folder in which the program runs; `nil` where it is gone or no UTF-8.
  package static func working() -> String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(validatingCString: path)
  }

  /// True when the path leads to a folder.
  package static func exists(_ path: String) -> Bool {
    (try? FileStatus(at: path))?.kind == .folder
  }

  /// The names in a folder that are not hidden, sorted by their bytes; none where it cannot be read.
  package static func names(in path: String) -> [String] {
    (try? FolderNames(of: path, limit: 4096))?.names.map(\.name) ?? []
  }

  /// True when the path leads to a folder in which files can be made.
  package static func isWritable(_ path: String) -> Bool {
    exists(path) && SystemPath.withCString(path) { access($0, W_OK | X_OK) } == 0
  }

  /// How many bytes its file system has left for this user; `nil` where it does not say.
  package static func freeBytes(_ path: String) -> Int? {
    var status = statvfs()
    guard SystemPath.withCString(path, { statvfs($0, &status) }) == 0 else { return nil }
    return Int(
      clamping: UInt64(status.f_bavail).multipliedReportingOverflow(
        by: UInt64(status.f_frsize)
      ).partialValue)
  }

  /// Whether a file, be it there or not, lies in a folder or below it, links followed.
  package static func holds(_ path: String, in folder: String) -> Bool {
    guard let root = LinkResolution.canonical(folder),
      let target = try? LinkResolution.target(of: path),
      let place = LinkResolution.canonical(parent(of: target))
    else { return false }
    return place.utf8.elementsEqual(root.utf8) || place.utf8.starts(with: (root + "/").utf8)
  }

  /// The folder that holds this path: `.` for a bare name, `/` for the root.
  package static func parent(of path: String) -> String {
    var bytes = Array(path.utf8)[...]
    let slash = UInt8(ascii: "/")
    while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
    guard let lastSlash = bytes.lastIndex(of: slash) else { return "." }
    bytes = bytes[..<lastSlash]
    while bytes.last == slash { bytes.removeLast() }
    return bytes.isEmpty ? "/" : String(decoding: bytes, as: UTF8.self)
  }

  /// The names of the folders in a folder, in the order of their bytes; hidden ones are passed over, links to
  /// folders count.
  package static func folders(in path: String, limit: Int) throws(FileError) -> [String] {
    try FolderNames(of: path, limit: limit).names.filter { entry in
      switch entry.kind {
      case .folder: true
      case .file, .other: false
      case .link, nil: exists(path + "/" + entry.name)
      }
    }.map(\.name)
  }

  /// Makes the names in the folder durable: syncing a new file does not sync its name.
  static func synchronise(_ path: String) throws(FileError) {
    let folder = try OpenFile(
      path, flags: O_RDONLY | O_DIRECTORY, orThrow: FileError.writing)
    try folder.synchroniseFolder()
  }
}
