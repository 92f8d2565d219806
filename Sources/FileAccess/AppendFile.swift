#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that only grows, locked for as long as it is open.
///
/// The file has mode 0600. A record is appended by one `write`; one that the system takes only in
/// part and then fails is cut off again, so that the next one is not glued to half of it.
package final class AppendFile: AppendStorage {
  package enum Opening: Sendable {
    /// Makes the file; throws `alreadyExists` when there is one.
    case createNew
    /// Opens the file; throws `missing` when there is none.
    case openExisting
  }

  package let path: String
  package private(set) var length: Int
  /// False on a file system without locks, where nothing keeps a second process out.
  package let holdsLock: Bool

  private var file: OpenFile?
  /// The failure after which the end of the file is not known any more.
  private var lastingFailure: FileError?

  /// Opens and locks the file, and makes it durable with its name before anything is read from it.
  ///
  /// Throws `locked` when it is open elsewhere, `alreadyExists`, `missing`, `isFolder`, `notAFile`
  /// or `unwritable`.
  package init(path: String, opening: Opening) throws(FileError) {
    let creation = opening == .createNew ? O_CREAT | O_EXCL : 0
    let file = try OpenFile(
      path, flags: O_RDWR | O_APPEND | O_NONBLOCK | O_NOCTTY | creation, mode: 0o600,
      orThrow: FileError.writing)
    try file.status().requireFile()
    do {
      holdsLock = try file.lock()
      // What an earlier process wrote may be in memory only; it must not be built upon and lost.
      try file.synchronise()
      try Folder.synchronise(Folder.parent(of: path))
      length = try file.status().sizeBytes
    } catch {
      // An empty file would be listed as damaged for ever.
      if opening == .createNew { _ = SystemCall.unlink(path) }
      throw error
    }
    self.path = path
    self.file = file
  }

  /// Makes a new file of mode 0600 with these bytes, durable; none is left behind on failure.
  package static func make(_ path: String, holding bytes: [UInt8]) throws(FileError) {
    let file = try AppendFile(path: path, opening: .createNew)
    defer { file.close() }
    do {
      try file.append(bytes)
      try file.sync()
    } catch {
      // Half a file under that name would only be in the way of a second try.
      _ = SystemCall.unlink(path)
      throw error
    }
  }

  package func bytes(limitBytes: Int) throws(FileError) -> [UInt8] {
    let file = try openFile()
    return try file.bytes(sizeBytes: file.status().sizeBytes, limitBytes: limitBytes)
  }

  package func append(_ bytes: [UInt8]) throws(FileError) {
    let file = try growingFile()
    do {
      try file.append(bytes)
      length += bytes.count
    } catch {
      // When even that fails, half a record stays at the end and nothing may follow it.
      do { try file.truncate(to: length) } catch let failure { lastingFailure = failure }
      throw error
    }
  }

  package func sync() throws(FileError) {
    let file = try growingFile()
    do {
      try file.synchroniseData()
    } catch {
      // The kernel may have dropped the pages, and the next call would report success wrongly.
      lastingFailure = error
      throw error
    }
  }

  package func truncate(to length: Int) throws(FileError) {
    let file = try growingFile()
    guard length >= 0, length <= self.length else { throw .writing(EINVAL) }
    try file.truncate(to: length)
    self.length = length
  }

  package func close() {
    // The lock goes with the last descriptor of the open file, and a child that another thread starts
    // just now has a copy of it for an instant; so it is given back, not only closed.
    file?.unlock()
    file = nil
  }

  deinit { file?.unlock() }

  private func openFile() throws(FileError) -> OpenFile {
    guard let file else { throw .closed }
    return file
  }

  private func growingFile() throws(FileError) -> OpenFile {
    if let lastingFailure { throw lastingFailure }
    return try openFile()
  }
}
