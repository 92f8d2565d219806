import Pages
import People

/// The name of a work that stands in a section of its own, as in forms that no list knows.
enum StatedWork {
  private static let longestName = 140
  private static let labels: Set<String> = [
    "titre du projet", "nom du projet", "intitule du projet", "titre", "intitule", "sujet",
    "titre de la realisation", "intitule de la realisation", "intitule de la mission",
    "titre de la mission", "titre du travail", "sujet du projet", "sujet du stage",
    "sujet de stage", "theme du projet", "titre de l activite", "intitule de l activite",
    "nom de la realisation", "objet de l intervention", "titre du dossier", "titre du stage",
  ]

  /// Gives a fiche the title that one of its sections states, where it has none that names a work.
  static func taken(by fiche: inout RefinedFiche) {
    if let title = fiche.title, isLabel(title) {
      guard let first = fiche.blocks.first, let name = name(first) else { return }
      fiche.title = name
      fiche.blocks.removeFirst()
      return
    }
    guard fiche.title.map(isNameOfSheet) ?? true else { return }
    if let index = fiche.blocks.indices.first(where: { isLabel(fiche.blocks[$0]) }),
      fiche.blocks.indices.contains(index + 1), let name = name(fiche.blocks[index + 1])
    {
      fiche.title = name
      fiche.origin = .firstHeading
      fiche.blocks.removeSubrange(index...(index + 1))
      return
    }
    if takenFromTable(by: &fiche) || takenFromLine(by: &fiche) { return }
    // "Exemple n° 1 ▸ Migrer la messagerie": the only one of its kind is the work.
    let counted = fiche.blocks.indices.filter { index in
      guard case .heading(_, let text, _) = fiche.blocks[index] else { return false }
      return TitleLabel.removed(from: text.line) != text.line
    }
    guard counted.count == 1, case .heading(_, let text, _) = fiche.blocks[counted[0]] else {
      return
    }
    fiche.title = TitleLabel.removed(from: text.line)
    fiche.origin = .firstHeading
    fiche.blocks.remove(at: counted[0])
    // What stood in its place names the sheet.
    while let text = fiche.blocks.first?.text, HeadingWords.isGeneric(text.line) {
      fiche.blocks.removeFirst()
    }
  }

  /// "Intitulé | Migration de la messagerie" in the table above the first section.
  private static func takenFromTable(by fiche: inout RefinedFiche) -> Bool {
    for (index, block) in fiche.blocks.prefix(firstBlocks).enumerated() {
      if case .heading = block { return false }
      guard case .table(var table) = block else { continue }
      for (number, row) in table.rows.enumerated()
      where row.count >= 2 && isLabel(StyledText.collapsed(row[0].plain)) {
        let value = StyledText(StyledText.collapsed(row[1].plain))
        guard let name = name(.paragraph(value, ParagraphLook())) else { continue }
        fiche.title = name
        fiche.origin = .firstHeading
        table.rows.remove(at: number)
        if table.rows.isEmpty {
          fiche.blocks.remove(at: index)
        } else {
          fiche.blocks[index] = .table(table)
        }
        return true
      }
    }
    return false
  }

  private static let firstBlocks = 6

  /// "Intitulé de la réalisation : Migration de la messagerie" on a line above the first section.
  private static func takenFromLine(by fiche: inout RefinedFiche) -> Bool {
    for (index, block) in fiche.blocks.prefix(mostBlocksOfHead).enumerated() {
      switch block {
      case .heading(_, let text, _) where !isNameOfSheet(text.line): return false
      case .paragraph(let text, _):
        guard let colon = text.line.firstIndex(of: ":"), isLabel(String(text.line[..<colon])),
          let name = name(
            .paragraph(
              StyledText(StyledText.collapsed(String(text.line[colon...].dropFirst()))),
              ParagraphLook()))
        else { continue }
        fiche.title = name
        fiche.origin = .firstLine
        fiche.blocks.remove(at: index)
        // What stands above it names the sheet.
        while let above = fiche.blocks.prefix(index).firstIndex(where: {
          $0.text.map { isNameOfSheet($0.line) } ?? false
        }) {
          fiche.blocks.remove(at: above)
        }
        return true
      case .heading, .item, .table, .code, .image, .boundary: continue
      }
    }
    return false
  }

  private static let mostBlocksOfHead = 10

  /// "Annexe VII-1-A : Fiche descriptive de réalisation professionnelle".
  private static func isNameOfSheet(_ line: String) -> Bool {
    if HeadingWords.isGeneric(line) { return true }
    let words = TextFolding.words(of: line)
    return words.first == "annexe" && words.count <= 14
      && words.allSatisfy {
        HeadingWords.isGenericWord($0) || $0.count == 1 || $0.allSatisfy(romans.contains)
          || $0.allSatisfy(\.isNumber)
      }
  }

  private static let romans: Set<Character> = ["i", "v", "x"]

  /// "Sujet" on a line of its own above the title.
  static func labels(_ text: StyledText) -> Bool { isLabel(text.line) }

  /// The heading above all of a fiche, where it names a work: a card of a page of several.
  static func onlyHeading(of fiche: RefinedFiche) -> String? {
    guard fiche.sectionCount == 1, case .heading(1, let text, _)? = fiche.blocks.first,
      fiche.blocks.count > 1
    else { return nil }
    let name = text.line
    return HeadingWords.isGeneric(name) || HeadingWords.isSectionName(name)
      || HeadingWords.hasRole(name) || HeadingWords.isOfPerson(name) ? nil : name
  }

  private static func isLabel(_ block: DocumentBlock) -> Bool {
    guard case .heading(_, let text, _) = block else { return false }
    return isLabel(text.line)
  }

  private static func isLabel(_ line: String) -> Bool {
    labels.contains(TextFolding.words(of: line).joined(separator: " "))
  }

  private static func name(_ block: DocumentBlock) -> String? {
    guard case .paragraph(let text, _) = block else { return nil }
    let line = text.line
    guard (4...longestName).contains(line.count), !text.trimmed.plain.contains("\n"),
      !HeadingWords.isGeneric(line), !HeadingWords.isSectionName(line)
    else { return nil }
    return line.last == "." ? String(line.dropLast()) : line
  }
}
