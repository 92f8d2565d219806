/// A rectangle inside a cell, in eighths of an SVG unit.
struct CellShape: Hashable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  private static let cellWidth = VectorPicture.cellWidth * 8
  private static let cellHeight = VectorPicture.cellHeight * 8

  var fillsWidth: Bool { x == 0 && width == Self.cellWidth }

  /// The rectangles of a block or line character; `nil` for one that a font has.
  static func shapes(of text: String) -> [CellShape]? {
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return nil }
    switch scalar {
    case "█": return [block(x: 0...8, y: 0...8)]
    case "▀": return [block(x: 0...8, y: 0...4)]
    case "▐": return [block(x: 4...8, y: 0...8)]
    // Eighths from below, and from the left.
    case "▁"..."▇": return [block(x: 0...8, y: (8 - Int(scalar.value - 0x2580))...8)]
    case "▉"..."▏": return [block(x: 0...(8 - Int(scalar.value - 0x2588)), y: 0...8)]
    case "▪": return [CellShape(x: 20, y: 60, width: 32, height: 32)]
    default: return arms(of: scalar).map(lines)
    }
  }

  private static func block(x: ClosedRange<Int>, y: ClosedRange<Int>) -> CellShape {
    CellShape(
      x: x.lowerBound * cellWidth / 8, y: y.lowerBound * cellHeight / 8,
      width: x.count.advanced(by: -1) * cellWidth / 8,
      height: y.count.advanced(by: -1) * cellHeight / 8)
  }

  /// Where the strokes of a line character go from the middle of the cell.
  private struct Arms: OptionSet {
    let rawValue: Int
    static let left = Arms(rawValue: 1)
    static let right = Arms(rawValue: 2)
    static let up = Arms(rawValue: 4)
    static let down = Arms(rawValue: 8)
    static let heavy = Arms(rawValue: 16)
  }

  private static func arms(of scalar: Unicode.Scalar) -> Arms? {
    switch scalar {
    case "─": [.left, .right]
    case "━": [.left, .right, .heavy]
    case "│": [.up, .down]
    case "┃": [.up, .down, .heavy]
    case "┌": [.right, .down]
    case "┐": [.left, .down]
    case "└": [.right, .up]
    case "┘": [.left, .up]
    case "├": [.right, .up, .down]
    case "┤": [.left, .up, .down]
    case "┬": [.left, .right, .down]
    case "┴": [.left, .right, .up]
    case "┼": [.left, .right, .up, .down]
    default: nil
    }
  }

  private static func lines(_ arms: Arms) -> [CellShape] {
    let half = arms.contains(.heavy) ? 10 : 4
    let middle = (x: cellWidth / 2, y: cellHeight / 2)
    var shapes: [CellShape] = []
    if !arms.isDisjoint(with: [.left, .right]) {
      let start = arms.contains(.left) ? 0 : middle.x - half
      let end = arms.contains(.right) ? cellWidth : middle.x + half
      shapes.append(
        CellShape(x: start, y: middle.y - half, width: end - start, height: 2 * half))
    }
    if !arms.isDisjoint(with: [.up, .down]) {
      let start = arms.contains(.up) ? 0 : middle.y - half
      let end = arms.contains(.down) ? cellHeight : middle.y + half
      shapes.append(
        CellShape(x: middle.x - half, y: start, width: 2 * half, height: end - start))
    }
    return shapes
  }
}
