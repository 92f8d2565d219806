import Pages
import People

/// Headings that stand on a bar of their own: a table of one cell, or a row over the whole table.
///
/// A heading on a bar comes out as a bold line a little larger than it is, so that it outranks the bold lines
/// below it and is weighed beside other headings like any line that stands out.
struct BannerHeadings {
  /// The blocks that are one bar each.
  private let bars: [Int: DocumentBlock]

  init(_ blocks: [DocumentBlock]) {
    var found: [(index: Int, bar: DocumentBlock, isSure: Bool)] = []
    for (index, block) in blocks.enumerated() {
      guard case .table(let table) = block, table.rows.count == 1,
        index + 1 < blocks.count, let bar = Self.bar(table.rows[0])
      else { continue }
      if case .table(let next) = blocks[index + 1], next.rows.count == 1,
        Self.bar(next.rows[0]) != nil
      {
        continue
      }
      found.append((index, bar, Self.isSure(table.rows[0])))
    }
    // One bar alone is a box; several name parts.
    let sure = found.filter(\.isSure)
    let kept = sure.count >= 2 ? sure : []
    bars = Dictionary(kept.map { ($0.index, $0.bar) }) { first, _ in first }
  }

  /// The line on the bar that a block is; `nil` for any other block.
  subscript(index: Int) -> DocumentBlock? { bars[index] }

  /// The parts of a table whose rows over all of its columns name what stands below them.
  static func parts(of table: DocumentTable) -> [DocumentBlock]? {
    let columns = table.rows.map { row in row.reduce(0) { $0 + $1.columnSpan } }.max() ?? 0
    guard table.rows.count >= 4, columns <= mostColumns else { return nil }
    let bars = table.rows.map { row -> DocumentBlock? in
      row.count == 1 && (row[0].columnSpan > 1 || columns == 1) && isSure(row) ? bar(row) : nil
    }
    let starts = bars.indices.filter { bars[$0] != nil }
    // Below most of them text goes over the whole table, which it does not below the groups of a list.
    let told = starts.filter { start in
      guard start + 1 < table.rows.count, bars[start + 1] == nil, table.rows[start + 1].count == 1
      else { return false }
      return table.rows[start + 1][0].plain.count >= shortestText
    }
    guard starts.count >= 2, told.count * 2 >= starts.count, told.count >= 2 else { return nil }
    var out: [DocumentBlock] = []
    var rows: [[DocumentCell]] = []
    func flush() {
      guard !rows.isEmpty else { return }
      if rows.allSatisfy({ $0.count == 1 }) {
        out += rows.flatMap { $0[0].blocks }
      } else {
        out.append(.table(DocumentTable(rows: rows)))
      }
      rows = []
    }
    for (row, bar) in zip(table.rows, bars) {
      if let bar {
        flush()
        out.append(bar)
      } else {
        if rows.last.map({ ($0.count == 1) != (row.count == 1) }) ?? false { flush() }
        rows.append(row)
      }
    }
    flush()
    return out
  }

  /// Whether a table is one column with a bar at its head, as a sheet has one for each part.
  static func isPart(_ block: DocumentBlock) -> Bool {
    guard case .table(let table) = block, table.rows.count >= 2, let head = table.rows.first else {
      return false
    }
    return table.rows.allSatisfy { $0.count == 1 } && isSure(head) && bar(head) != nil
  }

  /// The bar over all the columns of a table, and the table below it.
  static func headed(_ table: DocumentTable) -> [DocumentBlock]? {
    guard table.rows.count >= 2, let head = table.rows.first, head.count == 1,
      head[0].columnSpan > 1, isSure(head), let bar = bar(head),
      table.rows.dropFirst().allSatisfy({ $0.count > 1 })
    else { return nil }
    return [lowered(bar), .table(DocumentTable(rows: Array(table.rows.dropFirst())))]
  }

  /// As large as the bars that are rows of one column.
  private static func lowered(_ bar: DocumentBlock) -> DocumentBlock {
    guard case .paragraph(let text, var look) = bar, look.size > 0 else { return bar }
    look.size -= step
    return .paragraph(text, look)
  }

  private static let mostColumns = 4
  private static let shortestText = 40
  /// Added to the size of a line on a bar, in points.
  private static let step = 1.0

  /// The line of a row that holds nothing else than one, beside a number or a sign.
  private static func bar(_ row: [DocumentCell]) -> DocumentBlock? {
    guard (1...3).contains(row.count) else { return nil }
    let cells = row.filter { cell in
      let text = StyledText.collapsed(cell.plain)
      return text.count > 3 || text.contains(where: \.isLetter) && row.count == 1
    }
    guard cells.count == 1, cells[0].blocks.count == 1, let block = cells[0].blocks.first,
      let text = block.text, isName(text.line), !text.trimmed.plain.contains("\n")
    else { return nil }
    var look: ParagraphLook
    switch block {
    case .paragraph(_, let own), .heading(_, _, let own), .item(_, _, let own): look = own
    case .table, .code, .image, .boundary: return nil
    }
    if case .heading = block { return block }
    look.isBold = true
    if look.size > 0 { look.size += step }
    return .paragraph(StyledText(text.line, isBold: true), look)
  }

  /// Whether it looks like a bar, and not like a box around a remark or a command.
  private static func isSure(_ row: [DocumentCell]) -> Bool {
    row.contains { cell in
      cell.isFilled && !cell.plain.isEmpty
        || cell.blocks.contains { block in
          if case .heading = block { return true }
          return block.text?.isAllBold ?? false
        }
    }
  }

  /// Whether a line can name a part: neither a sentence, nor a fact, nor a command.
  static func isName(_ line: String) -> Bool {
    guard (3...HeadingFinder.longestHeading).contains(line.count), let last = line.last,
      !".;,!".contains(last), let first = line.first(where: { $0.isLetter || $0.isNumber }),
      !first.isLowercase, line.contains(where: \.isLetter),
      !line.contains(where: { "/\\=$#|<>{}@_".contains($0) }), !line.contains(" -"),
      !IdentityLines.names(line, isOnCover: true), !CoverWords.isCover(line)
    else { return false }
    guard let colon = line.firstIndex(of: ":") else { return true }
    return line.index(after: colon) == line.endIndex
  }
}
