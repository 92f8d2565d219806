import CNcurses
import Frames

/// Hands cells to curses in stretches of one style.
struct Brush {
  let palette: Palette
  /// One buffer for all stretches.
  private var scalars: [wchar_t] = []

  init(palette: Palette) { self.palette = palette }

  /// Paints columns of a row, of which the first is no second half of a character.
  mutating func paint(_ frame: Frame, _ row: Int, _ columns: Range<Int>) {
    var rest = columns
    while !rest.isEmpty {
      let stretch = frame.stretch(row, in: rest, scalars: &scalars)
      let put = stretch.hasMarks ? cn_put : cn_put_each
      put(
        Int32(row), Int32(rest.lowerBound), scalars, Int32(scalars.count),
        palette.attributes(stretch.style), palette.pair(stretch.style))
      rest = stretch.columns.upperBound..<rest.upperBound
    }
  }
}
