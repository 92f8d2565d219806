import TextCells
import TextSearch

/// A table in GFM: the only place that writes one.
package enum MarkdownTable {
  /// The table of texts as they are, with what would break its rows escaped.
  package static func text(_ header: [String], _ rows: [[String]]) -> String {
    let cells = rows.map { $0.map(cell) }
    return lines(header.map(cell), cells).joined(separator: "\n")
  }

  /// The lines of a table whose cells are Markdown already.
  ///
  /// - Parameter numbers: the columns that stand to the right.
  static func lines(
    _ header: [String], numbers: Set<Int> = [], _ rows: [[String]]
  ) -> [String] {
    let rule = header.indices.map { numbers.contains($0) ? "---:" : "---" }
    return ([header, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }
  }

  private static func cell(_ text: String) -> String {
    // A row is one line, whatever a name holds.
    MarkdownText.escaped(TextCells.cleaned(text).replacing("\n", with: " "))
  }
}
