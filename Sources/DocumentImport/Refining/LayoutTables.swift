import Pages
import People

/// Tables that only place text on the page, taken apart.
enum LayoutTables {
  static func dissolved(_ blocks: [DocumentBlock]) -> [DocumentBlock] {
    let banners = BannerHeadings(blocks)
    let works = blocks.count { block in
      if case .table(let table) = block { CountedWork.name(in: table) != nil } else { false }
    }
    let isOfParts = blocks.count(where: BannerHeadings.isPart) >= 2
    return blocks.enumerated().flatMap { index, block -> [DocumentBlock] in
      guard case .table(let table) = block else { return [block] }
      if let bar = banners[index] { return [bar] }
      if let work = CountedWork.heading(of: table, isOnly: works == 1) { return work }
      if let parts = BannerHeadings.parts(of: table) { return parts.flatMap { dissolved([$0]) } }
      if isOfParts, let parts = BannerHeadings.headed(table) { return parts }
      if index < firstBlocks, isBanner(table) {
        return table.rows.joined().flatMap { BoldLines.parted(dissolved($0.blocks)) }
      }
      if let sections = sections(of: table) { return sections }
      guard isLayout(table) else { return [block] }
      return table.rows.flatMap { row -> [DocumentBlock] in
        let cells = row.filter { !$0.isContinued }
        // Label and value stay together, so that both are left out.
        if cells.count == 2, namesPerson(cells) {
          return [.paragraph(fact(cells[0].plain, cells[1].plain), ParagraphLook())]
        }
        return row.flatMap { parted($0) }
      }
    }
  }

  /// A table above all else is the head of the document: a logo, its title, the school.
  private static let firstBlocks = 2

  private static func isBanner(_ table: DocumentTable) -> Bool {
    guard table.rows.count == 1, let row = table.rows.first, (2...4).contains(row.count) else {
      return false
    }
    let cells = row.map { StyledText.collapsed($0.plain) }
    // "Des casiers : du plan à la pose" beside the diploma and the school.
    let isBesideSchool = row.contains { cell in
      let lines = cell.plain.split(separator: "\n")
      return lines.count { CoverWords.isBeside(String($0)) } * 2 > lines.count
        && lines.contains { line in
          HeadingWords.isSchool(String(line))
            || CoverWords.isOfDiploma(String(line), TextFolding.words(of: line))
        }
    }
    return cells.allSatisfy { cell in
      cell.count <= longestOfBanner
        && (!cell.contains(":") || isBesideSchool
          || cell.firstIndex(of: ":").map { PersonRoles.announces(String(cell[..<$0])) } ?? false)
    }
  }

  private static let longestOfBanner = 160

  /// One cell or one column, or cells with headings or several long paragraphs in them.
  private static func isLayout(_ table: DocumentTable) -> Bool {
    let columns = table.rows.map { $0.count { !$0.isContinued } }.max() ?? 0
    if columns <= 1 { return true }
    // One column below the rows that name the candidate.
    let others = table.rows.filter { row in
      row.count { !$0.isContinued } > 1
        && !namesPerson(row)
    }
    if others.isEmpty, table.rows.count(where: { $0.count { !$0.isContinued } == 1 }) >= 2 {
      return true
    }
    let cells = table.rows.joined()
    let hasHeading = cells.contains { cell in
      cell.blocks.contains { if case .heading = $0 { true } else { false } }
    }
    if hasHeading { return true }
    if table.rows.count <= 4, columns <= 3, cells.contains(where: hasBoldHeadings) { return true }
    return table.rows.count <= 2 && columns <= 3
      && cells.contains { $0.blocks.count >= 3 && $0.plain.count > 300 }
  }

  private static func namesPerson(_ row: [DocumentCell]) -> Bool {
    let cells = row.filter { !$0.isContinued }.map { StyledText.collapsed($0.plain) }
    guard cells.count == 2 else { return false }
    return FormLabels.identity(in: cells[0]).isIdentity || PersonRoles.announces(cells[0])
      || PersonalFacts.holds("\(cells[0]) : \(cells[1])")
  }

  /// The blocks of a cell, with the bold lines in them for themselves.
  private static func parted(_ cell: DocumentCell) -> [DocumentBlock] {
    ManualLists.found(in: BoldLines.parted(dissolved(cell.blocks)))
  }

  /// A cell with bold lines over text of their own, as a page of the days of frames has it.
  private static func hasBoldHeadings(_ cell: DocumentCell) -> Bool {
    var count = 0
    let blocks = BoldLines.parted(cell.blocks)
    for (index, block) in blocks.enumerated().dropLast() {
      guard case .paragraph(let text, _) = block, text.isAllBold,
        text.line.count <= HeadingFinder.longestHeading,
        case .paragraph(let below, _) = blocks[index + 1], !below.isAllBold
      else { continue }
      count += 1
    }
    return count >= 2
  }

  // MARK: - Labels on the left

  /// The rows as sections, where the first column names them: "Contexte", "Objectifs", "Bilan".
  private static func sections(of table: DocumentTable) -> [DocumentBlock]? {
    guard table.rows.count >= 2, !table.hasHeader || table.rows.count >= 3 else { return nil }
    var out: [DocumentBlock] = []
    var named = 0
    var isProse = false
    var title: StyledText?
    for row in table.rows {
      let cells = row.filter { !$0.isContinued }
      guard (1...2).contains(cells.count), let label = cells.first else { return nil }
      if cells.count == 1 {
        // A row over both columns: a banner, or the text of the row above it.
        out += dissolved(label.blocks)
        continue
      }
      if cells.contains(where: { FormLabels.identity(in: $0.plain).isIdentity }) {
        // Told from their labels and left out where the rest of the text is looked at.
        for cell in cells { out += cell.blocks }
        continue
      }
      if isTitle(label.plain), title == nil {
        title = StyledText(StyledText.collapsed(cells[1].plain))
        continue
      }
      let name = HeadingNumber.removed(from: StyledText(label.plain)).line
      let value = cells[1].plain
      guard !name.isEmpty, name.count <= 70, !StyledText.collapsed(value).isEmpty else {
        guard name.isEmpty else { return nil }
        out += dissolved(cells[1].blocks)
        continue
      }
      if FormLabelGuess.isFact(name), value.count <= shortestText {
        out.append(.paragraph(fact(name, value), ParagraphLook()))
        continue
      }
      if HeadingWords.hasRole(name) { named += 1 }
      if value.count > shortestText { isProse = true }
      out.append(.heading(level: 2, StyledText(name), ParagraphLook()))
      out += dissolved(cells[1].blocks)
    }
    guard named >= 2, isProse else { return nil }
    guard let title, !title.isBlank else { return out }
    return [.heading(level: 0, title, ParagraphLook())] + out
  }

  private static func isTitle(_ label: String) -> Bool {
    let key = TextFolding.key(of: label)
    return key.hasPrefix("intitule") || key == "titre" || key == "sujet"
      || key.hasPrefix("titre d") || key.hasPrefix("nom du projet")
  }

  /// A value that is no longer says a fact and says nothing.
  private static let shortestText = 60

  private static func fact(_ name: String, _ value: String) -> StyledText {
    var text = StyledText("\(name) :", isBold: true)
    text.append(TextRun(" " + StyledText.collapsed(value)))
    return text
  }
}
