/// Names and titles as they may stand between quotation marks.
enum Quotation {
  /// The name on one line without what would break the quotation; `nil` where nothing is left.
  static func name(_ text: String) -> String? {
    let cleaned = text.map { "«»\"{}?".contains($0) ? " " : $0 }
    let name = String(cleaned).split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
      .trimming([" ", ".", ";", ":", ","])
    return name.isEmpty ? nil : String(name)
  }
}
