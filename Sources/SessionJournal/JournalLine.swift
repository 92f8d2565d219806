import JSONText

/// What every line has: a checksum over all that stands before it.
enum JournalLine {
  /// `,"crc":"` and what follows it up to the line feed: eight digits, a quote and a brace.
  private static let mark = Array(",\"crc\":\"".utf8)
  private static let suffixLength = 18

  /// Ends the object that a writer has begun, with its checksum and a line feed.
  static func sealed(_ writer: JSONWriter) -> [UInt8] {
    var bytes = writer.bytes
    let digits = String(CRC32C.checksum(bytes), radix: 16)
    bytes += mark
    bytes += repeatElement(UInt8(ascii: "0"), count: 8 - digits.utf8.count)
    bytes += digits.utf8
    bytes += "\"}\n".utf8
    return bytes
  }

  /// Whether a line, without its line feed, ends with the checksum of what stands before.
  static func isIntact(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let covered = line.count - suffixLength
    guard covered > 0, line[line.count - 2] == UInt8(ascii: "\""),
      line[line.count - 1] == UInt8(ascii: "}"), word(line, at: covered) == markWord
    else { return false }
    var stated: UInt32 = 0
    for index in covered + 8..<covered + 16 {
      guard let digit = hexDigit(line[index]) else { return false }
      stated = stated << 4 | digit
    }
    return stated == CRC32C.checksum(UnsafeBufferPointer(rebasing: line[..<covered]))
  }

  /// What the checksum of a whole line covers, from an offset on; `nil` where that lies behind it.
  static func covered(
    _ line: UnsafeBufferPointer<UInt8>, from offset: Int
  ) -> UnsafeBufferPointer<UInt8>? {
    let end = line.count - suffixLength
    return offset <= end ? UnsafeBufferPointer(rebasing: line[offset..<end]) : nil
  }

  /// The mark's eight bytes as a number, compared at once: lists read a million lines.
  private static let markWord = mark.withUnsafeBufferPointer { word($0, at: 0) }

  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// Lower case only, so that every line has exactly one way to be right.
  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    default: nil
    }
  }
}
