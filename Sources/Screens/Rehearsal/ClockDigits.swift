import Frames

/// The big clock: digits of three by five points.
///
/// They are made of half blocks, three rows high, or at double size where there is room.
enum ClockDigits {
  enum Scale {
    /// Three rows; a digit takes three columns.
    case small
    /// Five rows; a digit takes six columns.
    case large

    var rows: Int { self == .small ? 3 : 5 }
  }

  /// Five lines of points, the first line in the highest bits.
  private struct Glyph {
    var columns = 3
    var bits: UInt16

    func isLit(_ line: Int, _ column: Int) -> Bool {
      line < 5 && bits >> UInt16((5 - line) * columns - column - 1) & 1 == 1
    }
  }

  private static func glyph(_ scalar: Unicode.Scalar) -> Glyph? {
    switch scalar {
    case "0": Glyph(bits: 0b111_101_101_101_111)
    case "1": Glyph(bits: 0b010_110_010_010_111)
    case "2": Glyph(bits: 0b111_001_111_100_111)
    case "3": Glyph(bits: 0b111_001_111_001_111)
    case "4": Glyph(bits: 0b101_101_111_001_001)
    case "5": Glyph(bits: 0b111_100_111_001_111)
    case "6": Glyph(bits: 0b111_100_111_101_111)
    case "7": Glyph(bits: 0b111_001_001_001_001)
    case "8": Glyph(bits: 0b111_101_111_101_111)
    case "9": Glyph(bits: 0b111_101_111_001_111)
    case ":": Glyph(columns: 1, bits: 0b0_1_0_1_0)
    case "−": Glyph(columns: 2, bits: 0b00_00_11_00_00)
    case "+": Glyph(bits: 0b000_010_111_010_000)
    default: nil
    }
  }

  /// Renders a clock text such as `9:38` or `−0:42`; returns the column behind it.
  static func render(
    _ text: String, on frame: inout Frame, row: Int, column: Int, scale: Scale, style: Style
  ) -> Int {
    let gap = Glyph(columns: 1, bits: 0)
    var column = column
    var isFirst = true
    for glyph in text.unicodeScalars.lazy.compactMap(glyph) {
      if !isFirst { render(gap, on: &frame, row: row, column: &column, scale, style) }
      render(glyph, on: &frame, row: row, column: &column, scale, style)
      isFirst = false
    }
    return column
  }

  private static func render(
    _ glyph: Glyph, on frame: inout Frame, row: Int, column: inout Int, _ scale: Scale,
    _ style: Style
  ) {
    for point in 0..<glyph.columns {
      for line in 0..<scale.rows {
        switch scale {
        case .small:
          let block = block(glyph.isLit(2 * line, point), glyph.isLit(2 * line + 1, point))
          frame.put(block, row: row + line, column: column, style: style)
        case .large:
          let isLit = glyph.isLit(line, point)
          let block = block(isLit, isLit)
          frame.put(block, row: row + line, column: column, style: style)
          frame.put(block, row: row + line, column: column + 1, style: style)
        }
      }
      column += scale == .large ? 2 : 1
    }
  }

  /// A point above another one.
  private static func block(_ upper: Bool, _ lower: Bool) -> Unicode.Scalar {
    switch (upper, lower) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }
}
