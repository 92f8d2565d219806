/// A table as spreadsheets and platforms write it (RFC 4180), whatever separates its cells.
package struct DelimitedText: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    /// Counted from 1.
    package var line: Int
    /// Without the quotes and the blanks around them.
    package var cells: [String]
  }

  /// Rows of blanks alone are left out.
  package private(set) var rows: [Row] = []

  /// - Parameter text: with any line ends. The separator is the one that the first row has most of, of
  ///   semicolon, tab and comma.
  package init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    let separator = Self.separator(of: scalars)
    var row = Row(line: 1, cells: [])
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var line = 1
    var index = 0
    func trimmed() -> String { String(cell).trimmed }
    func end() {
      row.cells.append(trimmed())
      if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
      cell = String.UnicodeScalarView()
      row = Row(line: line, cells: [])
    }
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "\"" where isQuoted && next == "\"":
        cell.append(scalar)
        index += 1
      case "\"" where isQuoted: isQuoted = false
      case "\"" where cell.allSatisfy({ $0 == " " }): isQuoted = true
      case separator where !isQuoted:
        row.cells.append(trimmed())
        cell = String.UnicodeScalarView()
      case "\r" where next == "\n": break
      case "\n", "\r":
        line += 1
        if isQuoted { cell.append(" ") } else { end() }
      default: cell.append(scalar)
      }
      index += 1
    }
    end()
  }

  private static func separator(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    let first = scalars.prefix { $0 != "\n" && $0 != "\r" }
    let candidates: [Unicode.Scalar] = [";", "\t", ","]
    return candidates.max { left, right in
      first.count { $0 == left } < first.count { $0 == right }
    } ?? ","
  }
}
