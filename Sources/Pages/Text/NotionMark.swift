/// The 32 hexadecimal digits that Notion puts behind the name of each page that it exports.
package enum NotionMark {
  private static let length = 32

  /// A title or a file's name without them.
  package static func removed(from text: Substring) -> Substring {
    let bytes = text.utf8
    guard bytes.count > length + 1, bytes.last.map(isDigit) == true else { return text }
    let start = bytes.index(bytes.endIndex, offsetBy: -length)
    guard bytes[start...].allSatisfy(isDigit) else { return text }
    let before = bytes[..<start].last
    guard before == Ascii.space || before == Ascii.hyphen || before == 0x5F else { return text }
    return text[..<text.utf8.index(before: start)]
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    Ascii.isDigit(byte) || (0x61...0x66).contains(byte)
  }
}
