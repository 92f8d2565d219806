import JSONText
import TextSearch

/// A cell of a table: what is not known is empty, or `null`.
enum TableCell: Hashable {
  case text(String)
  case integer(Int?)
  case number(Double?)
  case truth(Bool)
  /// An instant in seconds since 1970, and the same as it is read where the person is.
  case instant(Int?, local: String)

  static let empty = TableCell.text("")

  /// The cell as it stands between two separators.
  func csv(_ form: TableForm) -> String {
    switch self {
    case .text(let text): CSVText.cell(text)
    case .integer(let integer): integer.map(String.init) ?? ""
    case .number(let number): number.map { Self.decimal($0, form) } ?? ""
    case .truth(let truth): truth ? "true" : "false"
    case .instant(let seconds, let local):
      form == .spreadsheet ? CSVText.cell(local) : seconds.map(UTCText.text) ?? ""
    }
  }

  /// The same for a program; an empty text is something that is not known.
  var json: JSONValue {
    switch self {
    case .text(let text): text.isEmpty ? .null : .string(text)
    case .integer(let integer): .optional(integer)
    case .number(let number): .optional(number)
    case .truth(let truth): .boolean(truth)
    case .instant(let seconds, _): .optional(seconds.map(UTCText.text))
    }
  }

  private static func decimal(_ number: Double, _ form: TableForm) -> String {
    let text =
      number == number.rounded() && abs(number) < 1e12 ? "\(Int(number))" : "\(number)"
    return form == .spreadsheet ? text.replacing(".", with: ",") : text
  }
}
