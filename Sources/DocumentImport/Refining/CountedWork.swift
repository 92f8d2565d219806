import Pages
import People

/// A small table at the head of a work that counts and names it: "Activité-type 2 | Exploiter les serveurs" above
/// "Exemple n° 1 | Mettre à jour trois serveurs".
enum CountedWork {
  private static let mostRows = 3
  private static let mostWordsOfLabel = 5
  private static let longestName = 140
  private static let works: Set<String> = [
    "exemple", "realisation", "situation", "projet", "mission", "travail",
  ]

  /// The name of the work in the last row; `nil` for any other table.
  static func name(in table: DocumentTable) -> String? {
    guard (1...mostRows).contains(table.rows.count), let last = table.rows.last,
      table.rows.allSatisfy({ $0.count == 2 && isCounted($0[0].plain) })
    else { return nil }
    let name = StyledText.collapsed(last[1].plain)
    guard works.contains(TextFolding.words(of: last[0].plain).first ?? ""),
      (4...longestName).contains(name.count), last[1].blocks.count == 1,
      !HeadingWords.isGeneric(name), !HeadingWords.isSectionName(name)
    else { return nil }
    return name
  }

  /// "Exemple n° 1 ▸", "Activité-type 2".
  private static func isCounted(_ label: String) -> Bool {
    let words = TextFolding.words(of: label)
    return (2...mostWordsOfLabel).contains(words.count)
      && words.contains { $0.allSatisfy(\.isNumber) } && words[0].allSatisfy(\.isLetter)
  }

  /// The table as the heading of its work: the title of a document with one, a part of one with several.
  static func heading(of table: DocumentTable, isOnly: Bool) -> [DocumentBlock]? {
    guard let name = name(in: table) else { return nil }
    let heading = DocumentBlock.heading(
      level: isOnly ? 0 : 1, StyledText(name), ParagraphLook())
    let above = table.rows.dropLast().map { row in
      let label = StyledText.collapsed(row[0].plain.filter { $0 != ":" })
      return DocumentBlock.paragraph(
        StyledText("\(label) : \(StyledText.collapsed(row[1].plain))"), ParagraphLook())
    }
    return [heading] + above
  }
}
