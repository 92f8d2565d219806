/// The size of a terminal in columns and rows.
package struct Size: Hashable, Sendable {
  package var columns: Int
  package var rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The columns of a text: no wider than the eye follows from the end of a line to the next one.
  package var readableColumns: Int { min(columns - 2, 100) }

  /// Below this nothing useful can be laid out, and the screen says so.
  package static let smallest = Size(columns: 40, rows: 12)

  package var isTooSmall: Bool {
    columns < Size.smallest.columns || rows < Size.smallest.rows
  }
}
