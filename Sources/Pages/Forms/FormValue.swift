/// A piece of what a field holds.
package struct FormValue: Hashable, Sendable {
  /// The index of the piece that it comes from.
  package var piece: Int
  /// The characters of a line that belong to it; `nil` for all of a piece.
  package var range: Range<Int>?
  /// The choice that a box ticks.
  package var isChecked: Bool?
  /// The text itself, where it is not just the characters of the line.
  package var text: String?

  package init(piece: Int, range: Range<Int>? = nil, isChecked: Bool? = nil, text: String? = nil) {
    self.piece = piece
    self.range = range
    self.isChecked = isChecked
    self.text = text
  }
}
