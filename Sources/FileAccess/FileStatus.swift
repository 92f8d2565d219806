#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the system knows about a file without reading it.
struct FileStatus {
  enum Kind { case file, folder, link, other }

  let kind: Kind
  let sizeBytes: Int
  let modificationNanoseconds: Int64
  let device: UInt64
  let inode: UInt64
  /// The twelve bits of permission.
  let mode: mode_t
  let owner: uid_t
  let group: gid_t

  var identity: FileIdentity { FileIdentity(device: device, inode: inode) }

  /// The status of what lies under a path.
  init(
    at path: String, followingLinks: Bool = true,
    orThrow failure: (Int32) -> FileError = FileError.reading
  ) throws(FileError) {
    try SystemCall.check(path, orThrow: failure)
    var status = stat()
    _ = try SystemCall.run(orThrow: failure) {
      SystemPath.withCString(path) {
        followingLinks ? stat($0, &status) : lstat($0, &status)
      }
    }
    self.init(status)
  }

  init(of descriptor: Int32) throws(FileError) {
    var status = stat()
    _ = try SystemCall.run(orThrow: FileError.reading) { fstat(descriptor, &status) }
    self.init(status)
  }

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    sizeBytes = Int(status.st_size)
    #if canImport(Glibc)
      let modification = status.st_mtim
    #else
      let modification = status.st_mtimespec
    #endif
    modificationNanoseconds =
      Int64(modification.tv_sec) &* 1_000_000_000 &+ Int64(modification.tv_nsec)
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(status.st_ino)
    mode = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
  }

  /// Throws unless it is a regular file.
  func requireFile() throws(FileError) {
    switch kind {
    case .file: return
    case .folder: throw .isFolder
    case .link, .other: throw .notAFile
    }
  }
}
