import Frames
import TextCells

/// A line while it is being laid out: containers still put their signs before it.
struct LayoutRow: Hashable {
  var parts: [StyledLine.Part]
  /// The line of the file on which its block starts.
  var line: Int
  /// Columns before the text.
  var lead = 0

  init(_ parts: [StyledLine.Part] = [], line: Int) {
    self.parts = parts
    self.line = line
  }

  init(_ text: String, _ style: Style, line: Int) {
    self.init([StyledLine.Part(text: text, style: style)], line: line)
  }

  init(_ clusters: [StyledCluster], line: Int) {
    self.init(clusters.parts, line: line)
  }

  func prefixed(_ sign: StyledLine.Part, columns: Int) -> LayoutRow {
    var row = self
    row.parts.insert(sign, at: 0)
    row.lead += columns
    return row
  }

  var letterCount: Int {
    parts.reduce(0) { count, part in
      count + part.text.unicodeScalars.count { $0.isLetterOrDigit }
    }
  }
}

extension [LayoutRow] {
  /// Puts a sign before the first row and as much space, or a bar, before the others.
  func prefixed(first: String, rest: String = "", _ style: Style, columns: Int) -> [LayoutRow] {
    let lead = StyledLine.Part(text: TextCells.fitted(first, to: columns), style: style)
    let others = StyledLine.Part(text: TextCells.fitted(rest, to: columns), style: style)
    return enumerated().map { $1.prefixed($0 == 0 ? lead : others, columns: columns) }
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0...0x7F: false
    default: properties.isAlphabetic || properties.numericType != nil
    }
  }
}
