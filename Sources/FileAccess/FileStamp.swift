/// Tells whether a file is still the one that was read, without reading it again.
public struct FileStamp: Hashable, Sendable {
  public let device: UInt64
  public let inode: UInt64
  public let sizeBytes: Int
  /// Nanoseconds since 1970.
  public let modificationNanoseconds: Int64

  public init(device: UInt64, inode: UInt64, sizeBytes: Int, modificationNanoseconds: Int64) {
    self.device = device
    self.inode = inode
    self.sizeBytes = sizeBytes
    self.modificationNanoseconds = modificationNanoseconds
  }

  /// The stamp of what lies under the path, links followed; nil when nothing can be seen there.
  public static func of(_ path: String) -> FileStamp? {
    guard let status = try? FileStatus(at: path) else { return nil }
    return FileStamp(
      device: status.device, inode: status.inode, sizeBytes: status.sizeBytes,
      modificationNanoseconds: status.modificationNanoseconds)
  }
}
