@testable import DocumentImport

/// The layout of a PDF as `pdftohtml -xml` writes it, set by a typewriter with a fixed width.
struct LayoutXML: PopplerRunning {
  struct Line {
    var text: String
    var size = 17
    var isBold = false
    var left = 135
    var top: Int
    var width: Int?
    /// White, on a dark ground.
    var isLight = false
    /// In letters of one width.
    var isCode = false

    fileprivate var font: String { "\(size)\(isLight ? "w" : isCode ? "m" : "")" }
  }

  var pages: [[Line]]

  func layout() -> [UInt8] {
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<pdf2xml>\n"
    for (number, lines) in pages.enumerated() {
      out +=
        "<page number=\"\(number + 1)\" position=\"absolute\" top=\"0\" left=\"0\" height=\"1188\" width=\"918\">\n"
      for size in Set(lines.map(\.size)) {
        for (end, colour, family) in [
          ("", "000000", "Serif"), ("w", "ffffff", "Serif"), ("m", "000000", "DejaVuSansMono"),
        ] {
          out +=
            "<fontspec id=\"\(size)\(end)\" size=\"\(size)\" family=\"\(family)\" color=\"#\(colour)\"/>\n"
        }
      }
      for line in lines {
        let text = line.isBold ? "<b>\(xml(line.text))</b>" : xml(line.text)
        let width = line.width ?? line.text.count * line.size / 2
        out +=
          "<text top=\"\(line.top)\" left=\"\(line.left)\" width=\"\(width)\" height=\"\(line.size + 4)\" font=\"\(line.font)\">\(text)</text>\n"
      }
      out += "</page>\n"
    }
    return Array((out + "</pdf2xml>\n").utf8)
  }

  /// Lines of a paragraph, broken where the column ends.
  static func wrapped(_ text: String, top: inout Int, left: Int = 135, columns: Int = 72) -> [Line]
  {
    var lines: [Line] = []
    var current = ""
    for word in text.split(separator: " ") {
      if current.count + 1 + word.count > columns, !current.isEmpty {
        lines.append(Line(text: current, left: left, top: top))
        top += 22
        current = ""
      }
      current += current.isEmpty ? String(word) : " " + word
    }
    lines.append(Line(text: current, left: left, top: top))
    top += 36
    return lines
  }
}
