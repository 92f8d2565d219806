import ExamModel

/// The blocks of a page in the pieces that a form is told from.
struct FormPieces {
  private(set) var pieces: [FormPiece] = []
  /// The block behind each piece.
  private(set) var atoms: [Block] = []

  private mutating func add(_ piece: FormPiece, _ atom: Block) {
    pieces.append(piece)
    atoms.append(atom)
  }

  mutating func take(_ blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .paragraph(let inlines): take(inlines, at: block.line)
      case .heading(_, let inlines):
        add(.line(inlines.plainText, isHeading: true, isChecked: nil), block)
      case .list(let list): take(list, block)
      case .table(let table): take(table, block)
      case .quote(let inner): take(inner)
      case .code: add(.other, block)
      case .rule, .footnote: break
      }
    }
  }

  /// Each line of a paragraph; in a form one may hold a field.
  private mutating func take(_ inlines: [Inline], at line: Int) {
    var lines: [[Inline]] = [[]]
    for inline in inlines {
      switch inline {
      case .lineBreak, .softBreak: lines.append([])
      default: lines[lines.count - 1].append(inline)
      }
    }
    let isForm = lines.count > 1 && lines.contains { FormLabels.identity(in: $0.plainText).isLabel }
    guard isForm else {
      let text = inlines.plainText
      guard !Blank.isBlank(text) else {
        add(.other, Block(line: line, content: .paragraph(inlines)))
        return
      }
      add(
        .line(text, isHeading: false, isChecked: nil),
        Block(line: line, content: .paragraph(inlines)))
      return
    }
    for (offset, inlines) in lines.enumerated() where !inlines.isEmpty {
      add(
        .line(inlines.plainText, isHeading: false, isChecked: nil),
        Block(line: line + offset, content: .paragraph(inlines)))
    }
  }

  private mutating func take(_ list: ListBlock, _ block: Block) {
    let isOfForm = list.items.contains { item in
      guard let first = item.blocks.first, case .paragraph(let inlines) = first.content else {
        return false
      }
      return item.isChecked != nil || FormLabels.identity(in: inlines.plainText).isLabel
    }
    guard isOfForm else { return add(.other, block) }
    for item in list.items {
      guard let first = item.blocks.first, case .paragraph(let inlines) = first.content else {
        take(item.blocks)
        continue
      }
      let single = ListBlock(firstNumber: list.firstNumber, items: [item])
      add(
        .line(inlines.plainText, isHeading: false, isChecked: item.isChecked),
        Block(line: first.line, content: .list(single)))
    }
  }

  /// The cells of a table that lays out a form; a table of the author's is one piece.
  private mutating func take(_ table: TableBlock, _ block: Block) {
    let rows = [table.header] + table.rows
    let isOfForm = rows.contains { row in
      row.contains { FormLabels.identity(in: $0.plainText).hasStrongLabel }
    }
    let labels = rows.count { FormLabels.identity(in: ($0.first ?? []).plainText).isLabel }
    guard isOfForm || (labels >= 2 && labels * 2 >= rows.count && table.header.count == 2) else {
      return add(.other, block)
    }
    for (offset, row) in rows.enumerated() {
      // The row of dashes stands below the header.
      let line = block.line + offset + (offset > 0 ? 1 : 0)
      for cell in row where !cell.isEmpty {
        add(.cell, Block(line: line, content: .rule))
        take(cell, at: line)
      }
    }
    add(.cell, Block(line: block.line, content: .rule))
  }

  // MARK: - Values

  /// What a value stands for; `nil` where nothing is left of it.
  func block(of value: FormValue) -> Block? {
    let atom = atoms[value.piece]
    if let text = value.text { return Block(line: atom.line, content: .paragraph([.text(text)])) }
    guard let range = value.range, case .line(let text, _, _) = pieces[value.piece] else {
      if case .rule = atom.content { return nil }
      return atom
    }
    let characters = Array(text)
    let upper = min(range.upperBound, characters.count)
    if range.lowerBound == 0, upper == characters.count { return atom }
    guard range.lowerBound < upper else { return nil }
    let rest = Blank.collapsed(String(characters[range.lowerBound..<upper]))
    return rest.isEmpty ? nil : Block(line: atom.line, content: .paragraph([.text(rest)]))
  }

  /// Whether the page marks a piece as a heading.
  func isHeading(_ piece: Int) -> Bool {
    if case .line(_, isHeading: true, _) = pieces[piece] { true } else { false }
  }

  /// A table that a value is; `nil` for anything else.
  func table(of value: FormValue) -> Block? {
    if case .table = atoms[value.piece].content { atoms[value.piece] } else { nil }
  }

  /// A competence as an item of a list, or the items that a list of them holds.
  func competence(of value: FormValue) -> [ListItem] {
    guard let block = block(of: value) else { return [] }
    switch block.content {
    case .list(let list): return list.items.filter { $0.isChecked != false }
    case .paragraph, .heading:
      let isChecked = value.isChecked
      return [ListItem(isChecked: isChecked, blocks: [block])]
    default: return []
    }
  }
}
