import TextCells

/// A whole screen as styled cells.
///
/// Every text passes through the clean-up of control characters on its way in, so that nothing from
/// a file can reach the terminal as anything but a character.
package struct Frame: Equatable, Sendable {
  package let size: Size
  /// Where the cursor is shown; hidden otherwise.
  package var cursor: (row: Int, column: Int)?
  private(set) var codes: [CellCode]
  /// What the cells with an index hold.
  private var marked: [Cell] = []
  /// The cells that lead somewhere, in the order in which they were written.
  package private(set) var links: [Hyperlink] = []

  package init(_ size: Size) {
    self.size = size
    codes = Array(repeating: .blank, count: max(0, size.columns * size.rows))
  }

  package var columns: Int { size.columns }
  package var rows: Int { size.rows }

  package subscript(row: Int, column: Int) -> Cell { cell(codes[row * columns + column]) }

  package var cells: [Cell] { codes.map(cell) }

  /// The cells of one row.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    ArraySlice(codes[row * columns..<(row + 1) * columns].lazy.map(cell))
  }

  /// Writes a text on one row, cut at the frame's edge or after `width` columns.
  ///
  /// - Returns: the column after the last one written.
  @discardableResult
  package mutating func put(
    _ text: String, row: Int, column: Int, style: Style = .plain, width: Int = .max
  ) -> Int {
    guard row >= 0, row < rows else { return column }
    if !links.isEmpty {
      forgetLinks(row, from: column, to: width == .max ? columns : column + width)
    }
    let end = min(columns, width == .max ? columns : column + width)
    var text = text
    let plainEnd = text.withUTF8 { bytes in
      TextCells.isPlain(bytes) ? putPlain(bytes, row, column, end: end, style) : nil
    }
    if let plainEnd { return plainEnd }
    var column = column
    for cluster in TextCells.clusters(of: TextCells.cleaned(text)) {
      guard column + cluster.width <= end else { break }
      if column >= 0 { set(code(cluster.text, style), row, column, width: cluster.width) }
      column += cluster.width
    }
    return column
  }

  /// Makes a link of cells that were just written.
  package mutating func add(_ address: WebAddress, row: Int, columns range: Range<Int>) {
    let range = range.clamped(to: 0..<columns)
    guard row >= 0, row < rows, !range.isEmpty else { return }
    links.append(Hyperlink(row: row, columns: range, address: address))
  }

  /// What is written over a link is not part of it.
  private mutating func forgetLinks(_ row: Int, from start: Int, to end: Int) {
    links.removeAll { $0.row == row && $0.columns.overlaps(start..<max(start, end)) }
  }

  /// Writes a character of one column.
  package mutating func put(_ scalar: Unicode.Scalar, row: Int, column: Int, style: Style) {
    guard row >= 0, row < rows, column >= 0, column < columns else { return }
    set(CellCode(scalar.value, style), row, column, width: 1)
  }

  /// Writes a text so that it ends before `column`.
  package mutating func put(_ text: String, row: Int, endingAt column: Int, style: Style = .plain) {
    // Cleaned once: what is clean already is put down without another look at its characters.
    let text = TextCells.cleaned(text)
    put(text, row: row, column: max(0, column - TextCells.width(of: text)), style: style)
  }

  /// Repeats a character of one column.
  package mutating func fill(
    _ character: String, row: Int, columns range: Range<Int>, style: Style = .plain
  ) {
    guard row >= 0, row < rows else { return }
    let range = range.clamped(to: 0..<columns)
    guard let last = range.last else { return }
    if !links.isEmpty { forgetLinks(row, from: range.lowerBound, to: range.upperBound) }
    let code = code(character, style)
    set(code, row, range.lowerBound, width: 1)
    let start = row * columns
    for index in start + range.lowerBound..<start + last { codes[index] = code }
    set(code, row, last, width: 1)
  }

  /// Empties rows.
  package mutating func clear(rows range: Range<Int>) {
    let range = range.clamped(to: 0..<rows)
    for index in range.lowerBound * columns..<range.upperBound * columns { codes[index] = .blank }
  }

  /// Gives the cells of a row a style, whatever they show.
  package mutating func restyle(row: Int, columns range: Range<Int>, _ style: Style) {
    guard row >= 0, row < rows else { return }
    for column in range.clamped(to: 0..<columns) {
      codes[row * columns + column].style = style
    }
  }

  /// Writes a text of which every scalar takes one cell.
  private mutating func putPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, _ row: Int, _ column: Int, end: Int, _ style: Style
  ) -> Int {
    let start = row * columns
    let plain = CellCode(0, style)
    var column = column
    var next = 0
    // What lies before the left edge is only passed over.
    while column < min(0, end), next < bytes.count {
      _ = Self.scalar(bytes, &next)
      column += 1
    }
    guard next < bytes.count, column < end else { return column }
    blankHalf(before: column, row)
    codes.withUnsafeMutableBufferPointer { codes in
      while next < bytes.count, column < end {
        codes[start + column] = plain.holding(Self.scalar(bytes, &next))
        column += 1
      }
    }
    blankHalf(at: column, row)
    return column
  }

  /// The scalar that starts at a place in valid UTF-8 below U+10000; the place moves behind it.
  @inline(__always)
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ next: inout Int) -> UInt32 {
    let first = UInt32(bytes[next])
    if first < 0x80 {
      next += 1
      return first
    }
    let second = UInt32(bytes[next + 1]) & 0x3F
    if first < 0xE0 {
      next += 2
      return (first & 0x1F) << 6 | second
    }
    let third = UInt32(bytes[next + 2]) & 0x3F
    next += 3
    return (first & 0x0F) << 12 | second << 6 | third
  }

  private mutating func set(_ code: CellCode, _ row: Int, _ column: Int, width: Int) {
    blankHalf(before: column, row)
    let index = row * columns + column
    codes[index] = code
    if width == 2 { codes[index + 1] = CellCode(0, code.style) }
    blankHalf(at: column + width, row)
  }

  /// Half of a wide character that is overwritten must not stay behind: its first half.
  private mutating func blankHalf(before column: Int, _ row: Int) {
    let index = row * columns + column
    guard column > 0, codes[index].isContinuation else { return }
    codes[index - 1] = codes[index - 1].blanked
  }

  /// The same for its second half.
  private mutating func blankHalf(at column: Int, _ row: Int) {
    guard column < columns else { return }
    let index = row * columns + column
    if codes[index].isContinuation { codes[index] = codes[index].blanked }
  }

  package func cell(_ code: CellCode) -> Cell {
    guard let index = code.index else { return Cell(code) }
    var cell = marked[index]
    cell.style = code.style
    return cell
  }

  /// The code of a text, whose marks the frame keeps.
  private mutating func code(_ text: String, _ style: Style) -> CellCode {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return CellCode(0, style) }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex {
      return CellCode(first.value, style)
    }
    let cell = Cell(text)
    if let index = marked.firstIndex(of: cell) { return CellCode(index: index, style) }
    marked.append(cell)
    return CellCode(index: marked.count - 1, style)
  }

  /// The columns of a row from the first to the last cell that is not an empty one.
  package func usedColumns(_ row: Int) -> Range<Int> {
    let place = row * columns..<(row + 1) * columns
    guard let first = place.first(where: { codes[$0] != .blank }) else { return 0..<0 }
    var end = place.upperBound
    while codes[end - 1] == .blank { end -= 1 }
    return first - place.lowerBound..<end - place.lowerBound
  }

  /// The columns of a row that differ from what is shown there, from the first to the last.
  ///
  /// Never only one half of a character of two columns.
  package func changedColumns(_ row: Int, since shown: Frame) -> Range<Int> {
    let place = row * columns..<(row + 1) * columns
    if hasSameCodes(place, as: shown) { return 0..<0 }
    let isMarked = holdsMarks(beside: shown)
    guard var first = place.first(where: { !isSame($0, as: shown, isMarked) }) else { return 0..<0 }
    var end = place.upperBound
    while isSame(end - 1, as: shown, isMarked) { end -= 1 }
    while first > place.lowerBound, codes[first].isContinuation { first -= 1 }
    while end < place.upperBound, codes[end].isContinuation { end += 1 }
    return first - place.lowerBound..<end - place.lowerBound
  }

  /// The first of these columns of a row from which on at least `length` are as they are shown, up to the first
  /// that is not; `nil` where there are none.
  ///
  /// Never only one half of a character of two columns.
  package func sameColumns(
    _ row: Int, in columns: Range<Int>, since shown: Frame, atLeast length: Int
  ) -> Range<Int>? {
    if columns.count < length { return nil }
    let start = row * self.columns
    let isMarked = holdsMarks(beside: shown)
    var first = columns.lowerBound
    for column in columns {
      if isSame(start + column, as: shown, isMarked) { continue }
      if column - first >= length { return whole(row, first..<column) }
      first = column + 1
    }
    return nil
  }

  /// Columns without the halves of characters at their ends.
  private func whole(_ row: Int, _ columns: Range<Int>) -> Range<Int> {
    let start = row * self.columns
    var (first, end) = (columns.lowerBound, columns.upperBound)
    while first < end, codes[start + first].isContinuation { first += 1 }
    // The one behind differs, and takes its first half along.
    while end > first, codes[start + end].isContinuation { end -= 1 }
    return first..<end
  }

  /// Whether a cell of this frame or of another may hold marks, which the codes do not tell apart.
  private func holdsMarks(beside other: Frame) -> Bool { !marked.isEmpty || !other.marked.isEmpty }

  @inline(__always)
  private func isSame(_ index: Int, as shown: Frame, _ isMarked: Bool) -> Bool {
    // The same index may stand for other marks in another frame.
    isMarked
      ? cell(codes[index]) == shown.cell(shown.codes[index]) : codes[index] == shown.codes[index]
  }

  /// Whether cells are the same by their codes alone, in a loop that takes several at a time;
  /// `false` says nothing.
  private func hasSameCodes(_ place: Range<Int>, as shown: Frame) -> Bool {
    guard !holdsMarks(beside: shown) else { return false }
    return codes.withUnsafeBufferPointer { codes in
      shown.codes.withUnsafeBufferPointer { CellCode.areSame(codes, $0, in: place) }
    }
  }

  /// The characters row by row, as a person would see them.
  package var text: [String] {
    (0..<rows).map { row in self.row(row).map(\.text).joined() }
  }

  package static func == (one: Frame, other: Frame) -> Bool {
    guard one.size == other.size, one.cursor?.row == other.cursor?.row,
      one.cursor?.column == other.cursor?.column
    else { return false }
    return one.hasSameCodes(0..<one.codes.count, as: other) || one.cells == other.cells
  }
}
