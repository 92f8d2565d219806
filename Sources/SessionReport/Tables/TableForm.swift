/// How a table is written: for programs, for a spreadsheet set up in French, or line by line.
package enum TableForm: Hashable, Sendable, CaseIterable {
  /// RFC 4180: commas, a decimal point, UTF-8 without byte order mark.
  case commas
  /// What LibreOffice and Excel open by a click where French is set: semicolons, a decimal comma, a byte
  /// order mark, and local dates.
  case spreadsheet
  /// One JSON object a row.
  case jsonLines

  /// What tells a spreadsheet that the text is UTF-8.
  static let byteOrderMark = "\u{FEFF}"

  var separator: String {
    switch self {
    case .commas, .jsonLines: ","
    case .spreadsheet: ";"
    }
  }

  /// What stands before the first row.
  var beginning: String { self == .spreadsheet ? Self.byteOrderMark : "" }
}
