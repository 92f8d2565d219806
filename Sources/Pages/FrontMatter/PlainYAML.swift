/// Reads the front matter that most fiches have: keys with a text, a list or more keys.
///
/// What it accepts means the same to libyaml, which takes several times as long; everything else is
/// left to libyaml: aliases, tags, texts of several lines, escapes, maps in braces, and all that is
/// broken.
struct PlainYAML {
  /// The mapping that a text holds; `nil` for one that is not plain.
  ///
  /// `firstLine` is the line of the file on which the text begins.
  static func read(_ text: Substring, firstLine: Int) -> YAMLNode? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count <= longestText, YAMLReader.isReadable(bytes) else { return nil }
      var reader = PlainYAML(bytes: bytes, lineNumber: firstLine - 1)
      return try? reader.document()
    }
  }

  private static let longestText = 65_536
  /// Far below the depth and the length of a key that libyaml bears.
  private static let deepest = 8
  private static let longestKey = 128

  /// The text is for libyaml.
  private struct NotPlain: Error {}

  private struct Line {
    let number: Int
    let indent: Int
    /// Without the blanks on either side; never empty.
    let content: Range<Int>
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var lineNumber: Int
  /// The line that says something and comes next.
  private var line: Line?

  private init(bytes: UnsafeBufferPointer<UInt8>, lineNumber: Int) {
    self.bytes = bytes
    self.lineNumber = lineNumber
  }

  private mutating func document() throws(NotPlain) -> YAMLNode {
    try advance()
    guard let line, line.indent == 0 else { throw NotPlain() }
    let node = try mapping(at: 0, depth: 1)
    guard self.line == nil else { throw NotPlain() }
    return node
  }

  // MARK: Lines

  private mutating func advance() throws(NotPlain) {
    line = nil
    while line == nil, offset < bytes.count {
      lineNumber += 1
      var start = offset
      while start < bytes.count, bytes[start] == Ascii.space { start += 1 }
      var end = start
      while end < bytes.count, bytes[end] != Ascii.newline {
        guard bytes[end] > Ascii.carriageReturn else { throw NotPlain() }
        end += 1
      }
      let indent = start - offset
      offset = end + 1
      while end > start, bytes[end - 1] == Ascii.space { end -= 1 }
      if start < end, bytes[start] != Ascii.hash {
        line = Line(number: lineNumber, indent: indent, content: start..<end)
      }
    }
  }

  /// The line that comes next if it stands at least so far to the right.
  private func next(from indent: Int) -> Line? { line.flatMap { $0.indent >= indent ? $0 : nil } }

  private func isItem(_ line: Line) -> Bool {
    bytes[line.content.lowerBound] == Ascii.hyphen && line.content.count > 1
      && bytes[line.content.lowerBound + 1] == Ascii.space
  }

  // MARK: Blocks

  /// The keys that stand at one indentation, from the next line on.
  private mutating func mapping(at indent: Int, depth: Int) throws(NotPlain) -> YAMLNode {
    guard depth <= Self.deepest, let first = line else { throw NotPlain() }
    var entries = YAMLMappingEntries()
    while let line = next(from: indent) {
      guard line.indent == indent else { throw NotPlain() }
      let colon = try keyEnd(line.content)
      let key = string(line.content.lowerBound..<colon)
      let value = withoutBlanks(colon + 1..<line.content.upperBound)
      try advance()
      entries.set(
        YAMLEntry(
          key: key, line: line.number,
          value: value.isEmpty
            ? try blockValue(of: line, depth: depth)
            : try inlineValue(value, of: line)))
    }
    return YAMLNode(line: first.number, content: .mapping(entries.ordered))
  }

  /// What stands below a key.
  private mutating func blockValue(of key: Line, depth: Int) throws(NotPlain) -> YAMLNode {
    if let line = next(from: key.indent) {
      if isItem(line) { return try sequence(at: line.indent) }
      if line.indent > key.indent { return try mapping(at: line.indent, depth: depth + 1) }
    }
    return YAMLNode(line: key.number, content: .scalar("", isQuoted: false))
  }

  private mutating func sequence(at indent: Int) throws(NotPlain) -> YAMLNode {
    guard let first = line else { throw NotPlain() }
    var items: [YAMLNode] = []
    while let line = next(from: indent), isItem(line) {
      guard line.indent == indent else { throw NotPlain() }
      let item = withoutBlanks(line.content.lowerBound + 1..<line.content.upperBound)
      try advance()
      items.append(try inlineValue(item, of: line))
    }
    return YAMLNode(line: first.number, content: .sequence(items))
  }

  /// A value on the line of its key or dash, which nothing continues.
  private func inlineValue(_ place: Range<Int>, of line: Line) throws(NotPlain) -> YAMLNode {
    if let next = self.line, next.indent > line.indent { throw NotPlain() }
    let content: YAMLNode.Content
    switch bytes[place.lowerBound] {
    case Ascii.openBracket: content = try list(place, line: line.number)
    case Ascii.quote, Ascii.apostrophe:
      let end = try quoteEnd(place)
      guard end == place.upperBound else { throw NotPlain() }
      content = .scalar(string(place.lowerBound + 1..<end - 1), isQuoted: true)
    default:
      try checkPlain(place)
      content = .scalar(string(place), isQuoted: false)
    }
    return YAMLNode(line: line.number, content: content)
  }

  /// A list in brackets, of texts only.
  private func list(_ place: Range<Int>, line: Int) throws(NotPlain) -> YAMLNode.Content {
    guard bytes[place.upperBound - 1] == Ascii.closeBracket else { throw NotPlain() }
    var rest = withoutBlanks(place.lowerBound + 1..<place.upperBound - 1)
    var items: [YAMLNode] = []
    while !rest.isEmpty {
      let (item, end) = try listItem(rest)
      items.append(YAMLNode(line: line, content: item))
      if end == rest.upperBound { break }
      guard bytes[end] == Self.comma else { throw NotPlain() }
      rest = withoutBlanks(end + 1..<rest.upperBound)
      // A comma before the bracket.
      guard !rest.isEmpty else { throw NotPlain() }
    }
    return .sequence(items)
  }

  /// The item that begins a place, and where the comma after it should be.
  private func listItem(
    _ place: Range<Int>
  ) throws(NotPlain) -> (item: YAMLNode.Content, end: Int) {
    var end = place.lowerBound
    let first = bytes[end]
    if first == Ascii.quote || first == Ascii.apostrophe {
      end = try quoteEnd(place)
      let item = YAMLNode.Content.scalar(string(place.lowerBound + 1..<end - 1), isQuoted: true)
      while end < place.upperBound, bytes[end] == Ascii.space { end += 1 }
      return (item, end)
    }
    while end < place.upperBound, bytes[end] != Self.comma {
      if Self.marksOfLists.contains(bytes[end]) { throw NotPlain() }
      end += 1
    }
    let text = withoutBlanks(place.lowerBound..<end)
    guard !text.isEmpty else { throw NotPlain() }
    try checkPlain(text)
    return (.scalar(string(text), isQuoted: false), end)
  }

  // MARK: Texts

  /// Where the colon behind a key stands.
  private func keyEnd(_ place: Range<Int>) throws(NotPlain) -> Int {
    let colon = place.first { index in
      bytes[index] == Ascii.colon
        && (index + 1 == place.upperBound || bytes[index + 1] == Ascii.space)
    }
    guard let colon, colon > place.lowerBound, colon - place.lowerBound <= Self.longestKey,
      bytes[colon - 1] != Ascii.space
    else { throw NotPlain() }
    let key = place.lowerBound..<colon
    guard bytes[place.lowerBound] != Ascii.quote, bytes[place.lowerBound] != Ascii.apostrophe
    else { throw NotPlain() }
    try checkPlain(key)
    return colon
  }

  /// Whether a text without quotes means itself.
  private func checkPlain(_ place: Range<Int>) throws(NotPlain) {
    if Self.indicators.contains(bytes[place.lowerBound]) { throw NotPlain() }
    for index in place {
      switch bytes[index] {
      case Ascii.colon:
        if index + 1 == place.upperBound || bytes[index + 1] == Ascii.space { throw NotPlain() }
      case Ascii.hash: if bytes[index - 1] == Ascii.space { throw NotPlain() }
      default: break
      }
    }
  }

  /// The place behind the quote that closes the one at the beginning.
  private func quoteEnd(_ place: Range<Int>) throws(NotPlain) -> Int {
    let quote = bytes[place.lowerBound]
    var index = place.lowerBound + 1
    while index < place.upperBound, bytes[index] != quote {
      if bytes[index] == Ascii.backslash { throw NotPlain() }
      index += 1
    }
    guard index < place.upperBound else { throw NotPlain() }
    let end = index + 1
    // Two apostrophes in a row stand for one.
    if end < place.upperBound, bytes[end] == quote { throw NotPlain() }
    return end
  }

  private func withoutBlanks(_ place: Range<Int>) -> Range<Int> {
    var start = place.lowerBound
    var end = place.upperBound
    while start < end, bytes[start] == Ascii.space { start += 1 }
    while end > start, bytes[end - 1] == Ascii.space { end -= 1 }
    return start..<end
  }

  private func string(_ place: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[place]), as: UTF8.self)
  }

  private static let comma = UInt8(ascii: ",")
  /// What means something at the beginning of a text without quotes, and full stops, of which three
  /// end a document.
  private static let indicators = Array("-?:,[]{}#&*!|>%@`.\"'".utf8)
  /// What means something anywhere in a list.
  private static let marksOfLists = Array("[]{}:?\"".utf8)
}
