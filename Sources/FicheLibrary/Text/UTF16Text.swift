import ExamModel

/// UTF-16 as Windows editors save it, with a byte order mark.
enum UTF16Text {
  /// The text of bytes that begin with a UTF-16 mark, `nil` for others.
  ///
  /// A surrogate without its partner and a last odd byte become U+FFFD.
  static func decode(_ bytes: [UInt8]) -> RepairedText? {
    guard bytes.count >= 2 else { return nil }
    let isBigEndian: Bool
    switch (bytes[0], bytes[1]) {
    case (0xFE, 0xFF): isBigEndian = true
    case (0xFF, 0xFE): isBigEndian = false
    default: return nil
    }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
    }
    if !bytes.count.isMultiple(of: 2) { units.append(0xFFFD) }
    return RepairedText(
      text: String(decoding: units, as: UTF16.self),
      repairs: [TextRepair(encoding: .utf16, line: 1, count: units.count)])
  }
}
