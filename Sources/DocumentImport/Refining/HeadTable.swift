import Pages
import People

/// The table at the head of a procedure: department, title, reference, version.
enum HeadTable {
  private static let mostRows = 5
  private static let longestCell = 120
  private static let fewestWords = 3

  /// The title that stands in it; the table goes, for the rest of it is no part of the work.
  static func taken(from blocks: inout [DocumentBlock]) -> String? {
    guard case .table(let table)? = blocks.first, table.rows.count <= mostRows,
      !table.hasHeader, table.rows.contains(where: { $0.count >= 2 })
    else { return nil }
    // A cell may hold the kind of document above its title, or reference, version and date.
    let cells = table.rows.joined().flatMap { $0.plain.split(separator: "\n") }
      .map { StyledText.collapsed(String($0)) }.filter { !$0.isEmpty }
    guard cells.count >= 2, cells.allSatisfy({ $0.count <= longestCell }),
      !isHistory(table.rows[0])
    else { return nil }
    let titles = cells.compactMap(title)
    guard cells.contains(where: isOfSheet) || titles.count == 1 && areOfCover(cells) else {
      return nil
    }
    guard let title = titles.max(by: { $0.count < $1.count }) else { return nil }
    blocks.removeFirst()
    return title
  }

  /// Whether all cells but the title say whose work it is: "Terminale CIEL", "Élève : Léa Martin".
  private static func areOfCover(_ cells: [String]) -> Bool {
    cells.allSatisfy { cell in
      title(in: cell) != nil || CoverWords.isCover(cell) || CoverWords.isBeside(cell)
        || HeadingWords.isSchool(cell) || IdentityLines.names(cell, isOnCover: true)
    }
  }

  /// "Historique des versions" and the changes below it, which tell nothing of the work.
  static func withoutHistory(_ fiche: inout RefinedFiche) {
    let isTitle = fiche.title.map(isNameOfHistory) ?? false
    if isTitle { fiche.title = nil }
    let history = fiche.blocks.prefix(mostBlocksOfHead).firstIndex { block in
      if case .table(let table) = block { table.rows.first.map(isHistory) ?? false } else { false }
    }
    guard let history else { return }
    let isBelowName =
      history > 0 && (fiche.blocks[history - 1].text.map { isNameOfHistory($0.line) } ?? false)
    if isTitle || isBelowName { fiche.blocks.remove(at: history) }
    if isBelowName { fiche.blocks.remove(at: history - 1) }
  }

  private static func isNameOfHistory(_ name: String) -> Bool {
    let words = TextFolding.words(of: name)
    return words.count <= mostWordsOfHistory
      && words.first.map { ["historique", "suivi", "tableau"].contains($0) } ?? false
      && words.contains(where: changes.contains)
  }

  private static let mostWordsOfHistory = 5
  private static let mostBlocksOfHead = 4
  private static let changes: Set<String> = [
    "versions", "version", "revisions", "modifications", "evolutions", "mises",
  ]

  /// "Version | Date | Auteur | Objet": the changes of a document, below which none is its title.
  private static func isHistory(_ row: [DocumentCell]) -> Bool {
    row.count { ofHistory.contains(TextFolding.key(of: $0.plain)) } >= 2
  }

  private static let ofHistory: Set<String> = [
    "version", "date", "auteur", "autrice", "objet", "modification", "modifications", "revision",
    "nature", "indice", "redacteur", "valide par", "commentaire", "description",
  ]

  /// "Version 2", "Réf : PR-12", "Page 1/4": what only such a table has.
  private static func isOfSheet(_ cell: String) -> Bool {
    let words = TextFolding.words(of: cell)
    guard words.first.map(marks.contains) ?? false else { return false }
    // "Réf. PR-SI-12 Version 3 Page 1/6", the lines of a cell run together.
    return words.count <= 4
      || words.count <= mostWordsOfSheet && words.count(where: marks.contains) >= 2
        && words.contains { $0.contains(where: \.isNumber) }
  }

  private static let mostWordsOfSheet = 12

  private static let marks: Set<String> = [
    "version", "ref", "reference", "revision", "indice", "page", "pages", "code", "procedure",
    "date",
    "v", "document",
  ]

  /// What a cell may call the work, without the kind of document before it: "Procédure : Mettre un poste à jour".
  private static func title(in cell: String) -> String? {
    guard let colon = cell.firstIndex(of: ":") else { return mayBeTitle(cell) ? cell : nil }
    let kind = String(cell[..<colon])
    let title = StyledText.collapsed(String(cell[cell.index(after: colon)...]))
    guard kinds.contains(TextFolding.key(of: kind)), mayBeTitle(title) else { return nil }
    return title.prefix(1).uppercased() + title.dropFirst()
  }

  private static let kinds: Set<String> = [
    "procedure", "mode operatoire", "titre", "objet", "intitule", "nom du document", "fiche",
    "fiche technique", "fiche procedure", "tutoriel", "tuto", "guide", "note", "projet", "sujet",
    "instruction", "documentation", "notice", "compte rendu", "rapport", "titre du document",
  ]

  private static func mayBeTitle(_ cell: String) -> Bool {
    let words = TextFolding.words(of: cell)
    return words.count >= fewestWords && !cell.contains(":") && !isOfSheet(cell)
      && !HeadingWords.isGeneric(cell) && !HeadingWords.isSchool(cell)
      && !HeadingWords.isSectionName(cell) && !CoverWords.isCover(cell)
      && !IdentityLines.names(cell, isOnCover: true)
  }
}
