import Frames

/// Turns frames into what a terminal has to be sent to show them, one after the other.
///
/// Only cells that changed are sent. The sequences are those that every terminal of the xterm family
/// knows: cursor position, select graphic rendition with 256 colours, clear, hide and show.
struct ANSIPainter {
  private var shown: Frame?
  /// Where the terminal's cursor stands; `nil` when that depends on the terminal.
  private var place: (row: Int, column: Int)?
  private var style: Style?

  /// Ends a recording: plain writing and the cursor on the last row, which does not scroll the picture.
  static func ending(_ size: Size) -> String { "\u{1B}[0m\u{1B}[\(size.rows);1H\u{1B}[?25h" }

  /// The bytes that lead from the frame painted before to this one; empty when they are the same.
  mutating func paint(_ frame: Frame) -> String {
    var output = ""
    let previous = shown?.size == frame.size ? shown : nil
    if previous == nil {
      output += "\u{1B}[?25l\u{1B}[0m\u{1B}[2J"
      place = nil
      style = .plain
    }
    for row in 0..<frame.rows {
      paint(frame, over: previous, row, frame.changedColumns(row, since: previous), to: &output)
    }
    shown = frame
    return output
  }

  private mutating func paint(
    _ frame: Frame, over before: Frame?, _ row: Int, _ columns: Range<Int>, to output: inout String
  ) {
    let blank = Cell()
    var column = columns.lowerBound
    while column < columns.upperBound {
      // A wide character and the empty cell behind it change together.
      let next = column + 1
      let width = next < frame.columns && frame[row, next].isContinuation ? 2 : 1
      let isChanged = (column..<column + width).contains { column in
        frame[row, column] != (before?[row, column] ?? blank)
      }
      if isChanged {
        put(frame[row, column], row, column, width: width, columns: frame.columns, to: &output)
      }
      column += width
    }
  }

  private mutating func put(
    _ cell: Cell, _ row: Int, _ column: Int, width: Int, columns: Int, to output: inout String
  ) {
    if place?.row != row || place?.column != column {
      output += "\u{1B}[\(row + 1);\(column + 1)H"
    }
    if style != cell.style {
      output += Self.rendition(of: cell.style)
      style = cell.style
    }
    output += cell.text
    // Behind the last column terminals wait for the next character in different ways.
    place = column + width < columns ? (row, column + width) : nil
  }

  private static func rendition(of style: Style) -> String {
    var codes = "0"
    if style.isBold { codes += ";1" }
    if style.isItalic { codes += ";3" }
    if style.isUnderlined { codes += ";4" }
    if style.isReverse { codes += ";7" }
    if let color = color(of: style.tone) { codes += ";38;5;\(color)" }
    return "\u{1B}[\(codes)m"
  }

  /// The colours that the program itself shows where a terminal has 256.
  static func color(of tone: Style.Tone) -> Int? {
    switch tone {
    case .plain: nil
    case .muted: 245
    case .accent: 38
    case .green: 71
    case .amber: 178
    case .red: 203
    }
  }
}
