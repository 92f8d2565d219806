#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An open file that closes itself.
///
/// The descriptor's number never leaves it, so that it cannot be used after the file is closed; a copy may.
final class OpenFile: Sendable {
  private let descriptor: Int32

  init(
    _ path: String, flags: Int32, mode: mode_t = 0, orThrow failure: (Int32) -> FileError
  ) throws(FileError) {
    try SystemCall.check(path, orThrow: failure)
    descriptor = try SystemCall.run(orThrow: failure) {
      SystemPath.withCString(path) { open($0, flags | O_CLOEXEC, mode) }
    }
  }

  deinit { _ = close(descriptor) }

  func status() throws(FileError) -> FileStatus { try FileStatus(of: descriptor) }

  /// Reads a regular file from its start to its end, wherever it stands now.
  ///
  /// The size is checked before anything is read, and again while reading: files grow, and those
  /// under /proc say that they have no size.
  ///
  /// - Parameter sizeBytes: what the system says of it.
  func bytes(sizeBytes: Int, limitBytes: Int) throws(FileError) -> [UInt8] {
    try requireBearable(sizeBytes: sizeBytes, limitBytes: limitBytes)
    // One byte more than there should be: to get less than that tells that nothing follows.
    let wantedBytes = min(max(sizeBytes + 1, 4096), Self.chunkBytes)
    var bytes = try chunk(from: 0, limitBytes: wantedBytes)
    if sizeBytes > 0, bytes.count == sizeBytes, sizeBytes < wantedBytes { return bytes }
    bytes.reserveCapacity(sizeBytes)
    while true {
      if bytes.count > limitBytes { throw .tooLarge(bytes: bytes.count, limitBytes: limitBytes) }
      let next = try chunk(from: bytes.count, limitBytes: Self.chunkBytes)
      if next.isEmpty { return bytes }
      bytes += next
    }
  }

  /// Throws `tooLarge` or `sparse` where the whole of it must not be read.
  func requireBearable(sizeBytes: Int, limitBytes: Int) throws(FileError) {
    if sizeBytes > limitBytes { throw .tooLarge(bytes: sizeBytes, limitBytes: limitBytes) }
    if sizeBytes > Self.wholeBytes, hasHole(sizeBytes: sizeBytes) {
      throw .sparse(bytes: sizeBytes)
    }
  }

  private static let chunkBytes = 1 << 20

  /// A smaller file is read whatever it is made of: a power cut may leave a hole at its end.
  private static let wholeBytes = 1 << 20

  /// `SEEK_HOLE` of lseek(2), which glibc shows only to those who ask for its extensions.
  #if canImport(Glibc)
    private static let seekHole: Int32 = 4
  #else
    private static let seekHole = SEEK_HOLE
  #endif

  /// Whether a part of the file was never written, which would be read as zeros: a few bytes on the
  /// disk can make any amount of them.
  private func hasHole(sizeBytes: Int) -> Bool {
    let hole = lseek(descriptor, 0, Self.seekHole)
    return hole >= 0 && hole < off_t(sizeBytes)
  }

  /// What one `pread` gives, empty at the end of the file.
  func chunk(from offset: Int, limitBytes: Int) throws(FileError) -> [UInt8] {
    var result: Result<Int, FileError> = .success(0)
    let bytes = [UInt8](unsafeUninitializedCapacity: limitBytes) { buffer, count in
      do throws(FileError) {
        count = try SystemCall.run(orThrow: FileError.reading) {
          pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
        }
      } catch {
        result = .failure(error)
      }
    }
    _ = try result.get()
    return bytes
  }

  /// Another descriptor of the same open file, which the caller closes; `nil` where there is none left.
  func duplicate() -> Int32? {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    return copy >= 0 ? copy : nil
  }

  /// Writes all of it, in one `write` unless the system takes less.
  func append(_ bytes: [UInt8]) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = try SystemCall.run(orThrow: FileError.writing) {
        bytes.withUnsafeBytes { buffer in
          let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
          return write(descriptor, rest.baseAddress, rest.count)
        }
      }
      // A regular file never takes nothing without an error; going on would go on for ever.
      if count == 0 { throw .writing(EIO) }
      written += count
    }
  }

  /// Writes all of it over what is there, from so many bytes after the start.
  func overwrite(_ bytes: [UInt8], at offset: Int) throws(FileError) {
    let count = try SystemCall.run(orThrow: FileError.writing) {
      bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, off_t(offset)) }
    }
    guard count == bytes.count else { throw .writing(EIO) }
  }

  func truncate(to length: Int) throws(FileError) {
    _ = try SystemCall.run(orThrow: FileError.writing) { ftruncate(descriptor, off_t(length)) }
  }

  /// Returns when the data, the size and all else about the file are on the disk.
  func synchronise() throws(FileError) {
    _ = try SystemCall.run(orThrow: FileError.writing) { fsync(descriptor) }
  }

  /// Returns when the data and the size are on the disk.
  func synchroniseData() throws(FileError) {
    _ = try SystemCall.run(orThrow: FileError.writing) {
      #if canImport(Glibc)
        fdatasync(descriptor)
      #else
        fsync(descriptor)
      #endif
    }
  }

  /// Synchronises a folder, as far as its file system can: some cannot, and promise nothing.
  func synchroniseFolder() throws(FileError) {
    guard fsync(descriptor) != 0 else { return }
    let code = errno
    guard code == EINVAL || code == ENOTSUP else { throw .writing(code) }
  }

  /// Takes the exclusive lock: true when it is held, false when the file system knows no locks.
  ///
  /// Those who only ask whether it is held share it for an instant. They are waited for, since a
  /// list of sessions that happens to be read must not keep a session from going on.
  func lock() throws(FileError) -> Bool {
    for _ in 0..<Self.lockAttempts {
      switch try flocked(LOCK_EX) {
      case .taken: return true
      case .unknown: return false
      case .refused: break
      }
      // Nobody can share with a program that writes.
      guard try flocked(LOCK_SH) == .taken else { throw .locked }
      unlock()
      usleep(Self.lockPauseMicroseconds)
    }
    throw .locked
  }

  /// Gives the lock back, in whatever process a copy of this descriptor is still open.
  func unlock() { _ = flock(descriptor, LOCK_UN) }

  /// Whether another holds the exclusive lock, asked without keeping anybody from taking it for
  /// longer than the question; false where the file system knows no locks.
  func isLocked() throws(FileError) -> Bool {
    let answer = try flocked(LOCK_SH)
    if answer == .taken { unlock() }
    return answer == .refused
  }

  /// Two seconds in all, and no reader asks for as long as a thousandth of that.
  private static let lockAttempts = 1000
  private static let lockPauseMicroseconds: UInt32 = 2000

  private enum LockAnswer { case taken, refused, unknown }

  private func flocked(_ kind: Int32) throws(FileError) -> LockAnswer {
    while flock(descriptor, kind | LOCK_NB) != 0 {
      let code = errno
      switch code {
      case EINTR: continue
      case EWOULDBLOCK: return .refused
      case ENOLCK, ENOTSUP, ENOSYS: return .unknown
      default: throw .writing(code)
      }
    }
    return .taken
  }

  func setPermissions(_ permissions: mode_t) throws(FileError) {
    _ = try SystemCall.run(orThrow: FileError.writing) { fchmod(descriptor, permissions) }
  }

  /// Gives the file away as far as the system allows: only root may, but a group may be ours.
  func offer(to owner: uid_t, group: gid_t) {
    if fchown(descriptor, owner, group) == 0 { return }
    _ = fchown(descriptor, uid_t.max, group)
  }
}
