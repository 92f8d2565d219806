#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The names in one folder, sorted by their bytes.
struct FolderNames {
  struct Name {
    let name: String
    /// What it names, where the folder itself tells, so that not every file has to be asked.
    let kind: FileStatus.Kind?
  }

  private(set) var names: [Name] = []
  /// There were more names than the limit.
  private(set) var isCut = false

  /// Reads at most `limit` names that are neither hidden nor the folder itself or its parent.
  init(of folder: String, limit: Int) throws(FileError) {
    guard let stream = SystemPath.withCString(folder, opendir) else { throw .reading(errno) }
    defer { closedir(stream) }
    while true {
      // The end and an error both give nil; only errno tells them apart.
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw .reading(errno) }
        break
      }
      let bytes = Self.nameBytes(of: entry)
      if bytes.first == UInt8(ascii: ".") { continue }
      if names.count == limit {
        isCut = true
        break
      }
      names.append(Name(name: SystemPath.text(bytes), kind: Self.kind(of: entry)))
    }
    names.sort { Self.precede($0.name, $1.name) }
  }

  /// The order of the bytes, in which equal beginnings of any length cost next to nothing.
  static func precede(_ left: String, _ right: String) -> Bool {
    let order = left.utf8.withContiguousStorageIfAvailable { left in
      right.utf8.withContiguousStorageIfAvailable { right -> Bool? in
        guard let first = left.baseAddress, let second = right.baseAddress else { return nil }
        let order = memcmp(first, second, min(left.count, right.count))
        return order == 0 ? left.count < right.count : order < 0
      }
    }
    return (order ?? nil).flatMap(\.self) ?? left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private static func kind(of entry: UnsafeMutablePointer<dirent>) -> FileStatus.Kind? {
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    // Some file systems do not tell.
    case Int(DT_UNKNOWN): nil
    default: .other
    }
  }

  private static func nameBytes(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    // The record is only as long as its name, so the field must not be copied whole.
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = UnsafeRawPointer(entry).advanced(by: offset)
    let name = start.assumingMemoryBound(to: UInt8.self)
    return Array(
      UnsafeBufferPointer(start: name, count: strlen(start.assumingMemoryBound(to: CChar.self))))
  }
}
