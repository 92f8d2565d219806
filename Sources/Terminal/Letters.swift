/// Puts the bytes of letters together.
///
/// A terminal that is set to Latin-1 sends bytes that are not UTF-8. A letter of it is taken for what
/// it is; half a letter of UTF-8, which a bad line leaves, is nothing. Neither takes the byte after
/// it along.
struct Letters {
  /// The bytes of a letter that is not whole yet.
  private var bytes: [UInt8] = []
  private var length = 0

  /// Whether the letter that has begun wants more bytes.
  var isOpen: Bool { !bytes.isEmpty }

  /// Takes a byte; returns the letters that are whole now, of which there are two at most.
  mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
    if isOpen {
      if Self.isContinuation(byte) {
        bytes.append(byte)
        return bytes.count == length ? finish() : []
      }
      return end() + take(byte)
    }
    switch byte {
    case 0x00...0x7F: return [Unicode.Scalar(byte)]
    case 0xC2...0xDF: begin(byte, length: 2)
    case 0xE0...0xEF: begin(byte, length: 3)
    case 0xF0...0xF4: begin(byte, length: 4)
    case 0xC0, 0xC1, 0xF5...0xFF: return [Unicode.Scalar(byte)]
    // The second half of something whose first half is lost.
    default: break
    }
    return []
  }

  /// Takes what has begun for what it is: nothing more comes.
  mutating func end() -> [Unicode.Scalar] {
    defer { bytes = [] }
    // A first byte alone is a letter of Latin-1, `é` for example.
    guard bytes.count == 1, let byte = bytes.first else { return [] }
    return [Unicode.Scalar(byte)]
  }

  private mutating func begin(_ byte: UInt8, length: Int) {
    bytes = [byte]
    self.length = length
  }

  private mutating func finish() -> [Unicode.Scalar] {
    defer { bytes = [] }
    let text = String(decoding: bytes, as: UTF8.self)
    // Overlong forms and surrogates are not letters.
    return text.unicodeScalars.contains("\u{FFFD}") && bytes != [0xEF, 0xBF, 0xBD]
      ? [] : Array(text.unicodeScalars)
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
