/// Blanks as pages hold them, no-break and zero-width ones included.
enum Blank {
  static func contains(_ character: Character) -> Bool {
    character.isWhitespace
      || character.unicodeScalars.allSatisfy { ["\u{200B}", "\u{2060}", "\u{FEFF}"].contains($0) }
  }

  /// `text` without blanks at its ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    var kept = text.drop(while: contains)
    while let last = kept.last, contains(last) { kept.removeLast() }
    return String(kept)
  }

  /// `text` on one line, with one space for any run of blanks.
  static func collapsed(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: contains).joined(separator: " ")
  }
}
