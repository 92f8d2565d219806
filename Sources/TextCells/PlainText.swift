/// The fast path: text of ASCII, Latin letters and common punctuation needs no look at its scalars.
///
/// Nearly every line of a fiche is of this kind, and one pass over its bytes is all it costs.
enum PlainText {
  /// True when every scalar is one column wide and shown as it is.
  ///
  /// Covers U+0020–7E, U+00A1–023F without the soft hyphen, U+2010–2027 (dashes, quotes, bullet,
  /// ellipsis) and U+2500–25BF (lines, blocks, squares, triangles). Anything else is not plain,
  /// wrong or not.
  static func isPlain(_ text: String, allowingNewlines: Bool) -> Bool {
    var text = text
    return text.withUTF8 { isPlain($0, allowingNewlines: allowingNewlines) }
  }

  /// The number of scalars: the bytes that do not continue another.
  static func scalarCount(of text: String) -> Int {
    text.utf8.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }

  private static func isPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, allowingNewlines: Bool
  ) -> Bool {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x20...0x7E:
        index += 1
      case 0x0A where allowingNewlines:
        index += 1
      case 0xC2 where bytes[index + 1] >= 0xA1 && bytes[index + 1] != 0xAD:
        index += 2
      case 0xC3...0xC8:
        index += 2
      case 0xE2 where bytes[index + 1] == 0x80 && (0x90...0xA7).contains(bytes[index + 2]):
        index += 3
      case 0xE2 where (0x94...0x96).contains(bytes[index + 1]):
        index += 3
      default:
        return false
      }
    }
    return true
  }
}
