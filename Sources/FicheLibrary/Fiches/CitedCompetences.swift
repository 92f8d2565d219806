import ExamModel
import Pages
import TextSearch

/// Finds the competences that a fiche cites, in its own wording.
enum CitedCompetences {
  /// Those of the front matter, then those that only the competences sections name.
  static func merge(_ declared: [Mention], with sections: [FicheSection]) -> [Mention] {
    var known: Set<String> = []
    var merged: [Mention] = []
    let found = sections.flatMap { section in
      section.role == .competences
        ? mentions(in: section.blocks)
        : section.announces(.competences) ? mentions(inPartsOf: section.blocks) : []
    }
    for mention in declared + found
    where known.insert(TextFolding.key(of: CompetencyCode.removed(from: mention.text))).inserted {
      merged.append(mention)
    }
    return merged
  }

  /// Those below a deeper heading, or below words in bold, that speak of competences.
  private static func mentions(inPartsOf blocks: [Block]) -> [Mention] {
    var level: Int?
    var isBelowLead = false
    var found: [Block] = []
    for block in blocks {
      switch block.content {
      case .heading(let next, let inlines):
        isBelowLead = false
        if let open = level, next <= open { level = nil }
        if level == nil, isCompetences(inlines.plainText) { level = next }
      case .paragraph(let inlines):
        if let lead = BoldLead(inlines) { isBelowLead = isCompetences(lead.title) }
      default: if level != nil || isBelowLead { found.append(block) }
      }
    }
    return mentions(in: found)
  }

  private static func isCompetences(_ title: String) -> Bool {
    SectionRoleMatcher.announced(by: title).contains(.competences)
  }

  private static func mentions(in blocks: [Block]) -> [Mention] {
    blocks.flatMap { block -> [Mention] in
      switch block.content {
      case .list(let list): list.items.flatMap { mentions(in: $0) }
      case .quote(let inner): mentions(in: inner)
      case .table(let table): mentions(in: table, line: block.line)
      default: []
      }
    }
  }

  /// The item's own wording, or those of the list below it where the item only names a bloc.
  private static func mentions(in item: ListItem) -> [Mention] {
    // A box that is not ticked says that the competence is another's.
    if item.isChecked == false { return [] }
    let inner = mentions(in: Array(item.blocks.dropFirst()))
    guard let first = item.blocks.first, case .paragraph(let inlines) = first.content,
      CheckMark(inlines.plainText) != .empty, let name = wording(of: inlines),
      inner.isEmpty || !isBloc(name)
    else { return inner }
    return [Mention(text: name, line: first.line)] + (inner.isEmpty ? [] : inner)
  }

  /// The column of a table whose header speaks of competences.
  private static func mentions(in table: TableBlock, line: Int) -> [Mention] {
    guard
      let column = table.header.firstIndex(where: {
        TextFolding.key(of: $0.plainText).contains("competence")
      })
    else { return [] }
    // A cross below "Non" says the contrary.
    let denials = Set(table.header.indices.filter { Self.isDenial(table.header[$0].plainText) })
    func isMeant(_ row: [[Inline]]) -> Bool {
      row.indices.contains { cell in
        cell != column && !denials.contains(cell) && CheckMark(row[cell].plainText) == .ticked
      }
    }
    let isTicked = table.rows.contains { row in
      isMeant(row)
        || denials.contains { row.indices.contains($0) && CheckMark(row[$0].plainText) == .ticked }
    }
    return table.rows.enumerated().compactMap { index, row in
      guard row.indices.contains(column) else { return nil }
      // Where some rows have a cross, those without one are not meant.
      if isTicked, !isMeant(row) { return nil }
      if CheckMark(row[column].plainText) == .empty { return nil }
      // The header and the row of dashes stand above the first row.
      return wording(of: row[column]).map { Mention(text: $0, line: line + 2 + index) }
    }
  }

  private static func isDenial(_ header: String) -> Bool {
    ["non", "no", "pas", "not"].contains(TextFolding.words(of: header).first ?? "")
  }

  /// The bold text that opens an item, else its text up to the first colon or dash.
  private static func wording(of inlines: [Inline]) -> String? {
    var whole = inlines.plainText
    if case .strong(let bold)? = inlines.first, case let text = bold.plainText,
      !isCode(text), !isBloc(text)
    {
      whole = text
    }
    whole = CheckMark.removed(from: whole)
    let code = CompetencyCode.length(in: whole)
    let rest = whole.dropFirst(code)
    let end = remarkMarks.firstPlace(in: rest)
    var name = Blank.collapsed(end.map { whole[..<$0] } ?? whole[...])
    while let last = name.utf8.last, ":;., ".utf8.contains(last) { name.removeLast() }
    return name.isEmpty ? nil : name
  }

  private static let remarkMarks = RemarkMarks([": ", " – ", " — ", " - ", "\n"])

  private static func isCode(_ text: String) -> Bool {
    CompetencyCode.removed(from: text).isEmpty
  }

  private static func isBloc(_ text: String) -> Bool {
    TextFolding.words(of: text).first == "bloc"
  }
}
