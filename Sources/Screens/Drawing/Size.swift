/// The size of a terminal in columns and rows.
public struct Size: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// Below this nothing useful can be laid out, and the screen says so.
  public static let smallest = Size(columns: 40, rows: 12)

  public var isTooSmall: Bool {
    columns < Size.smallest.columns || rows < Size.smallest.rows
  }
}
