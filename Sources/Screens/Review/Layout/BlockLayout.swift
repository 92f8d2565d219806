import ExamModel
import Frames
import TextCells

/// Lays the blocks of a fiche out as rows of a width.
///
/// Containers give their content less width and put their signs before it; where too little would
/// be left, the content keeps the width and the signs stand alone.
struct BlockLayout {
  let texts: ReviewTexts
  /// Whether the lines are read aloud, so that a bar or a box would be in the way.
  let isSpoken: Bool
  /// Collected on the way, for the foot of the document.
  private(set) var addresses = LinkAddresses()

  /// Content is never laid out narrower than this on account of its container.
  private static let smallestColumns = 12
  /// CommonMark's own limit for the number of an item.
  private static let largestNumber = 999_999_999
  private static let bullets = ["•", "◦", "▪", "–"]

  init(texts: ReviewTexts, isSpoken: Bool = false) {
    self.texts = texts
    self.isSpoken = isSpoken
  }

  mutating func rows(_ blocks: [Block], columns: Int) -> [LayoutRow] {
    rows(blocks, columns: columns, listDepth: 0)
  }

  private mutating func rows(
    _ blocks: [Block], columns: Int, listDepth: Int
  ) -> [LayoutRow] {
    var rows: [LayoutRow] = []
    var previous: Block?
    for block in blocks {
      let own = self.rows(block, columns: columns, listDepth: listDepth)
      guard !own.isEmpty else { continue }
      if let previous, let line = rows.last?.line,
        Self.isGapNeeded(between: previous, and: block, isInItem: listDepth > 0)
      {
        rows.append(LayoutRow(line: line))
      }
      rows += own
      previous = block
    }
    return rows
  }

  /// An empty line parts blocks, but not a heading from its text nor an announcement from its list.
  private static func isGapNeeded(
    between block: Block, and next: Block, isInItem: Bool
  ) -> Bool {
    switch (block.content, next.content) {
    case (.heading, _): false
    case (.paragraph(let text), .list): !isInItem && text.plainText.last != ":"
    case (.paragraph, .code): !isInItem
    case (.footnote, .footnote): false
    default: true
    }
  }

  private mutating func rows(
    _ block: Block, columns: Int, listDepth: Int
  ) -> [LayoutRow] {
    switch block.content {
    case .paragraph(let text): return paragraph(text, .plain, line: block.line, columns: columns)
    case .heading(let level, let text):
      return paragraph(text, Self.heading(level), line: block.line, columns: columns)
    case .list(let list): return rows(list, block.line, columns, listDepth: listDepth)
    case .code(_, let text): return CodeLayout(line: block.line, columns: columns).rows(text)
    case .quote(let inner): return quote(inner, columns: columns, listDepth: listDepth)
    case .table(let table): return rows(table, block.line, columns)
    case .rule: return isSpoken ? [] : [.rule(columns: columns, line: block.line)]
    case .footnote(let number, let inner):
      let sign = Superscript.text(number) + " "
      let width = min(TextCells.width(of: sign), columns / 2)
      return rows(inner, columns: columns - width, listDepth: 0)
        .prefixed(first: sign, .accent, columns: width)
    }
  }

  /// The title of a section, above a rule as long as itself.
  func sectionHeading(_ title: String, line: Int, columns: Int) -> [LayoutRow] {
    var flattener = InlineFlattener(texts: texts, addresses: LinkAddresses())
    flattener.append([.text(title)], .bold)
    let rows = flattener.text.wrapped(to: columns)
    let width = rows.map(\.columns).max() ?? 0
    let title = rows.map { LayoutRow($0, line: line) }
    return isSpoken ? title : title + [.rule(columns: width, line: line)]
  }

  private static func heading(_ level: Int) -> Style {
    switch level {
    case ...2: Style(bold: true, underlined: true)
    case 3: .bold
    default: Style(italic: true)
    }
  }

  private mutating func styled(_ text: [Inline], _ style: Style) -> StyledText {
    var flattener = InlineFlattener(texts: texts, addresses: addresses, isSpoken: isSpoken)
    flattener.append(text, style)
    addresses = flattener.addresses
    return flattener.text
  }

  private mutating func paragraph(
    _ text: [Inline], _ style: Style, line: Int, columns: Int
  ) -> [LayoutRow] {
    let styled = styled(text, style)
    return styled.isEmpty ? [] : styled.wrapped(to: columns).map { LayoutRow($0, line: line) }
  }

  private mutating func quote(
    _ blocks: [Block], columns: Int, listDepth: Int
  ) -> [LayoutRow] {
    guard columns - 2 >= Self.smallestColumns else {
      return rows(blocks, columns: columns, listDepth: listDepth)
    }
    let sign = isSpoken ? "> " : "│ "
    return rows(blocks, columns: columns - 2, listDepth: listDepth)
      .prefixed(first: sign, rest: sign, .muted, columns: 2)
  }

  private mutating func rows(
    _ table: TableBlock, _ line: Int, _ columns: Int
  ) -> [LayoutRow] {
    let header = table.header.map { styled($0, .bold) }
    let cells = table.rows.map { row in row.map { styled($0, .plain) } }
    if isSpoken {
      return TableRecords(header: header, rows: cells, texts: texts, line: line)
        .rows(columns: columns)
    }
    return TableLayout(
      header: header, rows: cells, alignments: table.alignments, texts: texts, line: line
    ).rows(columns: columns)
  }
}

// MARK: - Lists

extension BlockLayout {
  private mutating func rows(
    _ list: ListBlock, _ line: Int, _ columns: Int, listDepth: Int
  ) -> [LayoutRow] {
    let signs = Self.signs(of: list, depth: listDepth)
    let indent = listDepth == 0 && columns >= 50 ? 2 : 0
    let signColumns = indent + 1 + (signs.map { TextCells.width(of: $0) }.max() ?? 0)
    let isTooNarrow = columns - signColumns < Self.smallestColumns
    return zip(list.items, signs).flatMap { item, sign -> [LayoutRow] in
      let inner = rows(
        item.blocks, columns: isTooNarrow ? columns : columns - signColumns,
        listDepth: listDepth + 1)
      let first = inner.first?.line ?? line
      if isTooNarrow {
        return [LayoutRow(TextCells.truncated(sign, to: columns), .accent, line: first)] + inner
      }
      return (inner.isEmpty ? [LayoutRow(line: first)] : inner).prefixed(
        first: TextCells.fitted(sign, to: signColumns - 1, alignment: .trailing), .accent,
        columns: signColumns)
    }
  }

  private static func signs(of list: ListBlock, depth: Int) -> [String] {
    let first = min(max(0, list.firstNumber ?? 0), largestNumber)
    let numbers = list.items.indices.map { "\(first + $0)." }
    let width = numbers.map(\.utf8.count).max() ?? 0
    return zip(list.items, numbers).map { item, number in
      let box = item.isChecked.map { $0 ? "[x]" : "[ ]" }
      guard list.firstNumber != nil else { return box ?? bullets[depth % bullets.count] }
      let text = TextCells.fitted(number, to: width, alignment: .trailing)
      return box.map { text + " " + $0 } ?? text
    }
  }
}

extension LayoutRow {
  static func rule(columns: Int, line: Int) -> LayoutRow {
    LayoutRow(String(repeating: "─", count: max(0, columns)), .muted, line: line)
  }
}
