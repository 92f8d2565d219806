/// The size of a terminal in columns and rows.
public struct Size: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The columns of a text: no wider than the eye follows from the end of a line to the next one.
  var readableColumns: Int { min(columns - 2, 100) }

  /// Below this nothing useful can be laid out, and the screen says so.
  public static let smallest = Size(columns: 40, rows: 12)

  public var isTooSmall: Bool {
    columns < Size.smallest.columns || rows < Size.smallest.rows
  }
}
