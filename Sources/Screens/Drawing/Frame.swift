import TextCells

/// A whole screen as styled cells.
///
/// Every text passes through the clean-up of control characters on its way in, so that nothing from
/// a file can reach the terminal as anything but a character.
public struct Frame: Hashable, Sendable {
  public let size: Size
  public private(set) var cells: [Cell]
  /// Where the cursor is shown; hidden otherwise.
  public var cursor: (row: Int, column: Int)? {
    get { cursorPlace.map { ($0.row, $0.column) } }
    set { cursorPlace = newValue.map { Place(row: $0.row, column: $0.column) } }
  }
  private var cursorPlace: Place?

  private struct Place: Hashable, Sendable {
    var row: Int
    var column: Int
  }

  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: Cell(), count: max(0, size.columns * size.rows))
  }

  public var columns: Int { size.columns }
  public var rows: Int { size.rows }

  public subscript(row: Int, column: Int) -> Cell { cells[row * size.columns + column] }

  /// The cells of one row.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Writes a text on one row, cut at the frame's edge or after `width` columns.
  ///
  /// - Returns: the column after the last one written.
  @discardableResult
  public mutating func put(
    _ text: String, row: Int, column: Int, style: Style = .plain, width: Int = .max
  ) -> Int {
    guard row >= 0, row < rows else { return column }
    let end = min(columns, width == .max ? columns : column + width)
    var column = column
    if TextCells.isPlain(text) {
      return putPlain(text, row, column, end: end, style)
    }
    for cluster in TextCells.clusters(of: TextCells.cleaned(text)) {
      guard column + cluster.width <= end else { break }
      if column >= 0 { set(Cell(cluster.text, style), row, column, width: cluster.width) }
      column += cluster.width
    }
    return column
  }

  /// Writes a text so that it ends before `column`.
  public mutating func put(_ text: String, row: Int, endingAt column: Int, style: Style = .plain) {
    let width = TextCells.width(of: TextCells.cleaned(text))
    put(text, row: row, column: max(0, column - width), style: style)
  }

  /// Repeats a character of one column.
  public mutating func fill(
    _ character: String, row: Int, columns range: Range<Int>, style: Style = .plain
  ) {
    guard row >= 0, row < rows else { return }
    let cell = Cell(character, style)
    for column in range.clamped(to: 0..<columns) { set(cell, row, column, width: 1) }
  }

  /// Gives the cells of a row a style, whatever they show.
  public mutating func restyle(row: Int, columns range: Range<Int>, _ style: Style) {
    guard row >= 0, row < rows else { return }
    for column in range.clamped(to: 0..<columns) {
      cells[row * columns + column].style = style
    }
  }

  /// Writes a text of which every scalar takes one cell.
  private mutating func putPlain(
    _ text: String, _ row: Int, _ column: Int, end: Int, _ style: Style
  ) -> Int {
    var column = column
    var isFirst = true
    for scalar in text.unicodeScalars {
      guard column < end else { break }
      if column >= 0 {
        let index = row * columns + column
        if isFirst, column > 0, cells[index].isContinuation { cells[index - 1].text = " " }
        cells[index] = Cell(scalar, style)
        isFirst = false
      }
      column += 1
    }
    let next = row * columns + column
    if !isFirst, column < columns, cells[next].isContinuation { cells[next].text = " " }
    return column
  }

  private mutating func set(_ cell: Cell, _ row: Int, _ column: Int, width: Int) {
    let index = row * columns + column
    // Half of a wide character that is overwritten must not stay behind.
    if cells[index].isContinuation, column > 0 { cells[index - 1].text = " " }
    let next = index + width
    if column + width < columns, cells[next].isContinuation { cells[next].text = " " }
    cells[index] = cell
    if width == 2 { cells[index + 1] = Cell("", cell.style) }
  }

  /// The columns of a row that differ from what is shown there, or from an empty row.
  ///
  /// Never only one half of a character of two columns.
  public func changedColumns(_ row: Int, since shown: Frame?) -> Range<Int> {
    let start = row * columns
    let place = start..<start + columns
    let blank = Cell()
    // Thousands of cells are compared at every key, hence without a check of each index.
    let changed = cells.withUnsafeBufferPointer { cells in
      guard let shown else { return Self.changed(in: place) { cells[$0] == blank } }
      return shown.cells.withUnsafeBufferPointer { shown in
        Self.changed(in: place) { cells[$0] == shown[$0] }
      }
    }
    guard !changed.isEmpty else { return 0..<0 }
    var (first, end) = (changed.lowerBound, changed.upperBound)
    while first > start, cells[first].isContinuation { first -= 1 }
    while end < place.upperBound, cells[end].isContinuation { end += 1 }
    return first - start..<end - start
  }

  @inline(__always)
  private static func changed(in place: Range<Int>, isSame: (Int) -> Bool) -> Range<Int> {
    guard let first = place.first(where: { !isSame($0) }) else {
      return place.lowerBound..<place.lowerBound
    }
    var end = place.upperBound
    while isSame(end - 1) { end -= 1 }
    return first..<end
  }

  /// The characters row by row, as a person would see them.
  public var text: [String] {
    (0..<rows).map { row in self.row(row).map(\.text).joined() }
  }
}
