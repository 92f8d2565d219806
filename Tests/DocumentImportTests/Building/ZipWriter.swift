@testable import DocumentImport

/// Writes containers for tests, all parts stored as they are.
struct ZipWriter {
  private var parts: [(name: String, bytes: [UInt8])] = []

  static func archive(_ parts: [(String, String)]) -> [UInt8] {
    var writer = ZipWriter()
    for (name, text) in parts { writer.add(name, Array(text.utf8)) }
    return writer.bytes
  }

  mutating func add(_ name: String, _ bytes: [UInt8]) { parts.append((name, bytes)) }

  var bytes: [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let offset = out.count
      let sum = Inflater.checksum(of: part.bytes)
      let size = UInt32(part.bytes.count)
      let name = Array(part.name.utf8)
      let head: [UInt8] =
        Self.short(20) + Self.short(0) + Self.short(0) + Self.word(0) + Self.word(sum)
        + Self.word(size) + Self.word(size) + Self.short(UInt16(name.count)) + Self.short(0)
      out += Self.word(0x0403_4B50) + head + name + part.bytes
      directory += Self.word(0x0201_4B50) + Self.short(20) + head + Self.short(0) + Self.short(0)
      directory += Self.short(0) + Self.word(0) + Self.word(UInt32(offset)) + name
    }
    let start = out.count
    let count = UInt16(parts.count)
    out += directory
    out += Self.word(0x0605_4B50) + Self.word(0) + Self.short(count) + Self.short(count)
    out += Self.word(UInt32(directory.count)) + Self.word(UInt32(start)) + Self.short(0)
    return out
  }

  private static func short(_ value: UInt16) -> [UInt8] {
    [UInt8(value & 0xFF), UInt8(value >> 8)]
  }

  private static func word(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}

/// A text as XML has to write it.
func xml(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    .replacing("\"", with: "&quot;")
}
