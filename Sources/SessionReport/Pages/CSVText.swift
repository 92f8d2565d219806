import TextCells

/// Texts as a spreadsheet reads them (RFC 4180).
package enum CSVText {
  /// A cleaned text as one cell, harmless and quoted where need be.
  package static func cell(_ text: String) -> String { quoted(harmless(TextCells.cleaned(text))) }

  /// A table, with a carriage return and a newline after each row.
  package static func table(_ rows: [[String]]) -> String {
    var text = ""
    for row in rows { append(row.map(cell), to: &text) }
    return text
  }

  /// Adds a row of cells that are made already, with its end.
  package static func append(_ cells: [String], to text: inout String) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { text += "," }
      text += cell
    }
    text += "\r\n"
  }

  /// A leading apostrophe keeps a spreadsheet from taking a text for a formula.
  ///
  /// Cleaning has turned tabs and line breaks into spaces; the wide forms count as well (OWASP,
  /// "CSV Injection").
  private static func harmless(_ text: String) -> String {
    let first = text.unicodeScalars.first { $0 != " " }
    guard let first else { return text }
    switch first {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠": return "'" + text
    default: return text
    }
  }

  private static func quoted(_ text: String) -> String {
    // Bytes, since a mark that combines with a comma would hide it from a comparison of characters,
    // and no letter beyond ASCII has a byte of ASCII in it.
    let bytes = text.utf8
    let mustQuote =
      bytes.first == space || bytes.last == space
      || bytes.contains { $0 == comma || $0 == semicolon || $0 == quote }
    guard mustQuote else { return text }
    var output: [UInt8] = [quote]
    for byte in bytes {
      if byte == quote { output.append(quote) }
      output.append(byte)
    }
    output.append(quote)
    return String(decoding: output, as: UTF8.self)
  }

  private static let space = UInt8(ascii: " ")
  private static let comma = UInt8(ascii: ",")
  private static let semicolon = UInt8(ascii: ";")
  private static let quote = UInt8(ascii: "\"")
}
