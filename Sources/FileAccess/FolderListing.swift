/// What a walk below a folder found, both in the byte order of the paths.
public struct FolderListing: Hashable, Sendable {
  public var entries: [FolderEntry]
  public var problems: [FolderProblem]

  public init(entries: [FolderEntry] = [], problems: [FolderProblem] = []) {
    self.entries = entries
    self.problems = problems
  }
}
