import CZlib

/// A file as it lies in the executable; the tool `bundle-embed` writes the list of them.
struct EmbeddedFile: Sendable {
  let path: StaticString
  /// Bytes of a text that is packed; 0 where `contents` is the text itself.
  let packedFrom: Int
  let contents: StaticString

  var text: String {
    contents.withUTF8Buffer { characters in
      guard packedFrom > 0 else { return String(decoding: characters, as: UTF8.self) }
      let deflated = Self.bytes(of: characters)
      return String(unsafeUninitializedCapacity: packedFrom) { text in
        var count = UInt(packedFrom)
        let status = uncompress(text.baseAddress, &count, deflated, UInt(deflated.count))
        precondition(status == Z_OK && count == packedFrom, "a packed file is damaged")
        return packedFrom
      }
    }
  }

  /// The bytes of which each character holds seven bits.
  private static func bytes(of characters: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let count = characters.count * 7 / 8
    return [UInt8](unsafeUninitializedCapacity: count) { bytes, initializedCount in
      var bits = 0
      var bitCount = 0
      for character in characters {
        bits = (bits << 7 | Int(character)) & 0x7FFF
        bitCount += 7
        guard bitCount >= 8 else { continue }
        bitCount -= 8
        bytes[initializedCount] = UInt8(truncatingIfNeeded: bits >> bitCount)
        initializedCount += 1
      }
    }
  }
}
