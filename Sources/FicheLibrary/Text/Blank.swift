/// Blanks as pages hold them, no-break and zero-width ones included.
enum Blank {
  static func contains(_ character: Character) -> Bool {
    if let byte = character.asciiValue { return byte == 0x20 || (0x09...0x0D).contains(byte) }
    return character.isWhitespace || character.unicodeScalars.allSatisfy(hasNoWidth)
  }

  private static func hasNoWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{200B}", "\u{2060}", "\u{FEFF}": true
    default: false
    }
  }

  /// Whether nothing but blanks is in a text.
  static func isBlank(_ text: some StringProtocol) -> Bool {
    // Most texts begin with a character that settles it.
    if let first = text.utf8.first, (0x21...0x7E).contains(first) { return false }
    return text.allSatisfy(contains)
  }

  /// `text` without blanks at its ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    if isTrimmed(text) { return String(text) }
    var kept = text.drop(while: contains)
    while let last = kept.last, contains(last) { kept.removeLast() }
    return String(kept)
  }

  /// Whether a text surely has nothing to trim, told by the bytes at its ends.
  private static func isTrimmed(_ text: some StringProtocol) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      return (0x21...0x7E).contains(first) && (0x21...0x7E).contains(last)
    } ?? false
  }

  /// `text` on one line, with one space for any run of blanks.
  static func collapsed(_ text: some StringProtocol) -> String {
    if isCollapsed(text) { return String(text) }
    return text.split(whereSeparator: contains).map { String($0) }.joined(separator: " ")
  }

  /// Whether a text surely has nothing to collapse, told by its bytes; most texts have not.
  private static func isCollapsed(_ text: some StringProtocol) -> Bool {
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      switch byte {
      case 0x20: if previous == 0x20 { return false }
      case 0x21...0x7E, 0x80...0xC1, 0xC3...0xE0, 0xE4...0xEE: break
      // Some blanks begin with the bytes left over, which also begin other characters.
      default: return false
      }
      previous = byte
    }
    return previous != 0x20
  }
}
