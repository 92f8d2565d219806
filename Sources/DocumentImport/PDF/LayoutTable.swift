import People

/// Lines of a page that stand in the same columns.
struct LayoutTable {
  /// How many lines it takes.
  let lineCount: Int
  let block: DocumentBlock

  /// The table that begins with a line; `nil` where none does.
  init?(_ lines: [LayoutLine], from start: Int) {
    var rows = Self.rows(lines, from: start)
    if rows < 2, Self.isHeader(lines, start) {
      rows = Self.rows(lines, from: start + 1)
      if rows >= 2 { rows += 1 }
    }
    guard rows >= 2,
      !lines[start..<(start + rows)].allSatisfy({ LayoutTexts.isHeading($0.cells) })
    else { return nil }
    lineCount = rows
    block = Self.block(of: lines[start..<(start + rows)])
  }

  /// How many lines from one on stand in its columns.
  private static func rows(_ lines: [LayoutLine], from start: Int) -> Int {
    guard lines.indices.contains(start), lines[start].cells.count >= 2 else { return 0 }
    let first = lines[start]
    var count = 1
    while start + count < lines.count {
      let line = lines[start + count]
      guard isNear(line, lines[start + count - 1]), isAligned(line, first) else { break }
      count += 1
    }
    return lines[start..<(start + count)].count { $0.cells.count >= 2 } >= 2 ? count : 0
  }

  private static func isNear(_ line: LayoutLine, _ above: LayoutLine) -> Bool {
    line.top - above.bottom < above.height * 2.5
  }

  private static func isAligned(_ line: LayoutLine, _ first: LayoutLine) -> Bool {
    line.cells.allSatisfy { cell in
      first.cells.contains { abs($0.left - cell.left) < 8 }
    } && line.cells.count <= first.cells.count
      && (line.cells.count >= 2 || line.left > first.left + 8)
  }

  /// Whether a line in bold names the columns below it; centred names do not begin where they do.
  private static func isHeader(_ lines: [LayoutLine], _ index: Int) -> Bool {
    guard lines.indices.contains(index + 1) else { return false }
    let (line, below) = (lines[index], lines[index + 1])
    return line.cells.count >= 2 && line.isBold && !below.isBold && below.cells.count >= 2
      && isNear(below, line) && line.left > below.left - 8 && line.right < below.right + 60
  }

  // MARK: - Cells

  private static func block(of lines: ArraySlice<LayoutLine>) -> DocumentBlock {
    let starts = columns(of: lines)
    var rows: [[StyledText]] = []
    for line in lines {
      var row = starts.map { _ in StyledText() }
      for (column, text) in line.cells.flatMap({ placed($0, in: starts) }) {
        if !row[column].isBlank { row[column].append(TextRun(" ")) }
        row[column].append(text.trimmed)
      }
      // A line without its first cell goes on with the row above.
      if row.first?.isBlank == true, let last = rows.indices.last {
        for column in row.indices where !row[column].isBlank {
          LayoutTexts.join(row[column], to: &rows[last][column])
        }
      } else {
        rows.append(row)
      }
    }
    let hasHeader = rows.first?.allSatisfy { $0.isBlank || $0.isAllBold } ?? false
    if hasHeader, rows.dropFirst().contains(where: { !$0.allSatisfy(\.isAllBold) }) {
      rows[0] = rows[0].map(\.withoutBold)
    }
    return .table(
      DocumentTable(
        rows: rows.map { row in
          row.map { text in
            DocumentCell(blocks: text.isBlank ? [] : [.paragraph(text.trimmed, ParagraphLook())])
          }
        }))
  }

  /// Where columns begin: where cells do, and where the names of columns part texts that touch.
  private static func columns(of lines: ArraySlice<LayoutLine>) -> [Double] {
    var starts: [Double] = []
    func add(_ left: Double) {
      if !starts.contains(where: { abs($0 - left) < 8 }) { starts.append(left) }
    }
    let body = lines.dropFirst().flatMap(\.cells)
    for cell in body { add(cell.left) }
    for name in lines.first?.cells ?? [] {
      let isBetween = body.contains { cell in
        cell.left + 8 < name.left && name.left < cell.right - 4
          && LayoutTexts.gap(in: cell.text.plain, at: (name.left - cell.left) / cell.width) != nil
      }
      if isBetween || starts.isEmpty { add(name.left) }
    }
    return starts.sorted()
  }

  /// The column in which a text begins, which may be centred in it or wider than what is below it.
  private static func column(of cell: LayoutText, in starts: [Double]) -> Int {
    let column = starts.lastIndex { $0 <= cell.left + 8 } ?? 0
    guard starts.indices.contains(column + 1), cell.right > starts[column + 1],
      starts[column + 1] - cell.left < cell.left - starts[column]
    else { return column }
    return column + 1
  }

  /// The columns of a text: where cells stand close together, poppler gives them as one.
  private static func placed(
    _ cell: LayoutText, in starts: [Double]
  ) -> [(column: Int, text: StyledText)] {
    guard !starts.isEmpty else { return [] }
    let nearest = column(of: cell, in: starts)
    var found: [(column: Int, text: StyledText)] = []
    var rest = cell.text
    var left = cell.left
    for next in starts.indices.dropFirst(nearest + 1) where starts[next] > left + 8 {
      guard starts[next] < cell.right - 4,
        let place = LayoutTexts.gap(in: rest.plain, at: (starts[next] - left) / (cell.right - left))
      else { break }
      found.append((next - 1, rest.prefix(place)))
      rest = rest.dropping(place)
      left = starts[next]
    }
    found.append((found.last.map { $0.column + 1 } ?? nearest, rest))
    return found
  }
}
