/// The fast path: text of ASCII, Latin letters and common punctuation needs no look at its scalars.
///
/// Nearly every line of a fiche is of this kind, and one pass over its bytes is all it costs.
enum PlainText {
  /// True when every scalar is one column wide and shown as it is.
  ///
  /// Covers U+0020–7E, U+00A1–023F without the soft hyphen, U+2010–2027 (dashes, quotes, bullet,
  /// ellipsis), U+2190–21FF (arrows) and U+2500–25BF (lines, blocks, squares, triangles). Anything
  /// else is not plain, wrong or not.
  static func isPlain(_ text: String, allowingNewlines: Bool) -> Bool {
    var text = text
    return text.withUTF8 { scalarCount($0, allowingNewlines: allowingNewlines) } != nil
  }

  /// The columns of a text without newlines, which are its scalars; `nil` if it is not plain.
  static func width(of text: String) -> Int? {
    var text = text
    return text.withUTF8 { scalarCount($0, allowingNewlines: false) }
  }

  static func scalarCount(
    _ bytes: UnsafeBufferPointer<UInt8>, allowingNewlines: Bool
  ) -> Int? {
    var index = 0
    var count = 0
    while index < bytes.count {
      // Eight letters at once, where none of them is more than ASCII.
      if index + 8 <= bytes.count, areLetters(UnsafeRawBufferPointer(bytes), at: index) {
        index += 8
        count += 8
        continue
      }
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
      case 0xE2 where bytes[index + 1] == 0x86 && bytes[index + 2] >= 0x90:
        index += 3
      case 0xE2 where bytes[index + 1] == 0x87 || (0x94...0x96).contains(bytes[index + 1]):
        index += 3
      default:
        return nil
      }
      count += 1
    }
    return count
  }

  /// Whether the eight bytes at a place all lie in U+0020–7E.
  @inline(__always)
  private static func areLetters(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Bool {
    let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let high: UInt64 = 0x8080_8080_8080_8080
    let ones: UInt64 = 0x0101_0101_0101_0101
    // In turn: above 7F, below 20 and equal to 7F set the high bit of some byte.
    return (eight | (eight &- 0x20 &* ones) | (eight &+ ones)) & high == 0
  }
}
