/// A Swift text as words and signs, without comments and without what stands in strings.
///
/// It knows just enough of the language for the rules of the house: an identifier or keyword is one
/// token, every other sign is one of its own, a string is a single `"`. It works on bytes, since it
/// reads all sources in every run of the tests.
struct SwiftTokens {
  struct Token: Equatable {
    let text: String
    let line: Int
    /// What stands between the quotes of a string, as it is written.
    var content = ""
  }

  private(set) var tokens: [Token] = []
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        line += 1
        index += 1
      case UInt8(ascii: " "), UInt8(ascii: "`"): index += 1
      case UInt8(ascii: "/") where isAt("//"): while byte != UInt8(ascii: "\n") { index += 1 }
      case UInt8(ascii: "/") where isAt("/*"): skip(past: "*/")
      case UInt8(ascii: "\""): takeString(hashes: 0)
      case UInt8(ascii: "#"):
        let start = index
        while byte == UInt8(ascii: "#") { index += 1 }
        if byte == UInt8(ascii: "\"") { takeString(hashes: index - start) }
      default: takeWordOrSign()
      }
    }
  }

  /// The byte that is looked at; a line break at the end.
  private var byte: UInt8 { index < bytes.count ? bytes[index] : UInt8(ascii: "\n") }

  private func isAt(_ sign: StaticString) -> Bool {
    let length = sign.utf8CodeUnitCount
    guard index + length <= bytes.count else { return false }
    return (0..<length).allSatisfy { bytes[index + $0] == sign.utf8Start[$0] }
  }

  private mutating func takeWordOrSign() {
    let start = index
    while index < bytes.count, Self.isPartOfWord(bytes[index]) { index += 1 }
    if index == start { index += 1 }
    tokens.append(Token(text: String(decoding: bytes[start..<index], as: UTF8.self), line: line))
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private mutating func skip(past end: StaticString) {
    while index < bytes.count, !isAt(end) { skipByte() }
    index += end.utf8CodeUnitCount
  }

  private mutating func skipByte() {
    if byte == UInt8(ascii: "\n") { line += 1 }
    index += 1
  }

  private mutating func takeString(hashes: Int) {
    let (startLine, start) = (line, index)
    skipString(hashes: hashes)
    let content = bytes[start..<index].drop { $0 == UInt8(ascii: "\"") }
    let written = content.dropLast(hashes + content.count.signum())
    tokens.append(
      Token(text: "\"", line: startLine, content: String(decoding: written, as: UTF8.self)))
  }

  /// Skips a string with what is interpolated in it.
  private mutating func skipString(hashes: Int) {
    let quotes = isAt("\"\"\"") ? 3 : 1
    index += quotes
    while index < bytes.count {
      if isEnd(quotes: quotes, hashes: hashes) {
        index += quotes + hashes
        return
      }
      guard byte == UInt8(ascii: "\\"), isFollowed(by: hashes, from: index + 1) else {
        skipByte()
        continue
      }
      index += 1 + hashes
      if byte == UInt8(ascii: "(") { skipInterpolation() } else { skipByte() }
    }
  }

  private func isEnd(quotes: Int, hashes: Int) -> Bool {
    guard byte == UInt8(ascii: "\""), index + quotes <= bytes.count else { return false }
    return bytes[index..<index + quotes].allSatisfy { $0 == UInt8(ascii: "\"") }
      && isFollowed(by: hashes, from: index + quotes)
  }

  private func isFollowed(by hashes: Int, from start: Int) -> Bool {
    start + hashes <= bytes.count
      && bytes[start..<start + hashes].allSatisfy { $0 == UInt8(ascii: "#") }
  }

  /// Skips `(…)`, strings within it included.
  private mutating func skipInterpolation() {
    var depth = 0
    repeat {
      if byte == UInt8(ascii: "\"") {
        skipString(hashes: 0)
        continue
      }
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      skipByte()
    } while depth > 0 && index < bytes.count
  }
}
