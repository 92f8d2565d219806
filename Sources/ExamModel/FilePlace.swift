/// A file as it was named, and the folder that a relative name counts from.
package struct FilePlace: Hashable, Sendable {
  /// The path as the candidate named it.
  package let shownPath: String
  /// The absolute folder in which the program ran when the file was read; empty where it is not known.
  private let workingFolder: String

  package init(_ shownPath: String, workingFolder: String = "") {
    self.shownPath = shownPath
    self.workingFolder = shownPath.hasPrefix("/") ? "" : workingFolder
  }

  /// The path that leads to the file from any folder; `nil` for a relative one whose folder is not known.
  package var absolutePath: String? {
    if shownPath.hasPrefix("/") { return shownPath }
    guard workingFolder.hasPrefix("/") else { return nil }
    var name = shownPath[...]
    while name.hasPrefix("./") { name = name.dropFirst(2) }
    return workingFolder == "/" ? "/\(name)" : "\(workingFolder)/\(name)"
  }
}
