import ExamModel

/// UTF-16 as Windows editors save it, with a byte order mark or, from other tools, without.
enum UTF16Text {
  /// The text of bytes that begin with a UTF-16 mark or cannot be anything else; `nil` for others.
  ///
  /// A surrogate without its partner and a last odd byte become U+FFFD.
  static func decode(_ bytes: [UInt8]) -> RepairedText? {
    guard bytes.count >= 2 else { return nil }
    let isBigEndian: Bool
    var start = 2
    switch (bytes[0], bytes[1]) {
    case (0xFE, 0xFF): isBigEndian = true
    case (0xFF, 0xFE): isBigEndian = false
    default:
      guard let guess = endianness(of: bytes) else { return nil }
      isBigEndian = guess
      start = 0
    }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: start, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
    }
    if !bytes.count.isMultiple(of: 2) { units.append(0xFFFD) }
    // A mark alone is one thing to fix, too.
    let repair = TextRepair(encoding: .utf16, line: 1, count: max(1, units.count))
    return RepairedText(text: String(decoding: units, as: UTF16.self), repairs: [repair])
  }

  /// Whether unmarked bytes are big-endian UTF-16; `nil` where they are not text in UTF-16.
  ///
  /// Western text has a zero in nearly every pair, always on the same side, and no other control
  /// characters than line ends and tabs; no picture or program looks like that.
  private static func endianness(of bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 8, bytes.count.isMultiple(of: 2) else { return nil }
    let pairs = stride(from: 0, to: min(bytes.count, 4096), by: 2).map {
      (bytes[$0], bytes[$0 + 1])
    }
    let isBigEndian = pairs.count { $0.0 == 0 } > pairs.count { $0.1 == 0 }
    let latin = pairs.count { (isBigEndian ? $0.0 : $0.1) == 0 }
    let isText = pairs.allSatisfy { pair in
      let (high, low) = isBigEndian ? pair : (pair.1, pair.0)
      return high != 0 || low >= 0x20 || [0x09, 0x0A, 0x0D].contains(low)
    }
    return isText && latin * 4 >= pairs.count * 3 ? isBigEndian : nil
  }
}
