import TextSearch

/// Reads values: strings, arrays, inline tables, and the bare ones.
enum TOMLValues {
  static func read(_ cursor: inout TOMLCursor, depth: Int) throws(TOMLError) -> YAMLNode {
    cursor.skipBlanks()
    let line = cursor.line
    guard depth < TOMLReader.maximumDepth else { throw TOMLError(.tooDeep, line: line) }
    switch cursor.peek {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return YAMLNode(line: line, content: .scalar(try TOMLStrings.read(&cursor), isQuoted: true))
    case UInt8(ascii: "["):
      return YAMLNode(line: line, content: .sequence(try array(&cursor, depth: depth)))
    case UInt8(ascii: "{"):
      return try inlineTable(&cursor, depth: depth)
    default:
      return YAMLNode(line: line, content: .scalar(try bare(&cursor), isQuoted: false))
    }
  }

  private static func array(
    _ cursor: inout TOMLCursor, depth: Int
  ) throws(TOMLError) -> [YAMLNode] {
    let line = cursor.line
    cursor.advance()
    var items: [YAMLNode] = []
    while true {
      cursor.skipBlankAndComments()
      if cursor.take(UInt8(ascii: "]")) { return items }
      if cursor.isAtEnd { break }
      items.append(try read(&cursor, depth: depth + 1))
      cursor.skipBlankAndComments()
      if cursor.take(UInt8(ascii: "]")) { return items }
      guard cursor.take(UInt8(ascii: ",")) else { break }
    }
    throw TOMLError(.unclosedArray, line: line)
  }

  /// Line ends inside are taken, as TOML 1.1 does.
  private static func inlineTable(
    _ cursor: inout TOMLCursor, depth: Int
  ) throws(TOMLError) -> YAMLNode {
    let line = cursor.line
    cursor.advance()
    let table = TOMLTable(line: line)
    while true {
      cursor.skipBlankAndComments()
      if cursor.take(UInt8(ascii: "}")) { return table.node }
      if cursor.isAtEnd { break }
      let keyLine = cursor.line
      let keys = try TOMLKeys.read(&cursor)
      guard cursor.take(UInt8(ascii: "=")) else { throw TOMLError(.missingEquals, line: keyLine) }
      try table.set(keys, to: try read(&cursor, depth: depth + keys.count), line: keyLine)
      cursor.skipBlankAndComments()
      if cursor.take(UInt8(ascii: "}")) { return table.node }
      guard cursor.take(UInt8(ascii: ",")) else { break }
    }
    throw TOMLError(.unclosedTable, line: line)
  }

  /// A number, a truth value or a date, as text.
  private static func bare(_ cursor: inout TOMLCursor) throws(TOMLError) -> String {
    let line = cursor.line
    var text = token(&cursor)
    guard !text.isEmpty else { throw TOMLError(.missingValue, line: line) }
    if isDate(text) {
      // A blank may stand between date and time instead of a T.
      var ahead = cursor
      if ahead.take(0x20), case let time = token(&ahead), time.first?.isNumber == true,
        time.contains(":")
      {
        cursor = ahead
        text += " " + time
      }
      return text
    }
    guard let value = number(text) ?? word(text) else {
      throw TOMLError(.unknownValue, line: line)
    }
    return value
  }

  private static func token(_ cursor: inout TOMLCursor) -> String {
    let bytes = cursor.takeWhile { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A date, a time, or both: digits with a dash after four, or a colon after two.
  private static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let digits = bytes.prefix { (0x30...0x39).contains($0) }.count
    guard digits < bytes.count else { return false }
    return (digits == 4 && bytes[4] == UInt8(ascii: "-"))
      || (digits == 2 && bytes[2] == UInt8(ascii: ":"))
  }

  private static func word(_ text: String) -> String? {
    ["true", "false", "inf", "+inf", "-inf", "nan", "+nan", "-nan"].contains(text) ? text : nil
  }

  private static func number(_ text: String) -> String? {
    let plain = text.replacing("_", with: "")
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where plain.hasPrefix(prefix) {
      return Int(plain.dropFirst(2), radix: radix).map(String.init)
    }
    if let whole = Int(plain) { return String(whole) }
    guard plain.allSatisfy({ "+-.0123456789eE".contains($0) }), Double(plain) != nil else {
      return nil
    }
    return plain
  }
}
