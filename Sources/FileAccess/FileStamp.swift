/// Tells whether a file is still the one that was read, without reading it again.
package struct FileStamp: Hashable, Sendable {
  package let device: UInt64
  package let inode: UInt64
  package let sizeBytes: Int
  /// Nanoseconds since 1970.
  package let modificationNanoseconds: Int64

  package init(device: UInt64, inode: UInt64, sizeBytes: Int, modificationNanoseconds: Int64) {
    self.device = device
    self.inode = inode
    self.sizeBytes = sizeBytes
    self.modificationNanoseconds = modificationNanoseconds
  }

  /// The stamp of what lies under the path, links followed; nil when nothing can be seen there.
  package static func of(_ path: String) -> FileStamp? {
    guard let status = try? FileStatus(at: path) else { return nil }
    return FileStamp(
      device: status.device, inode: status.inode, sizeBytes: status.sizeBytes,
      modificationNanoseconds: status.modificationNanoseconds)
  }
}
