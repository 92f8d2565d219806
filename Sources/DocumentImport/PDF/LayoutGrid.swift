import People

/// A table of a page, told by the order in which a file draws its texts.
///
/// Word processors and browsers draw a table row by row and cell by cell, all lines of a cell one after the
/// other. Columns of prose come each as a whole instead. What the lines on the page look like does not
/// tell a cell of three lines from three rows; the order does.
struct LayoutGrid {
  /// The lines of one cell, or of what may be one.
  private struct Cell {
    private(set) var lines: [LayoutText]
    private(set) var left: Double
    private(set) var right: Double
    private(set) var top: Double
    private(set) var bottom: Double

    init(_ line: LayoutText) {
      lines = [line]
      left = line.left
      right = line.right
      top = line.top
      bottom = line.bottom
    }

    mutating func add(_ line: LayoutText) {
      lines.append(line)
      left = min(left, line.left)
      right = max(right, line.right)
      top = min(top, line.top)
      bottom = max(bottom, line.bottom)
    }
  }

  private typealias Row = [Cell]

  let top: Double
  let bottom: Double
  let block: DocumentBlock

  /// The tables of a page, each with the places of its texts in the order of the file.
  ///
  /// None where something else stands beside a table: the columns of such a page are told first.
  static func grids(of page: LayoutPage) -> [(grid: LayoutGrid, texts: Range<Int>)] {
    var found: [(grid: LayoutGrid, texts: Range<Int>)] = []
    var start = 0
    while start < page.texts.count {
      let (rows, end) = rows(page.texts, from: start)
      let areHeadings = rows.allSatisfy { LayoutTexts.isHeading($0.flatMap(\.lines)) }
      if !areHeadings, let grid = LayoutGrid(rows, of: page) {
        let isAlone = page.texts.indices.allSatisfy { index in
          (start..<end).contains(index)
            || page.texts[index].middle < grid.top || page.texts[index].middle > grid.bottom
        }
        if isAlone { found.append((grid, start..<end)) }
        start = end
      } else {
        // A table may begin below the first row; so many rows that are none hold none.
        start =
          rows.count > mostRowsAgain
          ? end : start + (rows.first?.reduce(0) { $0 + $1.lines.count } ?? 1)
      }
    }
    return found
  }

  // MARK: - Rows

  /// The rows that are drawn from one text on, and where they end.
  private static func rows(_ texts: [LayoutText], from start: Int) -> (rows: [Row], end: Int) {
    var rows: [Row] = []
    var index = start
    while index < texts.count, rows.count <= mostRows {
      let (cell, end) = cell(texts, from: index)
      if let last = rows.indices.last, let before = rows[last].last {
        if rows[last].count < mostColumns, isBeside(cell, before, rows[last]) {
          rows[last].append(cell)
        } else if isBelow(cell, rows[last], top: top(cell, beside: texts, from: end)),
          rows[0].count >= 2, !isWide(cell, rows), !opensList(cell, below: rows)
        {
          rows.append([cell])
        } else {
          break
        }
      } else {
        rows.append([cell])
      }
      index = end
    }
    // What follows the last row of several cells belongs to the table only where it fills one of them.
    while let last = rows.last, rows.count > 1, last.count == 1 {
      index -= last[0].lines.count
      rows.removeLast()
    }
    return (rows, index)
  }

  /// Whether a sign of a list stands below the words of a table.
  private static func opensList(_ cell: Cell, below rows: [Row]) -> Bool {
    isSign(cell) && !isSign(rows[0][0]) && !isSign(rows[rows.count - 1][0])
  }

  /// The lines from one text on that are one cell.
  private static func cell(_ texts: [LayoutText], from start: Int) -> (cell: Cell, end: Int) {
    var cell = Cell(texts[start])
    var index = start + 1
    while index < texts.count, cell.lines.count < mostLines, goesOn(cell, texts[index]) {
      cell.add(texts[index])
      index += 1
    }
    return (cell, index)
  }

