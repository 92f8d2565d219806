import TextSearch

/// What the name of a paragraph style says, in the languages in which word processors name them.
enum StyleName {
  private static let headings = ["heading", "titre", "überschrift", "titolo", "título", "kop"]
  private static let titles: Set<String> = [
    "title", "titre", "titre principal", "titre du document", "titel", "document title",
    "titre document", "book title",
  ]

  /// 0 for the title of a document, 1 and more for its headings.
  static func headingLevel(_ name: String) -> Int? {
    let name = spaced(name)
    if titles.contains(name) { return 0 }
    for word in headings where name.hasPrefix(word) {
      let rest = name.dropFirst(word.count).drop { $0 == " " }
      if rest.isEmpty { return word == "heading" ? 1 : nil }
      let digits = rest.prefix { $0.isNumber }
      guard let level = Int(digits), (1...9).contains(level) else { continue }
      let after = rest.dropFirst(digits.count)
      // "heading 1 char" is the look of characters; "Titre 1 perso" is somebody's own heading.
      if after.isEmpty || (after.first == " " && !after.contains("char")) { return level }
    }
    return nil
  }

  static func isSubtitle(_ name: String) -> Bool {
    ["subtitle", "sous-titre", "sous titre", "soustitre", "untertitel"].contains(spaced(name))
  }

  static func isContents(_ name: String) -> Bool {
    let name = spaced(name)
    return name.hasPrefix("toc ") || name.hasPrefix("tm ") || name == "toc heading"
      || name.hasPrefix("contents ") || name.hasPrefix("table des matières")
      || name.hasPrefix("table of ") || name == "en-tête de table des matières"
  }

  static func isQuote(_ name: String) -> Bool {
    ["quote", "intense quote", "citation", "citation intense", "quotations", "block text"]
      .contains(spaced(name))
  }

  static func isCaption(_ name: String) -> Bool {
    ["caption", "légende", "legende", "illustration", "figure"].contains(spaced(name))
  }

  static func isCode(_ name: String) -> Bool {
    let name = spaced(name)
    return ["html preformatted", "preformatted text", "code", "source code", "macro text"]
      .contains(name) || name.hasPrefix("code ") || name.contains("préformaté")
  }

  /// Whether a style is that of a list's items.
  static func isList(_ name: String) -> Bool {
    let name = spaced(name)
    return name.hasPrefix("list bullet") || name.hasPrefix("list number")
      || name.hasPrefix("liste à puces") || name.hasPrefix("liste à numéros")
  }

  /// OpenDocument writes a space in a name as `_20_`.
  private static func spaced(_ name: String) -> String {
    name.lowercased().replacing("_20_", with: " ")
  }
}
