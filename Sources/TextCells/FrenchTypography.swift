/// French spacing for output that is not a terminal, where thin spaces can be trusted.
package enum FrenchTypography {
  /// Turns ordinary spaces around French punctuation into ones that do not break.
  ///
  /// U+202F before ? ! ; and », after «, and between the thousands of a number; U+00A0 before : % and €. Spaces are exchanged, never
  /// added, so that times (12:30), addresses and code keep their marks as they are.
  package static func spaced(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var output = String.UnicodeScalarView()
    for index in scalars.indices {
      output.append(isSpace(scalars[index]) ? space(at: index, in: scalars) : scalars[index])
    }
    return String(output)
  }

  private static func space(at index: Int, in scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    let unchanged = scalars[index]
    guard index > 0, index + 1 < scalars.count else { return unchanged }
    let before = scalars[index - 1]
    guard !isBlank(before), !isBlank(scalars[index + 1]) else { return unchanged }
    if before == "«" { return "\u{202F}" }
    let word = scalars[(index + 1)...].prefix { !isBlank($0) }
    guard let mark = word.first, FrenchPunctuation.staysWithWordBefore(word) else {
      guard FrenchPunctuation.isDigit(scalars[index + 1]) else { return unchanged }
      let start = scalars[..<index].lastIndex(where: isBlank).map { $0 + 1 } ?? 0
      return FrenchPunctuation.isOneNumber(scalars[start..<index], then: word)
        ? "\u{202F}" : unchanged
    }
    return [":", "%", "€"].contains(mark) ? "\u{A0}" : "\u{202F}"
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}"
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    isSpace(scalar) || scalar == "\n" || scalar == "\r" || scalar == "\t"
  }
}
