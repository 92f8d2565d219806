/// Small plots made of characters.
package enum Plot {
  private static let heights = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// One column for each value, as high as it stands on a scale; a dot where there is none.
  package static func heights(_ values: [Int?], scale: Int) -> String {
    values.map { value in
      guard let value else { return "·" }
      let top = heights.count - 1
      return heights[min(top, max(0, scale > 1 ? value * top / (scale - 1) : top))]
    }.joined()
  }

  /// A curve as an area of blocks, one line for each row from the top.
  ///
  /// - Parameter values: from 0 to 1, one for each column.
  package static func area(_ values: [Double], rows: Int) -> [String] {
    let steps = heights.count
    return (0..<rows).map { row in
      values.map { value -> String in
        let filled = Int((min(1, max(0, value)) * Double(rows * steps)).rounded())
        let own = min(steps, filled - (rows - 1 - row) * steps)
        return own > 0 ? heights[own - 1] : " "
      }.joined()
    }
  }

  /// A bar to the left of an axis for a negative value, to the right for a positive one.
  ///
  /// - Parameters:
  ///   - largest: the value that fills a half.
  ///   - half: columns on each side of the axis.
  package static func signedBar(_ value: Int, largest: Int, half: Int) -> String {
    let length = min(half, (abs(value) * half + largest - 1) / max(1, largest))
    let bar = String(repeating: "█", count: length)
    let blank = String(repeating: " ", count: half - length)
    let empty = String(repeating: " ", count: half)
    return value < 0 ? blank + bar + "│" + empty : empty + "│" + bar + blank
  }
}
