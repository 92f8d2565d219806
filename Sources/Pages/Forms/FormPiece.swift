/// A piece of a page that may be a form, in reading order; cells of tables come one by one.
package enum FormPiece: Hashable, Sendable {
  /// A line of text. `isHeading` for one that the page itself marks as a heading, `isChecked` for
  /// one with a box.
  case line(String, isHeading: Bool, isChecked: Bool?)
  /// Something that is not a line: code, a table of the author's, a picture.
  case other
  /// A cell of a table, or whatever else parts one value from the next.
  case cell
}
