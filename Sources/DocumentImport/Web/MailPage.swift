import TextSearch

/// The page inside what a browser saved as one file (MHTML), or the page itself.
enum MailPage {
  /// `nil` where a file that announces itself as mail holds no page.
  static func page(_ bytes: [UInt8]) -> [UInt8]? {
    let head = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
    guard head.contains("mime-version:"), !head.hasPrefix("<") else { return bytes }
    let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    guard let boundary = boundary(in: text) else { return body(of: text[...]) }
    for part in text.split(separator: "--" + boundary).dropFirst() {
      let lower = part.prefix(1024).lowercased()
      if lower.contains("content-type: text/html") { return body(of: part) }
    }
    return nil
  }

  private static func boundary(in text: String) -> String? {
    guard let range = text.prefix(4096).firstRange(of: "boundary=") else { return nil }
    let rest = text[range.upperBound...]
    let value =
      rest.first == "\""
      ? rest.dropFirst().prefix { $0 != "\"" } : rest.prefix { !$0.isWhitespace && $0 != ";" }
    return value.isEmpty ? nil : String(value)
  }

  /// What stands behind the empty line that ends the head of a part.
  private static func body(of part: Substring) -> [UInt8]? {
    let part = part.drop { $0 == "\n" }
    guard let gap = part.firstRange(of: "\n\n") else { return nil }
    let head = part[..<gap.lowerBound].lowercased()
    let body = part[gap.upperBound...]
    if head.contains("quoted-printable") { return quotedPrintable(Array(body.utf8)) }
    if head.contains("base64") { return base64(Array(body.utf8)) }
    return Array(body.utf8)
  }

  private static func quotedPrintable(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x3D else {
        out.append(bytes[index])
        index += 1
        continue
      }
      if index + 1 < bytes.count, bytes[index + 1] == 0x0A {
        index += 2
      } else if index + 2 < bytes.count,
        let value = UInt8(
          String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        out.append(value)
        index += 3
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return out
  }

  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var value: UInt32 = 0
    var bits = 0
    for byte in bytes {
      let digit: UInt32
      switch byte {
      case 0x41...0x5A: digit = UInt32(byte - 0x41)
      case 0x61...0x7A: digit = UInt32(byte - 0x61 + 26)
      case 0x30...0x39: digit = UInt32(byte - 0x30 + 52)
      case 0x2B: digit = 62
      case 0x2F: digit = 63
      default: continue
      }
      value = (value << 6 | digit) & 0xFF_FFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        out.append(UInt8(truncatingIfNeeded: value >> UInt32(bits)))
      }
    }
    return out
  }
}
