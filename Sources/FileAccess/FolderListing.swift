/// What a walk below a folder found, both in the byte order of the paths.
package struct FolderListing: Hashable, Sendable {
  /// What to open the files by: the folder's path as it was given, then the path below it.
  package var paths: [String]
  package var problems: [FolderProblem]

  package init(paths: [String] = [], problems: [FolderProblem] = []) {
    self.paths = paths
    self.problems = problems
  }
}
