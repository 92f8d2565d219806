import TextCells

/// Tells whether a folder and a line of a list are the same person.
enum PersonMatch {
  /// The words of a name, whatever stands between them and in whichever order they come.
  static func words(_ name: String) -> [String] {
    LetterFolding.folded(name).split { !$0.isLetter && !$0.isNumber }.map(String.init).sorted()
  }

  static func isSame(_ entry: ClassListEntry, folder: String) -> Bool {
    let folder = words(folder)
    let wanted =
      [entry.folder, entry.name, entry.username, entry.idNumber, entry.email]
      + [entry.email.split(separator: "@").first.map(String.init) ?? ""]
    return wanted.contains { !$0.isEmpty && words($0) == folder }
  }
}
