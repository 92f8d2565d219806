/// The selected entry of a list, and the part of the list that is in sight.
package struct ListCursor: Hashable, Sendable {
  package private(set) var index = 0

  package init(index: Int = 0) { self.index = index }

  /// Moves the selection; returns whether the command was one of its own.
  mutating func handle(_ command: Command?, count: Int, windowRows: Int) -> Bool {
    switch command {
    case .lineUp: index -= 1
    case .lineDown: index += 1
    case .pageUp: index -= max(1, windowRows - 1)
    case .pageDown: index += max(1, windowRows - 1)
    case .toStart: index = 0
    case .toEnd: index = count - 1
    default: return false
    }
    index = min(max(0, index), max(0, count - 1))
    return true
  }

  /// The entries in sight in a window of this many rows: the selected one is always among them.
  func visible(count: Int, windowRows: Int) -> Range<Int> {
    guard windowRows > 0, count > 0 else { return 0..<0 }
    let first = min(max(0, index - windowRows / 2), max(0, count - windowRows))
    return first..<min(count, first + windowRows)
  }
}
