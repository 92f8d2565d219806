/// Reads bare, quoted and dotted keys.
enum TOMLKeys {
  /// At least one key; several where dots join them.
  static func read(_ cursor: inout TOMLCursor) throws(TOMLError) -> [String] {
    var keys: [String] = []
    repeat {
      cursor.skipBlanks()
      keys.append(try one(&cursor))
      cursor.skipBlanks()
    } while cursor.take(UInt8(ascii: "."))
    guard keys.count < TOMLReader.maximumDepth else { throw TOMLError(.tooDeep, line: cursor.line) }
    return keys
  }

  private static func one(_ cursor: inout TOMLCursor) throws(TOMLError) -> String {
    switch cursor.peek {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try TOMLStrings.read(&cursor)
    default:
      // Accents are taken as well, though TOML 1.0 wants quotes around them: authors are French.
      let bytes = cursor.takeWhile { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...:
          true
        default: false
        }
      }
      guard !bytes.isEmpty else { throw TOMLError(.missingKey, line: cursor.line) }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
