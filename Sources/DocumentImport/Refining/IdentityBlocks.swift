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
        let kept = text.lines.filter { line in
          let isNamed = IdentityLines.names(line.line, isOnCover: isOnCover)
          if isNamed { count += 1 }
          return !isNamed
        }
        if kept.count == text.lines.count {
          out.append(block)
        } else if kept.contains(where: { !$0.isBlank }) {
          var left = StyledText()
          for (number, line) in kept.enumerated() {
            if number > 0 { left.append(TextRun("\n")) }
            left.append(line)
          }
          out.append(.paragraph(left.trimmed, look))
        }
      case .item(_, let text, _):
        if IdentityLines.names(text.line, isOnCover: isOnCover) {
          count += 1
        } else {
          out.append(block)
        }
      case .table(var table):
        let before = table.rows.count
        let isOfPerson = isAboutPerson(table)
        table.rows.removeAll { row in isIdentity(row, isOnCover: isOnCover || isOfPerson) }
        count += before - table.rows.count
        if !table.rows.isEmpty { out.append(.table(table)) }
      case .heading, .code, .image, .boundary: out.append(block)
      }
    }
    return out
  }

  /// The first section, or a paragraph of prose, ends the cover.
  private static func opensText(_ block: DocumentBlock, at index: Int) -> Bool {
    switch block {
    case .heading(let level, let text, _):
      return level > 0 && index > 0 && HeadingWords.hasRole(text.line)
    case .paragraph(let text, _): return text.line.count > 160
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
    return labels.isIdentity && (labels.isStrong || isOnCover)
  }
}
