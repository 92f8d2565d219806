import Pages

/// Takes the candidate's name and number out of blocks that are not a form.
enum IdentityBlocks {
  static func removed(from blocks: [DocumentBlock], count: inout Int) -> [DocumentBlock] {
    var out: [DocumentBlock] = []
    var isOnCover = true
    for (index, block) in blocks.enumerated() {
      if isOnCover { isOnCover = index < 14 && !opensText(block, at: index) }
      switch block {
      case .paragraph(let text, let look):
        let lines = text.lines
        let kept = lines.filter { line in
          let isNamed = IdentityLines.names(line.line, isOnCover: isOnCover)
          if isNamed { count += 1 }
          return !isNamed
        }
        let left = kept.count == lines.count ? text : joined(kept)
        let bare = withoutNumber(left, &count)
        if !bare.isBlank { out.append(.paragraph(bare, look)) }
      case .item(let mark, let text, let look):
        if IdentityLines.names(text.line, isOnCover: isOnCover) {
          count += 1
        } else {
          out.append(.item(mark, withoutNumber(text, &count), look))
        }
      case .heading(let level, let text, let look):
        guard isOnCover || level == 0 else {
          out.append(block)
          break
        }
        let bare = IdentityLines.withoutName(text)
        if bare != text { count += 1 }
        if let bare { out.append(.heading(level: level, bare, look)) }
      case .table(var table):
        let before = table.rows.count
        let isOfPerson = isAboutPerson(table)
        table.rows.removeAll { row in isIdentity(row, isOnCover: isOnCover || isOfPerson) }
        count += before - table.rows.count
        if !table.rows.isEmpty { out.append(.table(table)) }
      case .code, .image, .boundary: out.append(block)
      }
    }
    return out
  }

  private static func joined(_ lines: [StyledText]) -> StyledText {
    var text = StyledText()
    for (number, line) in lines.enumerated() {
      if number > 0 { text.append(TextRun("\n")) }
      text.append(line)
    }
    return text.trimmed
  }

  private static func withoutNumber(_ text: StyledText, _ count: inout Int) -> StyledText {
    let bare = CandidateNumbers.removed(from: text)
    if bare != text { count += 1 }
    return bare
  }

  /// The first section, or a paragraph of prose, ends the cover.
  private static func opensText(_ block: DocumentBlock, at index: Int) -> Bool {
    switch block {
    case .heading(let level, let text, _):
      return level > 0 && index > 0 && HeadingWords.hasRole(text.line)
    case .paragraph(let text, let look):
      let line = text.line
      return line.count > 160 || (index > 0 && look.isBold && HeadingWords.isSectionName(line))
    default: return false
    }
  }

  /// A table with a first name and a last name, or a number, is one about a person.
  private static func isAboutPerson(_ table: DocumentTable) -> Bool {
    let labels = table.rows.joined().map { FormLabels.identity(in: $0.plain) }
    return labels.count { $0.isIdentity } >= 2
  }

  private static func isIdentity(_ row: [DocumentCell], isOnCover: Bool) -> Bool {
    guard row.count <= 4, let first = row.first else { return false }
    let labels = FormLabels.identity(in: first.plain)
    if labels.isIdentity, labels.isStrong || isOnCover { return true }
    return row.count == 2 && IdentityLines.isLabel(first.plain, of: row[1].plain, isOnCover: false)
  }
}
