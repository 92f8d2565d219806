import Frames

/// A frame as an SVG picture.
///
/// Each run of characters is stretched to its columns, and lines and blocks are written as
/// rectangles, so that the picture is right whatever monospace font a reader has.
package struct VectorPicture {
  /// Size of a cell in SVG units.
  static let cellWidth = 9
  static let cellHeight = 18
  private static let margin = 12

  private let frame: Frame
  private let title: String

  /// - Parameter title: what a screen reader says of the picture.
  package init(_ frame: Frame, title: String) {
    self.frame = frame
    self.title = title
  }

  /// The picture's file, with a last newline.
  package var text: String {
    let width = frame.columns * Self.cellWidth + 2 * Self.margin
    let height = frame.rows * Self.cellHeight + 2 * Self.margin
    let head = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="t">
      <title id="t">\(Self.escaped(title))</title>
      <style>\(PictureColors.styleSheet)</style>
      <rect class="back" width="\(width)" height="\(height)" rx="8"/>
      <g transform="translate(\(Self.margin) \(Self.margin))">
      """
    let rows = (0..<frame.rows).flatMap(elements)
    return ([head] + rows + ["</g>", "</svg>"]).joined(separator: "\n") + "\n"
  }

  private func elements(ofRow row: Int) -> [String] {
    CellRun.runs(of: frame.row(row)).flatMap { run in
      let x = run.column * Self.cellWidth
      let y = row * Self.cellHeight
      let classes = PictureColors.classes(run.style)
      var elements: [String] = []
      if run.style.isReverse {
        elements.append(
          "<rect class=\"\(classes) on\" x=\"\(x)\" y=\"\(y)\" "
            + "width=\"\(run.columns * Self.cellWidth)\" height=\"\(Self.cellHeight)\"/>")
      }
      switch run.content {
      case .shapes(let shapes):
        elements += shapes.map { rectangle($0, in: run, x: x, y: y, classes) }
      case .text(let text):
        elements.append(
          "<text class=\"\(classes)\" x=\"\(x)\" y=\"\(y + 14)\" "
            + "textLength=\"\(run.columns * Self.cellWidth)\" "
            + "lengthAdjust=\"spacingAndGlyphs\">\(Self.escaped(text))</text>")
      case .blank: break
      }
      return elements
    }
  }

  /// A shape of one cell, widened over the run where it reaches from side to side.
  private func rectangle(
    _ shape: CellShape, in run: CellRun, x: Int, y: Int, _ classes: String
  ) -> String {
    let width = (run.columns - 1) * Self.cellWidth * 8 + shape.width
    return "<rect class=\"\(classes)\" x=\"\(eighths(x * 8 + shape.x))\" "
      + "y=\"\(eighths(y * 8 + shape.y))\" width=\"\(eighths(width))\" "
      + "height=\"\(eighths(shape.height))\"/>"
  }

  /// A length in eighths of a unit, as a decimal number without trailing zeros.
  private func eighths(_ length: Int) -> String {
    let parts = ["", ".125", ".25", ".375", ".5", ".625", ".75", ".875"]
    return "\(length / 8)\(parts[length % 8])"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
  }
}
