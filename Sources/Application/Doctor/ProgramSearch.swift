import FileAccess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds programs in the folders of `PATH`; runs nothing.
struct ProgramSearch {
  private let folders: [String]

  /// - Parameter path: as in the environment; `nil` for the system's default.
  init(path: String?) {
    folders = (path ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":").map(String.init)
      // A relative folder would depend on the working directory.
      .filter { $0.hasPrefix("/") }
  }

  private init(folders: [String]) { self.folders = folders }

  /// The same without the folders that lie in others.
  func outside(_ others: [String]) -> ProgramSearch {
    ProgramSearch(
      folders: folders.filter { folder in !others.contains { (folder + "/").hasPrefix($0 + "/") } })
  }

  /// The file of a program; `nil` where there is none that may be run.
  func place(of name: String) -> String? {
    if name.contains("/") { return Self.isProgram(name) ? name : nil }
    return folders.map { "\($0)/\(name)" }.first(where: Self.isProgram)
  }

  /// The first of several that exists, with its file.
  func first(of names: [String]) -> (name: String, path: String)? {
    for name in names {
      if let path = place(of: name) { return (name, path) }
    }
    return nil
  }

  private static func isProgram(_ path: String) -> Bool {
    SystemPath.withCString(path) { file in
      var status = stat()
      return stat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        && access(file, X_OK) == 0
    }
  }
}
