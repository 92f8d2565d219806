/// The big clock: digits of three by five points.
///
/// They are drawn as half blocks, three rows high, or at double size where there is room.
enum ClockDigits {
  enum Scale {
    /// Three rows; a digit takes three columns.
    case small
    /// Five rows; a digit takes six columns.
    case large

    var rows: Int { self == .small ? 3 : 5 }
  }

  /// Each glyph from top to bottom, `#` for a lit point.
  private static let glyphs: [Character: [String]] = [
    "0": ["###", "# #", "# #", "# #", "###"],
    "1": [" # ", "## ", " # ", " # ", "###"],
    "2": ["###", "  #", "###", "#  ", "###"],
    "3": ["###", "  #", "###", "  #", "###"],
    "4": ["# #", "# #", "###", "  #", "  #"],
    "5": ["###", "#  ", "###", "  #", "###"],
    "6": ["###", "#  ", "###", "# #", "###"],
    "7": ["###", "  #", "  #", "  #", "  #"],
    "8": ["###", "# #", "###", "# #", "###"],
    "9": ["###", "# #", "###", "  #", "###"],
    ":": [" ", "#", " ", "#", " "],
    "−": ["  ", "  ", "##", "  ", "  "],
    "+": ["   ", " # ", "###", " # ", "   "],
  ]

  /// The rows of a clock text such as `9:38` or `−0:42`.
  static func rows(of text: String, scale: Scale) -> [String] {
    let known = text.compactMap { glyphs[$0] }
    let points = (0..<5).map { line in known.map { $0[line] }.joined(separator: " ") }
    switch scale {
    case .large:
      return points.map { line in line.map { $0 == "#" ? "██" : "  " }.joined() }
    case .small:
      return [(0, 1), (2, 3), (4, nil)].map { upper, lower in
        halfBlocks(points[upper], lower.map { points[$0] })
      }
    }
  }

  private static func halfBlocks(_ upper: String, _ lower: String?) -> String {
    let lower = lower ?? String(repeating: " ", count: upper.count)
    return zip(upper, lower).map { top, bottom in
      switch (top == "#", bottom == "#") {
      case (true, true): "█"
      case (true, false): "▀"
      case (false, true): "▄"
      case (false, false): " "
      }
    }.joined()
  }
}
