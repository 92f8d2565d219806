/// Reads one YAML document into values that know their lines.
///
/// libyaml's events are used directly: they carry the line of every value, and aliases can be
/// bounded before they are followed.
package enum YAMLReader {
  static let maximumDepth = 64
  static let maximumNodes = 100_000
  /// What aliases may add to a text.
  static let maximumRepeatedBytes = 1_048_576

  /// The first document of a text, `nil` when it holds none.
  ///
  /// `firstLine` is the line of the file on which the text begins.
  /// What stands behind it is an error: what libyaml has not looked at would be lost without a word.
  package static func read(_ text: String, firstLine: Int = 1) throws(YAMLError) -> YAMLNode? {
    let parser = YAMLEventParser(readable(text), firstLine: firstLine)
    defer { parser.close() }
    guard let event = try firstValue(parser) else { return nil }
    var builder = YAMLBuilder()
    let node = try builder.node(from: event, parser: parser)
    try requireEnd(parser)
    return node
  }

  /// The entries of a document that is a mapping, those of a key that is repeated too.
  ///
  /// None where there is nothing. Anything else is an error, and so is a key that is no text.
  static func allEntries(_ text: String, firstLine: Int) throws(YAMLError) -> [YAMLEntry] {
    let parser = YAMLEventParser(readable(text), firstLine: firstLine)
    defer { parser.close() }
    guard let event = try firstValue(parser) else { return [] }
    var builder = YAMLBuilder()
    if case .mappingStart = event.kind {
      let entries = try builder.allEntries(parser)
      try requireEnd(parser)
      return entries
    }
    let node = try builder.node(from: event, parser: parser)
    try requireEnd(parser)
    guard event.anchor == nil, node.content == .scalar("", isQuoted: false) else {
      throw .invalid(problem: "not a mapping", line: node.line)
    }
    return []
  }

  private static func firstValue(_ parser: YAMLEventParser) throws(YAMLError) -> YAMLEvent? {
    while true {
      let event = try parser.next()
      switch event.kind {
      case .streamStart, .documentStart: continue
      case .streamEnd, .documentEnd: return nil
      default: return event
      }
    }
  }

  private static func requireEnd(_ parser: YAMLEventParser) throws(YAMLError) {
    while true {
      let event = try parser.next()
      switch event.kind {
      case .documentEnd: continue
      case .streamEnd: return
      default: throw .invalid(problem: "a second document", line: event.line)
      }
    }
  }

  /// Replaces by spaces what YAML does not allow, and what libyaml alone would count as line ends.
  private static func readable(_ text: String) -> [UInt8] {
    let whole = Array(text.utf8)
    if whole.withUnsafeBufferPointer(isReadable) { return whole }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0x2027, 0x202A...0xFEFE, 0xFF00...0xFFFD,
        0x10000...:
        bytes += UTF8.encode(scalar).map(Array.init) ?? []
      default:
        bytes.append(0x20)
      }
    }
    return bytes
  }

  /// Whether a text certainly holds none of that, recognised by its bytes; most texts do not.
  static func isReadable(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    doubtful.withNumbers { numbers in
      var index = bytes.skipPlain(from: 0, numbers)
      while index < bytes.count {
        switch bytes[index] {
        case 0xC2: if bytes[index + 1] < 0xA0 { return false }
        case 0xE2:
          if bytes[index + 1] == 0x80, bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 {
            return false
          }
        default: return false
        }
        index = bytes.skipPlain(from: index + 1, numbers)
      }
      return true
    }
  }

  private static let doubtful = ByteTable { byte in
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x80...0xC1, 0xC3...0xE1, 0xE3...0xEE: ByteTable.plain
    default: 1
    }
  }
}
