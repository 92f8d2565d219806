/// Blanks as pages hold them, no-break and zero-width ones included.
package enum Blank {
  package static func contains(_ character: Character) -> Bool {
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
  package static func isBlank(_ text: some StringProtocol) -> Bool {
    // Most texts begin with a character that settles it.
    if let first = text.utf8.first, (0x21...0x7E).contains(first) { return false }
    return text.allSatisfy(contains)
  }

  /// The same for the bytes of a text.
  static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes.contains(where: { (0x21...0x7E).contains($0) }) { return false }
    return isBlank(String(decoding: bytes, as: UTF8.self))
  }

  /// `text` without blanks at its ends.
  package static func trimmed(_ text: some StringProtocol) -> String {
    if isTrimmed(text) { return String(text) }
    var kept = text.drop(while: contains)
    while let last = kept.last, contains(last) { kept.removeLast() }
    return String(kept)
  }

  /// Whether a text certainly has nothing to trim, recognised by the bytes at its ends.
  private static func isTrimmed(_ text: some StringProtocol) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      return (0x21...0x7E).contains(first) && (0x21...0x7E).contains(last)
    } ?? false
  }

  /// `text` on one line, with one space for any run of blanks.
  package static func collapsed(_ text: some StringProtocol) -> String {
    if isCollapsed(text) { return String(text) }
    return line(of: text.split(whereSeparator: contains).map { String($0) })
  }

  /// The words with a space between each two.
  ///
  /// Exam pages are read before the first frame, and the generic `joined` has the runtime look through
  /// every conformance of the program when it is first used.
  static func line(of words: [String]) -> String {
    guard var line = words.first else { return "" }
    for word in words.dropFirst() {
      line += " "
      line += word
    }
    return line
  }

  /// Whether a text certainly has nothing to collapse, recognised by its bytes; most texts have not.
  private static func isCollapsed(_ text: some StringProtocol) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      doubtful.withNumbers { numbers in
        var end = 0
        // A space at either end, or after another one, is to be collapsed.
        var isAfterSpace = true
        while true {
          let next = bytes.skipPlain(from: end, numbers)
          if next > end { isAfterSpace = false }
          if next == bytes.count { return !isAfterSpace || bytes.isEmpty }
          if bytes[next] == Ascii.space {
            if isAfterSpace { return false }
            isAfterSpace = true
            end = next + 1
          } else if let length = signLength(bytes, at: next) {
            isAfterSpace = false
            end = next + length
          } else {
            return false
          }
        }
      }
    } ?? false
  }

  /// How many bytes the sign at a doubtful byte has that is certainly no blank: a guillemet, a dash, a curly quote;
  /// `nil` for any other.
  private static func signLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard index + 1 < bytes.count else { return nil }
    switch bytes[index] {
    case 0xC2: return (0xA1...0xBF).contains(bytes[index + 1]) ? 2 : nil
    // U+2010 to U+2027.
    case 0xE2 where bytes[index + 1] == 0x80 && index + 2 < bytes.count:
      return (0x90...0xA7).contains(bytes[index + 2]) ? 3 : nil
    default: return nil
    }
  }

  /// Spaces, and the bytes with which other blanks begin, as do some characters that are none.
  private static let doubtful = ByteTable { byte in
    switch byte {
    case 0x21...0x7E, 0x80...0xC1, 0xC3...0xE0, 0xE4...0xEE: ByteTable.plain
    default: 1
    }
  }
}
