import People

/// Turns paragraphs that their author numbered or dotted by hand into items of lists.
enum ManualLists {
  private static let bullets: Set<Character> = [
    "•", "–", "—", "▪", "◦", "·", "➢", "➤", "➔", "→", "●", "○", "■", "◆", "❖", "✓", "✔", "*", "-",
    "‣", "►", "⁃", "‐", "‑", "o", "§", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F0FC}",
  ]
  private static let ticked: Set<Character> = ["☑", "☒", "🗹", "☐", "□", "⬜", "❏"]

  /// Blocks with such paragraphs as items; a paragraph of several lines is taken apart first.
  static func found(in blocks: [DocumentBlock]) -> [DocumentBlock] {
    let split = blocks.flatMap(lines)
    var found: [DocumentBlock] = []
    found.reserveCapacity(split.count)
    for (index, block) in split.enumerated() {
      switch block {
      case .paragraph(let text, let look):
        if let item = boxed(text, look) ?? bulleted(text, look) {
          found.append(item)
        } else if isCounted(at: index, in: split), let (_, length) = number(of: text.plain) {
          let mark = ListMark(isOrdered: true, isTyped: true)
          found.append(.item(mark, text.dropping(length).trimmed, look))
        } else {
          found.append(block)
        }
      case .item(let mark, let text, let look) where mark.isChecked == nil:
        if case .item(let box, let rest, _)? = boxed(text, look) {
          var mark = mark
          mark.isChecked = box.isChecked
          found.append(.item(mark, rest, look))
        } else {
          found.append(block)
        }
      case .table(var table):
        for row in table.rows.indices {
          for cell in table.rows[row].indices {
            table.rows[row][cell].blocks = Self.found(in: table.rows[row][cell].blocks)
          }
        }
        found.append(.table(table))
      default: found.append(block)
      }
    }
    return found
  }

  /// A paragraph with line breaks before bullets, as one paragraph for each line.
  private static func lines(_ block: DocumentBlock) -> [DocumentBlock] {
    guard case .paragraph(let text, let look) = block, text.plain.contains("\n") else {
      return [block]
    }
    let lines = text.lines.map(\.trimmed).filter { !$0.isBlank }
    guard lines.dropFirst().contains(where: { bulleted($0, look) != nil || boxed($0, look) != nil })
    else { return [block] }
    return lines.map { line in
      var look = look
      look.isBold = line.isAllBold
      return .paragraph(line, look)
    }
  }

  private static func boxed(_ text: StyledText, _ look: ParagraphLook) -> DocumentBlock? {
    let plain = text.plain
    if plain.hasPrefix("[ ]") || plain.hasPrefix("[x]") || plain.hasPrefix("[X]") {
      let rest = text.dropping(3).trimmed
      guard !rest.isBlank, plain.dropFirst(3).first?.isWhitespace == true else { return nil }
      return .item(
        ListMark(isChecked: !plain.hasPrefix("[ ]"), isTyped: true), rest, look)
    }
    guard let first = plain.first, ticked.contains(first), plain.count > 1,
      plain.count(where: { ticked.contains($0) }) == 1
    else { return nil }
    let rest = text.dropping(1).trimmed
    guard !rest.isBlank else { return nil }
    let isChecked = ["☑", "☒", "🗹"].contains(first)
    return .item(ListMark(isChecked: isChecked, isTyped: true), rest, look)
  }

  private static func bulleted(_ text: StyledText, _ look: ParagraphLook) -> DocumentBlock? {
    let plain = text.plain
    guard let first = plain.first, bullets.contains(first) else { return nil }
    let after = plain.dropFirst()
    guard let next = after.first else { return nil }
    // A dash may stand right before its word; a letter, or the mark of emphasis, may not.
    let needsSpace = first == "o" || first == "*" || first == "§" || first == "-" || first == "—"
    if needsSpace, !next.isWhitespace { return nil }
    let rest = text.dropping(1).trimmed
    guard !rest.isBlank else { return nil }
    var look = look
    look.isBold = rest.isAllBold
    return .item(ListMark(level: first == "o" || first == "◦" ? 1 : 0, isTyped: true), rest, look)
  }

  /// Whether a numbered paragraph stands beside the next or the one before of the same count.
  private static func isCounted(at index: Int, in blocks: [DocumentBlock]) -> Bool {
    func number(_ index: Int) -> Int? {
      guard blocks.indices.contains(index), case .paragraph(let text, let look) = blocks[index],
        !look.isBold
      else { return nil }
      return Self.number(of: text.plain)?.value
    }
    guard let own = number(index) else { return false }
    return number(index + 1) == own + 1 || number(index - 1) == own - 1
  }

  /// The number that opens a text, as "1." or "1)", and how many characters it takes.
  static func number(of text: String) -> (value: Int, length: Int)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), let value = Int(digits) else { return nil }
    let rest = text.dropFirst(digits.count)
    guard let mark = rest.first, mark == "." || mark == ")" else { return nil }
    let after = rest.dropFirst()
    guard let space = after.first, space.isWhitespace else { return nil }
    return (value, digits.count + 1)
  }
}
