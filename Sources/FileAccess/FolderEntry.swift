/// A file found below a folder.
public struct FolderEntry: Hashable, Sendable {
  /// The path to open it by: the folder's path as it was given, then the path below it.
  public let path: String
  public let sizeBytes: Int
  /// Nanoseconds since 1970.
  public let modificationNanoseconds: Int64

  public init(path: String, sizeBytes: Int, modificationNanoseconds: Int64) {
    self.path = path
    self.sizeBytes = sizeBytes
    self.modificationNanoseconds = modificationNanoseconds
  }
}