  private static func goesOn(_ cell: Cell, _ next: LayoutText) -> Bool {
    guard let last = cell.lines.last else { return false }
    // What is set in another font on the same line.
    if abs(next.middle - last.middle) < last.height * 0.3 {
      return next.left >= last.right - 1 && next.left - last.right < last.height * 0.35
    }
    guard next.top > last.top, next.top - last.bottom < last.height * 0.5,
      abs(next.size - last.size) < 1.1, next.left < cell.right, next.right > cell.left,
      next.text.isAllBold == last.text.isAllBold
    else { return false }
    let plain = next.text.plain
    if last.text.plain.last?.isWhitespace == true { return true }
    guard let letter = plain.first(where: { $0.isLetter || $0.isNumber }) else { return true }
    let perLetter = next.width / Double(max(plain.count, 1))
    let word = plain.prefix { !$0.isWhitespace }.count
    let hasNoRoom = last.right + Double(word + 1) * perLetter > cell.right
    return letter.isLowercase || hasNoRoom && next.top - last.bottom < last.height * 0.15
  }

  private static func isBeside(_ cell: Cell, _ before: Cell, _ row: Row) -> Bool {
    let top = row.map(\.top).min() ?? 0
    let bottom = row.map(\.bottom).max() ?? 0
    return cell.left > before.right - 2 && cell.top < bottom - 2 && cell.bottom > top + 2
  }

  /// Where a row begins whose first cell is set in the middle of its height: the text beside it may be higher.
  private static func top(_ cell: Cell, beside texts: [LayoutText], from next: Int) -> Double {
    guard texts.indices.contains(next), texts[next].left > cell.right - 2,
      texts[next].top > cell.top - cell.lines[0].height * mostGap
    else { return cell.top }
    return min(cell.top, texts[next].top)
  }

  private static func isBelow(_ cell: Cell, _ row: Row, top: Double) -> Bool {
    let bottom = row.map(\.bottom).max() ?? 0
    let height = row.first?.lines.first?.height ?? 1
    return top > bottom - height * 0.35 && top - bottom < height * mostGap
      && cell.left < (row.last?.left ?? 0) + 2
  }

  /// A row is not further below the one above than so many lines.
  private static let mostGap = 2.5

  // More than a page holds, so that a file of nothing but cells takes no longer than its length.
  private static let mostRows = 150
  private static let mostColumns = 24
  private static let mostLines = 80
  private static let mostRowsAgain = 8

  /// Whether a cell goes over what are two columns above it.
  private static func isWide(_ cell: Cell, _ rows: [Row]) -> Bool {
    guard let row = rows.last(where: { $0.count >= 2 }) else { return false }
    return row.count { cell.left < $0.right - 2 && cell.right > $0.left + 2 } >= 2
      && cell.lines.count > 1
  }

  // MARK: - Columns

  private init?(_ rows: [Row], of page: LayoutPage) {
    guard rows.count >= 2, let columns = Self.columns(of: rows),
      rows.count(where: { $0.count >= 2 }) * 2 > rows.count
    else { return nil }
    // Signs of a list stand beside its items; a file may draw both like cells.
    guard !rows.allSatisfy({ $0.count <= 2 && Self.isSign($0[0]) }) else { return nil }
    // The labels of a form stand beside their values; they are read as such.
    let lines = rows.map { $0.flatMap(\.lines).map(\.text.plain).joined(separator: "   ") }
    guard lines.count(where: LayoutTexts.isFormLabel) == 0 else { return nil }
    top = rows[0].map(\.top).min() ?? 0
    bottom = rows[rows.count - 1].map(\.bottom).max() ?? 0
    var cells: [[StyledText]] = []
    for row in rows {
      var texts = columns.map { _ in StyledText() }
      for cell in row {
        for (column, text) in Self.placed(cell, columns) {
          if !texts[column].isBlank { texts[column].append(TextRun(" ")) }
          texts[column].append(text.trimmed)
        }
      }
      cells.append(texts)
    }
    if cells[0].allSatisfy({ $0.isBlank || $0.isAllBold }),
      cells.dropFirst().contains(where: { !$0.allSatisfy(\.isAllBold) })
    {
      cells[0] = cells[0].map(\.withoutBold)
    }
    block = .table(
      DocumentTable(
        rows: cells.map { row in
          row.map { text in
            DocumentCell(blocks: text.isBlank ? [] : [.paragraph(text.trimmed, ParagraphLook())])
          }
        }))
  }

