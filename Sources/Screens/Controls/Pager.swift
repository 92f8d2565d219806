import Frames

/// Scrolls a text that may be longer than its window.
package struct Pager: Hashable, Sendable {
  package private(set) var offset = 0

  package init() {}

  /// Moves the window; returns whether the command was one of its own.
  mutating func handle(_ command: Command?, lineCount: Int, windowRows: Int) -> Bool {
    let last = max(0, lineCount - windowRows)
    switch command {
    case .lineUp: offset -= 1
    case .lineDown: offset += 1
    case .pageUp: offset -= max(1, windowRows - 1)
    case .pageDown: offset += max(1, windowRows - 1)
    case .toStart: offset = 0
    case .toEnd: offset = last
    default: return false
    }
    offset = min(max(0, offset), last)
    return true
  }

  /// Moves the window as little as it takes for a line to be in it.
  mutating func show(_ row: Int, windowRows: Int) {
    offset = max(min(offset, row), row - windowRows + 1, 0)
  }

  /// Renders the window, and where it stands when there is more than it shows.
  func render(_ lines: [StyledLine], on frame: inout Frame, rows: Range<Int>) {
    let first = min(offset, max(0, lines.count - rows.count))
    for (index, line) in lines.dropFirst(first).prefix(rows.count).enumerated() {
      // A figure at the other end of a wide screen belongs to no text that one can see.
      let columns = line.trailing == nil ? frame.columns - 2 : frame.size.readableColumns
      frame.put(line, row: rows.lowerBound + index, column: 1, to: 1 + columns)
    }
    guard lines.count > rows.count else { return }
    let bottom = min(lines.count, first + rows.count)
    let position =
      bottom == lines.count ? "─ \(bottom)/\(lines.count) " : "▼ \(bottom)/\(lines.count) "
    frame.put(position, row: rows.upperBound, endingAt: frame.columns - 1, style: .muted)
  }
}
