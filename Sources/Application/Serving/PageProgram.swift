import FileAccess

/// The program that serves the page.
enum PageProgram {
  static let name = "oralblanc-page"

  /// Its file: the one beside ours, which is of the same version, else the one that is installed.
  static func place(in surroundings: Surroundings, own: String? = OwnProgram.path) -> String? {
    let search = ProgramSearch(path: surroundings.programFolders)
    let beside = own.flatMap { search.place(of: Folder.parent(of: $0) + "/" + name) }
    return beside ?? search.place(of: name)
  }
}
