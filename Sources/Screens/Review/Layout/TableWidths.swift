/// Divides a table's room among its columns.
struct TableWidths {
  /// Columns of each column's longest line, at least 1.
  let natural: [Int]
  /// Columns that all the texts of each column take together.
  let total: [Int]
  /// Columns of each column's longest word.
  let unbreakable: [Int]
  let smallest: Int

  /// Columns of each column, or `nil` where not even the smallest would fit.
  ///
  /// Narrow columns keep what they need and the others share the rest by how much text they hold;
  /// words are broken only when they leave no other way.
  func fitted(to room: Int) -> [Int]? {
    guard natural.reduce(0, +) > room else { return natural }
    let whole = zip(natural, unbreakable).map { min($0, max(smallest, $1)) }
    if whole.reduce(0, +) <= room { return shared(room, floors: whole) }
    let least = natural.map { min($0, smallest) }
    return least.reduce(0, +) <= room ? shared(room, floors: least) : nil
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