  /// Whether a cell holds a sign and no word, or a line that goes on below one.
  private static func isSign(_ cell: Cell) -> Bool {
    let text = cell.lines[0].text.line
    return text.count == 1
      && text.allSatisfy { !$0.isLetter && !$0.isNumber && !"✓✗✔✘☑☐☒".contains($0) }
  }

  /// The strips that the columns take, told by the rows in which none is empty or drawn with its
  /// neighbour; `nil` where those do not stand below one another.
  private static func columns(of rows: [Row]) -> [ClosedRange<Double>]? {
    let most = rows.map(\.count).max() ?? 0
    guard most >= 2 else { return nil }
    var strips: [(left: Double, right: Double)] = []
    for cell in rows.filter({ $0.count == most }).flatMap({ $0 }).sorted(by: { $0.left < $1.left })
    {
      if let last = strips.indices.last, cell.left < strips[last].right {
        strips[last].right = max(strips[last].right, cell.right)
      } else {
        strips.append((cell.left, cell.right))
      }
    }
    guard strips.count == most else { return nil }
    return strips.map { $0.left...max($0.left, $0.right) }
  }

  /// The columns of a cell: what poppler gives as one text goes over several.
  private static func placed(
    _ cell: Cell, _ columns: [ClosedRange<Double>]
  ) -> [(column: Int, text: StyledText)] {
    let covered = columns.indices.filter {
      cell.left < columns[$0].upperBound - 2 && cell.right > columns[$0].lowerBound + 2
    }
    guard covered.count > 1, cell.lines.count == 1 else {
      let column =
        covered.max { shared(cell, columns[$0]) < shared(cell, columns[$1]) }
        ?? columns.indices.last { columns[$0].lowerBound <= cell.left + 2 } ?? 0
      return [
        (
          column,
          joined(
            cell, right: columns.indices.contains(column + 1) ? columns[column + 1].lowerBound : nil
          )
        )
      ]
    }
    var found: [(column: Int, text: StyledText)] = []
    var rest = cell.lines[0].text
    var left = cell.left
    for (column, next) in zip(covered, covered.dropFirst()) {
      let share = (columns[next].lowerBound - left) / max(cell.right - left, 1)
      guard let place = LayoutTexts.gap(in: rest.plain, at: share) else { continue }
      found.append((column, rest.prefix(place)))
      rest = rest.dropping(place)
      left = columns[next].lowerBound
    }
    found.append((found.isEmpty ? covered[0] : covered[min(found.count, covered.count - 1)], rest))
    return found
  }

  private static func shared(_ cell: Cell, _ column: ClosedRange<Double>) -> Double {
    min(cell.right, column.upperBound) - max(cell.left, column.lowerBound)
  }

  /// The text of a cell; a word that is wider than its column goes on in the next line.
  private static func joined(_ cell: Cell, right: Double?) -> StyledText {
    var text = StyledText()
    for (index, line) in cell.lines.enumerated() {
      if index > 0 {
        let above = cell.lines[index - 1]
        let plain = above.text.plain
        let isSameLine = abs(line.middle - above.middle) < above.height * 0.3
        let perLetter = above.width / Double(max(plain.count, 1))
        let isBroken =
          !plain.contains(where: \.isWhitespace) && plain.count >= 8
          && right.map { above.right + perLetter * 3.5 > $0 } ?? false
        if isSameLine || isBroken {
          text.append(line.text)
          continue
        }
      }
      LayoutTexts.join(line.text, to: &text)
    }
    return text
  }
}
