#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Replaces whole files, so that a reader finds the old content or the new and never a part.
package enum FileReplacement {
  /// Writes the bytes beside the file, makes them durable and renames them over it.
  ///
  /// An existing file keeps its permissions, and its owner where the system allows; `mode` wins
  /// over them. A new file has `mode`, or 0666 less the umask. A link is written through, to
  /// where it leads. Nothing is left behind on failure. Throws `isFolder`, `notAFile`, `missing`
  /// (no such folder) or `unwritable`; `notDurable` once the file has been replaced.
  package static func write(
    _ bytes: [UInt8], to path: String, mode: UInt32? = nil
  ) throws(FileError) {
    try SystemCall.check(path, orThrow: FileError.writing)
    let target = try LinkResolution.target(of: path)
    let existing = try status(ofExisting: target)
    let folder = Folder.parent(of: target)
    let temporary = try TemporaryFile(
      in: folder, mode: mode == nil && existing == nil ? 0o666 : 0o600)
    do {
      try temporary.file.append(bytes)
      try adopt(existing, mode: mode, on: temporary.file)
      try temporary.file.synchronise()
      _ = try SystemCall.run(orThrow: FileError.writing) {
        SystemCall.rename(temporary.path, target)
      }
    } catch {
      _ = SystemCall.unlink(temporary.path)
      throw error
    }
    do {
      try Folder.synchronise(folder)
    } catch {
      // The file is the new one by now, so nobody may be told that it was left as it was.
      throw .notDurable(reason: error.reason)
    }
  }

  /// Makes a new file with these bytes, durable; a file or a link that is there already stays.
  ///
  /// Throws `alreadyExists`, `missing` (no such folder) or `unwritable`.
  package static func create(_ bytes: [UInt8], at path: String) throws(FileError) {
    let file = try OpenFile(
      path, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o666,
      orThrow: FileError.writing)
    do {
      try file.append(bytes)
      try file.synchronise()
    } catch {
      _ = SystemCall.unlink(path)
      throw error
    }
    try Folder.synchronise(Folder.parent(of: path))
  }

  /// The file that is about to be replaced, if any; only one that may be written is.
  private static func status(ofExisting path: String) throws(FileError) -> FileStatus? {
    let status: FileStatus
    do {
      status = try FileStatus(at: path, followingLinks: false, orThrow: FileError.writing)
    } catch .missing {
      return nil
    }
    try status.requireFile()
    // Renaming asks only the folder's permission; a read-only file was meant to stay.
    _ = try SystemCall.run(orThrow: FileError.writing) {
      SystemPath.withCString(path) { access($0, W_OK) }
    }
    return status
  }

  private static func adopt(
    _ existing: FileStatus?, mode: UInt32?, on file: OpenFile
  ) throws(FileError) {
    if let existing {
      let created = try file.status()
      if created.owner != existing.owner || created.group != existing.group {
        file.offer(to: existing.owner, group: existing.group)
      }
    }
    // After the owner, since changing that clears bits of the permissions.
    guard let permissions = mode.map({ mode_t($0) }) ?? existing?.mode else { return }
    try file.setPermissions(permissions)
  }
}
