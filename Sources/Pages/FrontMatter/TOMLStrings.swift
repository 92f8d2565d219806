/// Reads the four kinds of TOML strings.
enum TOMLStrings {
  /// The string that begins at the cursor with `"`, `'`, `"""` or `'''`.
  static func read(_ cursor: inout TOMLCursor) throws(TOMLError) -> String {
    let line = cursor.line
    let quote = cursor.peek ?? 0
    let isLong = cursor.isAt("\"\"\"") || cursor.isAt("'''")
    cursor.advance(isLong ? 3 : 1)
    if isLong { _ = cursor.takeLineEnd() }
    var bytes: [UInt8] = []
    while let byte = cursor.peek {
      if byte == quote {
        if !isLong {
          cursor.advance()
          return String(decoding: bytes, as: UTF8.self)
        }
        if closes(&cursor, quote: quote, into: &bytes) {
          return String(decoding: bytes, as: UTF8.self)
        }
      } else if cursor.isAtLineEnd {
        guard isLong, cursor.takeLineEnd() else { break }
        bytes.append(0x0A)
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        try escape(&cursor, isLong: isLong, into: &bytes)
      } else {
        bytes.append(byte)
        cursor.advance()
      }
    }
    throw TOMLError(.unclosedString, line: line)
  }

  /// Passes a run of quotes in a long string; three or more close it, all but three belong to it.
  private static func closes(
    _ cursor: inout TOMLCursor, quote: UInt8, into bytes: inout [UInt8]
  ) -> Bool {
    var count = 0
    while count < 5, cursor.take(quote) { count += 1 }
    bytes += [UInt8](repeating: quote, count: count >= 3 ? count - 3 : count)
    return count >= 3
  }

  private static func escape(
    _ cursor: inout TOMLCursor, isLong: Bool, into bytes: inout [UInt8]
  ) throws(TOMLError) {
    let line = cursor.line
    cursor.advance()
    let escape = cursor.peek
    if isLong, takeFoldedLines(&cursor) { return }
    cursor.advance()
    switch escape {
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "f"): bytes.append(0x0C)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(escape ?? 0)
    case UInt8(ascii: "u"): try codePoint(&cursor, digits: 4, line: line, into: &bytes)
    case UInt8(ascii: "U"): try codePoint(&cursor, digits: 8, line: line, into: &bytes)
    default: throw TOMLError(.unknownEscape, line: line)
    }
  }

  /// Passes the blanks and line ends that a backslash at the end of a line takes out.
  private static func takeFoldedLines(_ cursor: inout TOMLCursor) -> Bool {
    var ahead = cursor
    ahead.skipBlanks()
    guard ahead.takeLineEnd() else { return false }
    repeat { ahead.skipBlanks() } while ahead.takeLineEnd()
    cursor = ahead
    return true
  }

  private static func codePoint(
    _ cursor: inout TOMLCursor, digits: Int, line: Int, into bytes: inout [UInt8]
  ) throws(TOMLError) {
    var left = digits
    let taken = cursor.takeWhile { _ in
      left -= 1
      return left >= 0
    }
    guard taken.count == digits,
      let value = UInt32(String(decoding: taken, as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { throw TOMLError(.unknownEscape, line: line) }
    bytes += Array(String(Character(scalar)).utf8)
  }
}
