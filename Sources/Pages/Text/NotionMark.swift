/// The hexadecimal digits that Notion puts behind the name of each page that it exports: 32, or half of them.
package enum NotionMark {
  private static let lengths = [32, 16]

  /// A title or a file's name without them.
  package static func removed(from text: Substring) -> Substring {
    let bytes = text.utf8
    guard bytes.last.map(isDigit) == true else { return text }
    for length in lengths where bytes.count > length + 1 {
      let start = bytes.index(bytes.endIndex, offsetBy: -length)
      let mark = bytes[start...]
      guard mark.allSatisfy(isDigit) else { continue }
      // A long number is no mark, nor is a word of these letters.
      guard
        length == lengths[0]
          || mark.contains(where: Ascii.isDigit) && !mark.allSatisfy(Ascii.isDigit)
      else { continue }
      let before = bytes[..<start].last
      guard before == Ascii.space || before == Ascii.hyphen || before == 0x5F else { continue }
      return text[..<text.utf8.index(before: start)]
    }
    return text
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    Ascii.isDigit(byte) || (0x61...0x66).contains(byte)
  }
}
