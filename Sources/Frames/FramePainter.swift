/// Works out what a terminal has to be sent so that it shows a frame.
///
/// Only what changed is sent. The style is plain at both ends of the bytes.
package struct FramePainter: Sendable {
  private let words: TerminalWords
  private var palette: Palette
  /// The bytes of the frame that was painted last.
  package private(set) var bytes: [UInt8] = []
  /// Where the cursor is; `nil` where that may differ from one terminal to the next.
  private var place: (row: Int, column: Int)?
  private var style = Style.plain
  private var showsCursor = false

  package init(_ words: TerminalWords) {
    self.words = words
    palette = Palette(words)
  }

  /// Takes note that the terminal was left and taken over again, with the cursor hidden.
  package mutating func forgetCursor() { showsCursor = false }

  /// - Parameter shown: a frame of the same size; `nil` where nothing is known of what is shown.
  package mutating func paint(_ frame: Frame, over shown: Frame?) {
    bytes.removeAll(keepingCapacity: true)
    place = nil
    if let shown {
      for row in 0..<frame.rows {
        let columns = frame.changedColumns(row, since: shown)
        if !columns.isEmpty { paint(frame, row, columns, over: shown) }
      }
    } else {
      paintAll(frame)
    }
    use(.plain)
    showCursor(of: frame)
  }

  private mutating func paintAll(_ frame: Frame) {
    bytes += words.reset
    bytes += words.clear
    let isEmpty = !words.clear.isEmpty
    for row in 0..<frame.rows {
      let columns = isEmpty ? frame.usedColumns(row) : 0..<frame.columns
      put(frame, row, columns.lowerBound..<paintedEnd(frame, row, columns), isEmpty: isEmpty)
    }
  }

  /// Where the columns of a row end that can be painted.
  private func paintedEnd(_ frame: Frame, _ row: Int, _ columns: Range<Int>) -> Int {
    var end = columns.upperBound
    if words.scrollsAtCorner, row == frame.rows - 1, end == frame.columns {
      repeat { end -= 1 } while frame.isContinuation(row, end)
    }
    return end
  }

  /// Paints columns of a row, of which the first is no second half of a character.
  private mutating func paint(
    _ frame: Frame, _ row: Int, _ columns: Range<Int>, over shown: Frame
  ) {
    var end = paintedEnd(frame, row, columns)
    // What follows the text is empty up to the edge: one sequence is shorter than many spaces.
    let textEnd = min(end, max(columns.lowerBound, frame.inkEnd(row)))
    let erases = !words.eraseToEnd.isEmpty && end - textEnd > words.eraseToEnd.count
    if erases { end = textEnd }
    var column = columns.lowerBound
    // What lies between two changes and has not changed is left alone.
    while column < end,
      let same = frame.sameColumns(
        row, in: column..<end, since: shown, atLeast: Self.shortestGapColumns)
    {
      put(frame, row, column..<same.lowerBound, isEmpty: false)
      column = same.upperBound
    }
    put(frame, row, column..<end, isEmpty: false)
    if erases {
      move(row, end)
      use(.plain)
      bytes += words.eraseToEnd
    }
  }

  /// Moving the cursor costs as much as this many characters.
  private static let shortestGapColumns = 10

  /// - Parameter isEmpty: whether there is nothing to paint over.
  private mutating func put(_ frame: Frame, _ row: Int, _ columns: Range<Int>, isEmpty: Bool) {
    var column = columns.lowerBound
    while column < columns.upperBound {
      if isEmpty, frame.isBare(row, column) {
        column += 1
        continue
      }
      move(row, column)
      use(frame.look(row, column))
      let stretch = frame.appendStretch(row, in: column..<columns.upperBound, to: &bytes)
      column = stretch.columns.upperBound
      // Terminals differ in the width of some characters, and in what they do behind the last column.
      place = stretch.isPlain && column < frame.columns ? (row, column) : nil
    }
  }

  private mutating func showCursor(of frame: Frame) {
    if let cursor = frame.cursor {
      move(cursor.row, cursor.column)
      if !showsCursor { bytes += words.showCursor }
    } else if showsCursor {
      bytes += words.hideCursor
    }
    showsCursor = frame.cursor != nil
  }

  private mutating func use(_ style: Style) {
    guard style != self.style else { return }
    bytes += palette.rendition(style)
    self.style = style
  }

  private mutating func move(_ row: Int, _ column: Int) {
    if let place, place == (row, column) { return }
    place = (row, column)
    if let other = words.place {
      bytes += other(row, column)
      return
    }
    bytes.append(0x1B)
    bytes.append(UInt8(ascii: "["))
    append(row + 1)
    bytes.append(UInt8(ascii: ";"))
    append(column + 1)
    bytes.append(UInt8(ascii: "H"))
  }

  /// Appends a number in digits.
  private mutating func append(_ number: Int) {
    if number >= 10 { append(number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}
