/// Cells next to each other that a terminal shows in one style.
package struct Stretch: Hashable, Sendable {
  package var columns: Range<Int>
  package var style: Style
  /// Whether every character takes one column on any terminal: none is wide and none has marks.
  package var isPlain: Bool
}

extension Frame {
  /// How the stretch that begins at a cell looks; a space looks plain in nearly every style.
  package func look(_ row: Int, _ column: Int) -> Style { codes[row * columns + column].look }

  /// Whether a cell shows nothing.
  package func isBare(_ row: Int, _ column: Int) -> Bool { codes[row * columns + column].isBare }

  /// Whether a cell is the second half of a character.
  package func isContinuation(_ row: Int, _ column: Int) -> Bool {
    codes[row * columns + column].isContinuation
  }

  /// The column behind the last cell of a row that shows something.
  package func inkEnd(_ row: Int) -> Int {
    var end = columns
    while end > 0, codes[row * columns + end - 1].isBare { end -= 1 }
    return end
  }

  /// Appends the text of the stretch that begins at the first of these columns, which is no second half of a
  /// character.
  ///
  /// A space looks the same in nearly every style, and each change of style costs the terminal a
  /// sequence. So spaces between two texts of a style go with them, and all others are plain.
  ///
  /// - Parameter bytes: gets the text in UTF-8.
  package func appendStretch(
    _ row: Int, in columns: Range<Int>, to bytes: inout [UInt8]
  ) -> Stretch {
    let first = row * self.columns
    let style = codes[first + columns.lowerBound].look
    var stretch = Stretch(
      columns: columns.lowerBound..<columns.lowerBound, style: style, isPlain: true)
    var (end, byteEnd) = (columns.lowerBound, bytes.count)
    codes.withUnsafeBufferPointer { codes in
      for column in columns {
        let code = codes[first + column]
        let isOfStyle = code.look == style
        guard isOfStyle || code.isBare && !style.showsOnSpaces else { break }
        if code.index != nil {
          cell(code).appendText(to: &bytes)
          stretch.isPlain = false
        } else if code.isContinuation {
          stretch.isPlain = false
        } else {
          Self.append(code.scalar, to: &bytes)
        }
        // What only goes along may turn out to be at the end.
        if isOfStyle { (end, byteEnd) = (column + 1, bytes.count) }
      }
    }
    bytes.removeLast(bytes.count - byteEnd)
    stretch.columns = columns.lowerBound..<end
    return stretch
  }

  /// Appends a scalar by its value, in UTF-8.
  @inline(__always)
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: scalar >> shift & 0x3F) }
    switch scalar {
    case 0..<0x80: bytes.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      bytes.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      bytes.append(tail(0))
    case 0x800..<0x1_0000:
      bytes.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      bytes.append(tail(6))
      bytes.append(tail(0))
    default:
      bytes.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      bytes.append(tail(12))
      bytes.append(tail(6))
      bytes.append(tail(0))
    }
  }
}
