import TextCells

/// Texts as a spreadsheet reads them (RFC 4180).
package enum CSVText {
  /// A cleaned text as one cell, harmless and quoted where need be.
  package static func cell(_ text: String) -> String { quoted(harmless(TextCells.cleaned(text))) }

  /// A table, with a carriage return and a newline after each row.
  package static func table(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A leading apostrophe keeps a spreadsheet from taking a text for a formula.
  ///
  /// Cleaning has turned tabs and line breaks into spaces; the wide forms count as well (OWASP,
  /// "CSV Injection").
  private static func harmless(_ text: String) -> String {
    let first = text.unicodeScalars.first { $0 != " " }
    guard let first, "=+-@＝＋－＠".unicodeScalars.contains(first) else { return text }
    return "'" + text
  }

  private static func quoted(_ text: String) -> String {
    // Scalars, since a mark that combines with a comma would hide it from a comparison of
    // characters.
    let scalars = text.unicodeScalars
    let mustQuote =
      scalars.first == " " || scalars.last == " "
      || scalars.contains { ",;\"".unicodeScalars.contains($0) }
    guard mustQuote else { return text }
    var output = "\""
    for scalar in scalars {
      if scalar == "\"" { output.unicodeScalars.append("\"") }
      output.unicodeScalars.append(scalar)
    }
    return output + "\""
  }
}
