/// What a walk below a folder found, both in the byte order of the paths.
public struct FolderListing: Hashable, Sendable {
  /// What to open the files by: the folder's path as it was given, then the path below it.
  public var paths: [String]
  public var problems: [FolderProblem]

  public init(paths: [String] = [], problems: [FolderProblem] = []) {
    self.paths = paths
    self.problems = problems
  }
}
