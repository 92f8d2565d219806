/// Where the package lies on disk, for tests that read its sources, data and built program.
public enum Repository {
  /// The package's root, without a trailing slash.
  public static let root: String = {
    let file = #filePath
    let suffix = "/Tests/TestSupport/Repository.swift"
    return String(file.dropLast(suffix.count))
  }()
}
