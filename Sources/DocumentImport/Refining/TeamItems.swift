import Pages
import People

/// A list of those who shared a work, below a line that announces it: "Équipe", "Répartition des tâches :".
enum TeamItems {
  private static let longestLine = 80

  /// Whether the items below a line are people.
  static func areAnnounced(by line: String) -> Bool {
    guard line.utf8.count <= longestLine else { return false }
    let words = TextFolding.words(of: line).flatMap { $0.split(separator: " ").map(String.init) }
    guard (1...mostWords).contains(words.count), !people.isDisjoint(with: words) else {
      return false
    }
    return words.allSatisfy { people.contains($0) || around.contains($0) }
      && words != ["repartition"] || line.hasSuffix(":") && words.count <= fewWords
  }

  private static let mostWords = 10
  private static let fewWords = 6

  /// The names in items or in short lines that one left without a sign.
  static func names(of block: DocumentBlock) -> [String] {
    switch block {
    case .item(_, let text, _), .paragraph(let text, _):
      let names = text.lines.map { $0.plain.utf8.count <= longestItem ? name(of: $0.line) : nil }
      return names.allSatisfy { $0 != nil } ? names.compactMap(\.self) : []
    case .heading, .table, .code, .image, .boundary: return []
    }
  }

  private static let longestItem = 160

  /// The name at the head of an item: "Léa Martin : interface", "Tom Le Bihan (serveur)", "Inès Haddad".
  private static func name(of item: String) -> String? {
    // A sign that somebody typed before it.
    let item = item.drop { "-–—•*◦▪ \t".contains($0) }
    let end = item.firstIndex { ":(,–—".contains($0) } ?? item.endIndex
    let head = item[..<end].split(separator: " - ").first.map(String.init) ?? ""
    let name = StyledText.collapsed(head)
    return PersonNames.mayBeName(name) && !Organisations.isName(name) ? name : nil
  }

  private static let people: Set<String> = [
    "equipe", "membres", "binome", "trinome", "participants", "participantes", "coequipiers",
    "equipiers", "etudiants", "repartition", "intervenants", "auteurs", "contributeurs",
  ]
  private static let around: Set<String> = [
    "la", "l", "le", "les", "de", "du", "des", "d", "notre", "mon", "ma", "nos", "a", "ont", "avec",
    "projet", "groupe", "taches", "travail", "travaux", "missions", "entre", "nous", "composition",
    "est", "etait", "composee", "compose", "qui", "fait", "quoi", "cette", "et", "ce",
  ]
}
