import Frames
import TextCells

/// As much of a terminal as a recording needs; anything else in it is a problem.
struct TerminalEmulator {
  private(set) var cells: [Cell]
  private(set) var problems: [String] = []
  private(set) var showsCursor = true
  private let size: Size
  private var row = 0
  private var column = 0
  private var style = Style.plain

  init(_ size: Size) {
    self.size = size
    cells = Array(repeating: Cell(), count: size.columns * size.rows)
  }

  mutating func feed(_ text: String) {
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
    case ("H", _) where numbers.count == 2: (row, column) = (numbers[0] - 1, numbers[1] - 1)
    case ("J", "2"): cells = Array(repeating: Cell(), count: cells.count)
    case ("h", "?25"): showsCursor = true
    case ("l", "?25"): showsCursor = false
    case ("m", _): select(numbers)
    default: problems.append("unknown sequence \(parameters)")
    }
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
