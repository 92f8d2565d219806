extension JSONScanner {
  /// The next value, which must be a string, with its escapes resolved.
  package mutating func string() throws(JSONError) -> String {
    guard try peek() == .string else { throw error(.otherKind) }
    let (content, hasEscapes) = try stringContent()
    return Self.text(slice(content), hasEscapes: hasEscapes)
  }

  /// Whether the next value, which must be a string without escapes, is that word.
  package mutating func isString(_ word: StaticString) throws(JSONError) -> Bool {
    guard try peek() == .string else { throw error(.otherKind) }
    let (content, hasEscapes) = try stringContent()
    return word ~= JSONName(raw: slice(content), hasEscapes: hasEscapes)
  }

  /// The next value, which must be a string, as it stands in the text.
  package mutating func word() throws(JSONError) -> JSONName {
    guard try peek() == .string else { throw error(.otherKind) }
    let (content, hasEscapes) = try stringContent()
    return JSONName(raw: slice(content), hasEscapes: hasEscapes)
  }

  /// Reads a string with its quotes and returns where its content stands, all of it checked.
  mutating func stringContent() throws(JSONError) -> (Range<Int>, hasEscapes: Bool) {
    try expect(UInt8(ascii: "\""))
    let start = offset
    var hasEscapes = false
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return (start..<offset - 1, hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        try skipEscape()
      case 0..<0x20: throw error(.controlInString)
      case 0x80...0xFF: try skipSequence(lead: byte)
      default: offset += 1
      }
    }
    throw error(.endOfText)
  }

  private mutating func skipEscape() throws(JSONError) {
    guard offset + 1 < bytes.count else { throw error(.endOfText) }
    switch bytes[offset + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      offset += 2
    case UInt8(ascii: "u"): try skipUnicodeEscape()
    default: throw error(.invalidEscape)
    }
  }

  private mutating func skipUnicodeEscape() throws(JSONError) {
    guard let unit = Self.unit(bytes, at: offset) else { throw error(.invalidEscape) }
    switch unit {
    case 0xD800...0xDBFF:
      guard let low = Self.unit(bytes, at: offset + 6), (0xDC00...0xDFFF).contains(low) else {
        throw error(.loneSurrogate)
      }
      offset += 12
    case 0xDC00...0xDFFF: throw error(.loneSurrogate)
    default: offset += 6
    }
  }

  /// Passes over one multi-byte sequence of UTF-8 (RFC 3629: no overlong form, no surrogate).
  private mutating func skipSequence(lead: UInt8) throws(JSONError) {
    let second: ClosedRange<UInt8>
    let length: Int
    switch lead {
    case 0xC2...0xDF: (second, length) = (0x80...0xBF, 2)
    case 0xE0: (second, length) = (0xA0...0xBF, 3)
    case 0xED: (second, length) = (0x80...0x9F, 3)
    case 0xE1...0xEF: (second, length) = (0x80...0xBF, 3)
    case 0xF0: (second, length) = (0x90...0xBF, 4)
    case 0xF1...0xF3: (second, length) = (0x80...0xBF, 4)
    case 0xF4: (second, length) = (0x80...0x8F, 4)
    default: throw error(.invalidUTF8)
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else {
      throw error(.invalidUTF8)
    }
    for index in 2..<max(2, length) where bytes[offset + index] & 0xC0 != 0x80 {
      throw error(.invalidUTF8)
    }
    offset += length
  }

  /// The UTF-16 unit of an escape, `\u` and four hexadecimal digits, at an offset.
  private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32? {
    guard offset + 6 <= bytes.count, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt32 = 0
    for index in offset + 2..<offset + 6 {
      guard let digit = hexDigit(bytes[index]) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// The text of a string's content that has been checked before.
  static func text(_ content: UnsafeBufferPointer<UInt8>, hasEscapes: Bool) -> String {
    guard hasEscapes else { return String(decoding: content, as: UTF8.self) }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(content.count)
    var offset = 0
    while offset < content.count {
      if content[offset] == UInt8(ascii: "\\") {
        offset += appendEscape(content, at: offset, to: &decoded)
      } else {
        decoded.append(content[offset])
        offset += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// Appends what one escape stands for and returns how many bytes the escape takes.
  private static func appendEscape(
    _ content: UnsafeBufferPointer<UInt8>, at offset: Int, to decoded: inout [UInt8]
  ) -> Int {
    switch content[offset + 1] {
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"):
      let high = unit(content, at: offset) ?? 0xFFFD
      guard (0xD800...0xDBFF).contains(high), let low = unit(content, at: offset + 6) else {
        append(high, to: &decoded)
        return 6
      }
      append(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00), to: &decoded)
      return 12
    case let byte: decoded.append(byte)
    }
    return 2
  }

  private static func append(_ scalar: UInt32, to decoded: inout [UInt8]) {
    decoded.append(contentsOf: Character(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
  }
}

extension JSONName {
  /// The name or word with its escapes resolved.
  package var text: String { JSONScanner.text(raw, hasEscapes: hasEscapes) }
}
