/// Lists such as `#id .class key="value"`, which site generators read and nobody else.
enum AttributeList {
  /// Whether bytes between two braces are such a list, and so no text.
  static func isList(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes.drop(while: Ascii.isBlank)
    var count = 0
    while let first = rest.first {
      switch first {
      case Ascii.colon, Ascii.hash, Ascii.dot, Ascii.hyphen:
        rest = rest.dropFirst().drop { !Ascii.isBlank($0) }
      case _ where Ascii.isLetter(first):
        rest = rest.drop { isNameByte($0) }
        guard rest.first == Ascii.equals else { return false }
        rest = rest.dropFirst()
        if let quote = rest.first, quote == Ascii.quote || quote == Ascii.apostrophe {
          rest = rest.dropFirst().drop { $0 != quote }
          guard rest.popFirst() != nil else { return false }
        } else {
          rest = rest.drop { !Ascii.isBlank($0) }
        }
      default: return false
      }
      count += 1
      rest = rest.drop(while: Ascii.isBlank)
    }
    return count > 0
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte == Ascii.hyphen || byte == 0x5F
  }
}
