import Pages

/// The rows of a table in HTML, gathered from the lines on which their cells stand.
struct SecretRow {
  struct Cell {
    var text: [UInt8]
    let line: Int
    /// Whether it is a cell of a header.
    let isHead: Bool
  }

  private var cells: [Cell] = []
  private var isOpen = false
  private var rows: [[Cell]] = []

  /// More cells, and longer ones, are in no table that a person reads.
  private static let mostCells = 64
  private static let longestCell = 512
  private static let longestTag = 400

  /// Takes a line that belongs to a table in HTML; `false` for any other.
  mutating func take(_ line: UnsafeBufferPointer<UInt8>, line number: Int) -> Bool {
    guard let start = line.firstIndex(where: { !Ascii.isBlank($0) }) else {
      // A blank line ends a block of HTML.
      isOpen = false
      return false
    }
    guard
      isOpen || line[start] == Ascii.less && Self.names.contains(Self.name(line, start + 1))
    else { return false }
    var index = start
    while index < line.count {
      if line[index] == Ascii.less, let end = take(tag: line, index, number) {
        index = end
      } else if !cells.isEmpty, cells[cells.count - 1].text.count < Self.longestCell {
        cells[cells.count - 1].text.append(line[index])
      }
      index += 1
    }
    return true
  }

  /// The rows that are complete; an empty one where a table begins or ends.
  mutating func takeRows() -> [[Cell]] {
    defer { rows = [] }
    return rows
  }

  /// Takes a tag and says where it ends.
  private mutating func take(
    tag line: UnsafeBufferPointer<UInt8>, _ start: Int, _ number: Int
  ) -> Int? {
    guard let end = line[start...].prefix(Self.longestTag).firstIndex(of: Ascii.greater) else {
      return nil
    }
    let name = Self.name(line, start + 1)
    switch name {
    case "td", "th":
      if cells.count < Self.mostCells {
        cells.append(Cell(text: [], line: number, isHead: name == "th"))
      }
      isOpen = true
    case "tr", "/tr":
      endRow()
      isOpen = true
    case "table", "/table":
      endRow()
      rows.append([])
      isOpen = line[start + 1] != Ascii.slash
    default: break
    }
    return end
  }

  private mutating func endRow() {
    if !cells.isEmpty { rows.append(cells) }
    cells = []
  }

  private static let names: Set<String> = ["td", "th", "tr", "table", "/td", "/tr", "/table"]

  private static func name(_ line: UnsafeBufferPointer<UInt8>, _ start: Int) -> String {
    String(
      decoding: line[start...].prefix(7).prefix { Ascii.isLetter($0) || $0 == Ascii.slash }
        .map(Ascii.lowercased), as: UTF8.self)
  }
}
