/// Divides a table's room among its columns.
struct TableWidths {
  /// Columns of each column's longest line, at least 1.
  let natural: [Int]
  /// Columns that all the texts of each column take together.
  let total: [Int]
  /// Columns of each column's longest word.
  let unbreakable: [Int]

  /// Below this many columns a cell is not worth reading; words longer than the second may be broken.
  private static let smallest = 6
  private static let longestWord = 16

  /// Columns of each column, or `nil` where the words of a row would not fit side by side.
  ///
  /// Narrow columns keep what they need and the others share the rest by how much text they hold.
  func fitted(to room: Int) -> [Int]? {
    guard natural.reduce(0, +) > room else { return natural }
    let whole = zip(natural, unbreakable).map {
      min($0, max(Self.smallest, min($1, Self.longestWord)))
    }
    // A column that needs no more than an even share has it, so that short heads stay on one line.
    let even = zip(natural, whole).map { $0 <= room / natural.count ? $0 : $1 }
    return [even, whole].first { $0.reduce(0, +) <= room }
      .map { shared(room, floors: $0) }
  }

  /// Gives the rest out one by one, each time to the column that it shortens the most.
  private func shared(_ room: Int, floors: [Int]) -> [Int] {
    var widths = floors
    for _ in 0..<max(0, room - widths.reduce(0, +)) {
      let growing = widths.indices.filter { widths[$0] < natural[$0] }
      guard let column = growing.max(by: { gain($0, widths) < gain($1, widths) }) else { break }
      widths[column] += 1
    }
    return widths
  }

  /// Lines that a column saves when it becomes wider by one.
  private func gain(_ column: Int, _ widths: [Int]) -> Double {
    Double(total[column]) / Double(widths[column] * (widths[column] + 1))
  }
}
