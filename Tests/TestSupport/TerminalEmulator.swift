import Frames
import TextCells

/// As much of a terminal as frames need (`TerminalWords.xterm`); anything else is a problem.
package struct TerminalEmulator {
  package private(set) var cells: [Cell]
  package private(set) var problems: [String] = []
  package private(set) var showsCursor = true
  package private(set) var row = 0
  package private(set) var column = 0
  private let size: Size
  private var style = Style.plain

  /// - Parameter cell: what lies everywhere before anything is sent.
  package init(_ size: Size, full cell: Cell = Cell()) {
    self.size = size
    cells = Array(repeating: cell, count: size.columns * size.rows)
  }

  /// Whether a person would see the frame; the style of a space does not always show.
  package func shows(_ frame: Frame) -> Bool {
    func seen(_ cells: [Cell]) -> [Cell] {
      cells.map { cell in
        let style = cell.style
        return cell.text == " " && !style.isUnderlined && !style.isReverse ? Cell() : cell
      }
    }
    guard showsCursor == (frame.cursor != nil) else { return false }
    if let cursor = frame.cursor, cursor != (row, column) { return false }
    return seen(cells) == seen(frame.cells)
  }

  package mutating func feed(_ text: String) {
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if scalar == "\u{1B}" {
        rest = rest.dropFirst()
        obey(&rest)
      } else {
        let run = rest.prefix { $0 != "\u{1B}" }
        rest = rest[run.endIndex...]
        for cluster in TextCells.clusters(of: String(run)) { put(cluster) }
      }
    }
  }

  private mutating func put(_ cluster: TextCells.Cluster) {
    guard column + cluster.width <= size.columns, row < size.rows else {
      problems.append("writes beyond the edge")
      return
    }
    let index = row * size.columns + column
    cells[index] = Cell(cluster.text, style)
    if cluster.width == 2 { cells[index + 1] = Cell("", style) }
    column += cluster.width
  }

  private mutating func obey(_ rest: inout Substring.UnicodeScalarView) {
    guard rest.popFirst() == "[" else {
      problems.append("not a control sequence")
      return
    }
    let parameters = String(rest.prefix { ("0"..."?").contains($0) })
    rest = rest.dropFirst(parameters.unicodeScalars.count)
    let numbers = parameters.split(separator: ";").compactMap { Int($0) }
    switch (rest.popFirst(), parameters) {
    case ("H", ""): (row, column) = (0, 0)
    case ("H", _) where numbers.count == 2: (row, column) = (numbers[0] - 1, numbers[1] - 1)
    // A terminal may well erase in the present style.
    case ("J", "2"): erase(cells.indices)
    case ("K", ""): erase(row * size.columns + column..<(row + 1) * size.columns)
    case ("h", "?25"): showsCursor = true
    case ("l", "?25"): showsCursor = false
    case ("m", _): select(numbers)
    default: problems.append("unknown sequence \(parameters)")
    }
  }

  private mutating func erase(_ places: Range<Int>) {
    for place in places { cells[place] = Cell(" ", style) }
  }

  private mutating func select(_ numbers: [Int]) {
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: style = .plain
      case 1: style.isBold = true
      case 3: style.isItalic = true
      case 4: style.isUnderlined = true
      case 7: style.isReverse = true
      case 38 where rest.first == 5:
        let tones: [Int: Style.Tone] = [
          245: .muted, 38: .accent, 71: .green, 178: .amber, 203: .red,
        ]
        guard let tone = tones[rest.dropFirst().first ?? 0] else {
          problems.append("unknown colour")
          return
        }
        style.tone = tone
        rest = rest.dropFirst(2)
      default: problems.append("unknown rendition \(number)")
      }
    }
  }
}
