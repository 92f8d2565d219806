#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Moves and removes files under their names; their contents are never touched.
package enum FileMove {
  /// Gives a file another name on the same file system, durably.
  ///
  /// Throws `alreadyExists` rather than replace a file, `missing` or `unwritable`.
  package static func move(_ path: String, to destination: String) throws(FileError) {
    try SystemCall.check(path, orThrow: FileError.writing)
    if try isTaken(destination) { throw .alreadyExists }
    _ = try SystemCall.run(orThrow: FileError.writing) { SystemCall.rename(path, destination) }
    try Folder.synchronise(Folder.parent(of: destination))
    try Folder.synchronise(Folder.parent(of: path))
  }

  /// Removes a file's name; throws `missing` or `unwritable`.
  package static func remove(_ path: String) throws(FileError) {
    try SystemCall.check(path, orThrow: FileError.writing)
    _ = try SystemCall.run(orThrow: FileError.writing) { SystemCall.unlink(path) }
  }

  /// Whether anything goes by that name, be it a link that leads nowhere.
  private static func isTaken(_ path: String) throws(FileError) -> Bool {
    do {
      _ = try FileStatus(at: path, followingLinks: false, orThrow: FileError.writing)
      return true
    } catch .missing {
      return false
    }
  }
}
