extension JSONWriter {
  /// Appends a quoted string in which whatever could mislead a reader of the raw text is escaped.
  mutating func appendString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { appendEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    var plainStart = 0
    var offset = 0
    while offset < utf8.count {
      let (scalar, length) = Self.suspect(utf8, at: offset)
      if let scalar {
        bytes.append(contentsOf: utf8[plainStart..<offset])
        appendEscape(scalar)
        plainStart = offset + length
      }
      offset += length
    }
    bytes.append(contentsOf: utf8[plainStart...])
  }

  /// The scalar at an offset if it must be escaped, and how many bytes to go on by.
  @inline(__always)
  private static func suspect(
    _ utf8: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (UInt32?, Int) {
    let lead = utf8[offset]
    switch lead {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"): return (UInt32(lead), 1)
    // Only these lead bytes begin a scalar of the list; the others pass byte by byte.
    case 0xC2, 0xD8, 0xE1, 0xE2, 0xEF, 0xF3:
      let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      var scalar = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
      for index in offset + 1..<offset + length {
        scalar = scalar << 6 | UInt32(utf8[index] & 0x3F)
      }
      return (mustEscape(scalar) ? scalar : nil, length)
    default: return (nil, 1)
    }
  }

  /// C1 controls, line separators and the format characters that hide or reorder text.
  ///
  /// The joiners U+200C and U+200D stay, since words and emoji are spelt with them.
  private static func mustEscape(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  private mutating func appendEscape(_ scalar: UInt32) {
    switch scalar {
    case 0x22: bytes.append(contentsOf: "\\\"".utf8)
    case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
    case 0x08: bytes.append(contentsOf: "\\b".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0C: bytes.append(contentsOf: "\\f".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x10000...:
      appendUnit(0xD800 + (scalar - 0x10000) >> 10)
      appendUnit(0xDC00 + (scalar - 0x10000) & 0x3FF)
    default: appendUnit(scalar)
    }
  }

  private mutating func appendUnit(_ unit: UInt32) {
    let digits = String(unit, radix: 16)
    bytes.append(contentsOf: "\\u".utf8)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
    bytes.append(contentsOf: digits.utf8)
  }
}
