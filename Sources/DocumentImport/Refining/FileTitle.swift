import Pages
import People
import TextSearch

/// A title, and a name for a file, out of one another.
enum FileTitle {
  /// "e6_fiche-glpi (1).docx" is called "E6 fiche glpi".
  static func title(of fileName: String) -> String {
    let name = fileName.split(separator: "/").last.map(String.init) ?? fileName
    let stem = name.lastIndex(of: ".").flatMap { $0 == name.startIndex ? nil : name[..<$0] }
    var title = String(NotionMark.removed(from: (stem ?? name[...])[...]))
      .replacing("_", with: " ").replacing("-", with: " ")
    if title.hasSuffix(")"), let open = title.lastIndex(of: "(") { title = String(title[..<open]) }
    title = StyledText.collapsed(title)
    return title.isEmpty ? "Fiche" : title.prefix(1).uppercased() + title.dropFirst()
  }

  /// Letters without accents, digits and single hyphens, at most 60 of them.
  static func fileName(for title: String) -> String {
    var name = ""
    for word in WordFolding.words(of: title) {
      let longer = name.isEmpty ? word : "\(name)-\(word)"
      if longer.utf8.count > 60 { break }
      name = longer
    }
    name = String(name.prefix(60))
    return name.isEmpty ? "fiche" : name
  }
}
