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
    "nom de la situation", "intitule de la situation", "titre de la situation",
    "intitule de la situation professionnelle", "intitule de la realisation professionnelle",
    "titre de la realisation professionnelle", "nom de l activite", "nom de la mission",
  ]

  /// Gives a fiche the title that one of its sections states, where it has none that names a work.
  static func taken(by fiche: inout RefinedFiche) {
    if let title = fiche.title, let name = labelled(title) { fiche.title = name }
    if let title = fiche.title, isLabel(title) {
      guard let first = fiche.blocks.first, let name = name(first) else { return }
      fiche.title = name
      fiche.blocks.removeFirst()
      return
    }
    guard fiche.title.map({ isNameOfSheet($0) || CoverWords.isCover($0) }) ?? true else {
      takeStated(over: &fiche)
      return
    }
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

  /// What a line states is the title, whatever was guessed; what was taken for it may be the exam.
  private static func takeStated(over fiche: inout RefinedFiche) {
    guard fiche.origin == .largestLine || fiche.origin == .firstLine, let guess = fiche.title,
      takenFromLine(by: &fiche)
    else { return }
    let isOfExam = TextFolding.words(of: guess).first.map(exams.contains) ?? false
    if !isOfExam { fiche.blocks.insert(.paragraph(StyledText(guess), ParagraphLook()), at: 0) }
  }

  private static let exams: Set<String> = [
    "e4", "e5", "e6", "e7", "e2", "e3", "epreuve", "u6", "u5",
  ]

  /// "Intitulé | Migration de la messagerie" in the table above the first section.
  private static func takenFromTable(by fiche: inout RefinedFiche) -> Bool {
    for (index, block) in fiche.blocks.prefix(firstBlocks).enumerated() {
      if case .heading(_, let text, _) = block, !isNameOfSheet(text.line) { return false }
      guard case .table(var table) = block else { continue }
      for (number, row) in table.rows.enumerated() {
        guard let column = row.indices.first(where: { labelled(row[$0].plain) != nil }),
          let name = labelled(row[column].plain)
        else { continue }
        fiche.title = name
        fiche.origin = .firstHeading
        table.rows[number][column].blocks = []
        if table.rows[number].allSatisfy({ $0.plain.isEmpty }) { table.rows.remove(at: number) }
        fiche.blocks.remove(at: index)
        if let facts = facts(of: table) {
          fiche.blocks.insert(contentsOf: facts, at: index)
        } else {
          fiche.blocks.insert(.table(table), at: index)
        }
        removeNamesOfSheet(above: index, in: &fiche)
        return true
      }
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
        removeNamesOfSheet(above: index, in: &fiche)
        return true
      }
    }
    return false
  }

  /// What is left of a table of one row, as lines; `nil` for a larger one.
  private static func facts(of table: DocumentTable) -> [DocumentBlock]? {
    table.rows.count <= 1 ? table.rows.joined().flatMap(\.blocks) : nil
  }

  private static let firstBlocks = 6

  /// "Intitulé de la réalisation : Migration de la messagerie" on a line above the first section.
  private static func takenFromLine(by fiche: inout RefinedFiche) -> Bool {
    for (index, block) in fiche.blocks.prefix(mostBlocksOfHead).enumerated() {
      switch block {
      case .heading(_, let text, _), .paragraph(let text, _):
        guard let name = labelled(text.line) else {
          if case .heading = block, !isNameOfSheet(text.line), !CoverWords.isCover(text.line) {
            return false
          }
          continue
        }
        fiche.title = name
        fiche.origin = .firstLine
        fiche.blocks.remove(at: index)
        removeNamesOfSheet(above: index, in: &fiche)
        return true
      case .item, .table, .code, .image, .boundary: continue
      }
    }
    return false
  }

  /// What stands above the title says which sheet it is.
  private static func removeNamesOfSheet(above index: Int, in fiche: inout RefinedFiche) {
    let names = fiche.blocks.prefix(index).indices.filter { place in
      fiche.blocks[place].text.map { isNameOfSheet($0.line) || CoverWords.isCover($0.line) }
        ?? false
    }
    for place in names.reversed() { fiche.blocks.remove(at: place) }
  }

  /// The work behind its label on one line.
  private static func labelled(_ line: String) -> String? {
    guard line.utf8.count <= longestName * 2, let colon = line.firstIndex(of: ":"),
      isLabel(String(line[..<colon]))
    else { return nil }
    let value = StyledText.collapsed(String(line[line.index(after: colon)...]))
    return name(.paragraph(StyledText(value), ParagraphLook()))
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

  /// The only heading of the first level, wherever it stands, where it names a work.
  static func soleHeading(of fiche: RefinedFiche) -> String? {
    let names = fiche.blocks.compactMap { block in
      if case .heading(1, let text, _) = block { text.line } else { nil }
    }
    guard names.count == 1, let name = names.first, !HeadingWords.isGeneric(name),
      !HeadingWords.isSectionName(name), !HeadingWords.isOfPerson(name)
    else { return nil }
    return name
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
