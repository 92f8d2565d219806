/// A place in a TOML text that is being read.
struct TOMLCursor {
  private let bytes: [UInt8]
  private var index = 0
  private(set) var line: Int

  init(_ text: String, firstLine: Int) {
    bytes = Array(text.utf8)
    line = firstLine
  }

  var isAtEnd: Bool { index >= bytes.count }

  var peek: UInt8? { isAtEnd ? nil : bytes[index] }

  var isAtLineEnd: Bool { isAtEnd || bytes[index] == 0x0A || bytes[index] == 0x0D }

  func isAt(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[index...].starts(with: $0) }
  }

  mutating func advance(_ count: Int = 1) { index = min(index + count, bytes.count) }

  /// Passes `byte` if it is next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    index += 1
    return true
  }

  /// Passes one line end, if it is next.
  mutating func takeLineEnd() -> Bool {
    guard !isAtEnd, isAtLineEnd else { return false }
    let isReturn = bytes[index] == 0x0D
    index += 1
    if isReturn, peek == 0x0A { index += 1 }
    line += 1
    return true
  }

  mutating func skipBlanks() {
    while peek == 0x20 || peek == 0x09 { index += 1 }
  }

  mutating func skipComment() {
    guard peek == UInt8(ascii: "#") else { return }
    while !isAtLineEnd { index += 1 }
  }

  /// Passes blanks, comments and line ends.
  mutating func skipBlankAndComments() {
    repeat {
      skipBlanks()
      skipComment()
    } while takeLineEnd()
  }

  /// Passes and returns the bytes for which `condition` holds.
  mutating func takeWhile(_ condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = index
    while let byte = peek, condition(byte) { index += 1 }
    return bytes[start..<index]
  }
}
