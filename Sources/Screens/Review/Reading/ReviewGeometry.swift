import Frames

/// Where the parts of the reader stand on a screen.
struct ReviewGeometry {
  let size: Size

  /// From this many columns up, the outline stands beside the text.
  private static let outlineFromColumns = 100
  /// Longer lines are tiring to read.
  private static let longestText = 96
  private static let roomyRows = 18

  var hasOutline: Bool { size.columns >= Self.outlineFromColumns }
  var isRoomy: Bool { size.rows >= Self.roomyRows }

  /// Columns of the outline, the bar after it not counted.
  var outlineColumns: Int { hasOutline ? min(34, size.columns * 3 / 10) : 0 }

  var textColumn: Int { hasOutline ? outlineColumns + 3 : 1 }

  /// Two columns on the right are left for signs.
  var textColumns: Int { min(size.columns - textColumn - 2, Self.longestText) }

  /// Where a line that something was found in is marked.
  var signColumn: Int { textColumn + textColumns + 1 }

  /// Columns of a card's text, which has no outline beside it but may be quoted behind a bar.
  var cardColumns: Int { min(size.columns - 4, Self.longestText) }

  /// Rows of the text.
  var textRows: Range<Int> { 2..<max(3, footRow - (isRoomy ? 1 : 0)) }

  /// The line of times and messages.
  var footRow: Int { size.rows - 2 }
}
