/// A sheet as rows of texts.
struct SheetGrid {
  var name: String
  var rows: [[String]]

  /// Rows and columns beyond these hold nothing that a person typed.
  static let largestRow = 2_000
  static let largestColumn = 100
}
