/// Cells next to each other that a terminal shows in one style.
package struct Stretch: Hashable, Sendable {
  package var columns: Range<Int>
  package var style: Style
  /// Whether a cell holds more than one scalar.
  package var hasMarks: Bool
}

extension Frame {
  /// The stretch that begins at the first of these columns, which is no second half of a character.
  ///
  /// A space looks the same in nearly every style, and each change of style costs the terminal a
  /// sequence. So spaces between two texts of a style go with them, and all others are plain.
  ///
  /// - Parameter scalars: gets what the cells hold, as C's wide characters have it.
  package func stretch(
    _ row: Int, in columns: Range<Int>, scalars: inout [Int32]
  ) -> Stretch {
    scalars.removeAll(keepingCapacity: true)
    let first = row * self.columns
    let style = codes[first + columns.lowerBound].look
    var hasMarks = false
    var (end, count) = (columns.lowerBound, 0)
    codes.withUnsafeBufferPointer { codes in
      for column in columns {
        let code = codes[first + column]
        let isOfStyle = code.look == style
        guard isOfStyle || code.isBare && !style.showsOnSpaces else { break }
        if code.index != nil {
          cell(code).appendScalars(to: &scalars)
          hasMarks = true
        } else if code.scalar != 0 {
          scalars.append(Int32(bitPattern: code.scalar))
        }
        // What only goes along may turn out to be at the end.
        if isOfStyle { (end, count) = (column + 1, scalars.count) }
      }
    }
    scalars.removeLast(scalars.count - count)
    return Stretch(columns: columns.lowerBound..<end, style: style, hasMarks: hasMarks)
  }
}
