/// Builds values from libyaml's events, within bounds on depth and number.
struct YAMLBuilder {
  /// A value that an alias may repeat.
  private struct Anchored {
    let node: YAMLNode
    let nodeCount: Int
    let textBytes: Int
    let height: Int
  }

  private var anchors: [String: Anchored] = [:]
  private var nodeCount = 0
  /// Bytes of the scalars read so far, those that aliases repeat included.
  private var textBytes = 0
  private var repeatedBytes = 0
  /// The depth of the deepest value, aliases followed, of the value just built.
  private var height = 0

  /// The value that begins with `event`.
  mutating func node(
    from event: YAMLEvent, parser: YAMLEventParser, depth: Int = 1
  ) throws(YAMLError) -> YAMLNode {
    nodeCount += 1
    try check(depth: depth, line: event.line)
    let countBefore = nodeCount
    let bytesBefore = textBytes
    let node: YAMLNode
    switch event.kind {
    case .alias(let name):
      return try aliased(name, at: event.line, depth: depth)
    case .sequenceStart:
      node = YAMLNode(line: event.line, content: try sequence(parser, depth: depth))
    case .mappingStart:
      node = YAMLNode(line: event.line, content: try mapping(parser, depth: depth))
    case .scalar(let text, let isQuoted):
      height = 1
      textBytes += text.utf8.count
      node = YAMLNode(line: event.line, content: .scalar(text, isQuoted: isQuoted))
    default:
      throw .invalid(problem: "unexpected end", line: event.line)
    }
    if let anchor = event.anchor {
      anchors[anchor] = Anchored(
        node: node, nodeCount: nodeCount - countBefore + 1, textBytes: textBytes - bytesBefore,
        height: height)
    }
    return node
  }

  private mutating func sequence(
    _ parser: YAMLEventParser, depth: Int
  ) throws(YAMLError) -> YAMLNode.Content {
    var items: [YAMLNode] = []
    var tallest = 0
    while true {
      let event = try parser.next()
      if case .sequenceEnd = event.kind { break }
      items.append(try node(from: event, parser: parser, depth: depth + 1))
      tallest = max(tallest, height)
    }
    height = tallest + 1
    return .sequence(items)
  }

  /// Keys that are not scalars are left out: no key that the program knows is one, and templates
  /// such as `{{ .Date }}` read so.
  private mutating func mapping(
    _ parser: YAMLEventParser, depth: Int
  ) throws(YAMLError) -> YAMLNode.Content {
    var entries = YAMLMappingEntries()
    var tallest = 0
    while true {
      let event = try parser.next()
      if case .mappingEnd = event.kind { break }
      let key = try node(from: event, parser: parser, depth: depth + 1)
      tallest = max(tallest, height)
      let value = try node(from: try parser.next(), parser: parser, depth: depth + 1)
      tallest = max(tallest, height)
      if let text = key.text {
        entries.set(YAMLEntry(key: text, line: event.line, value: value))
      }
    }
    height = tallest + 1
    return .mapping(entries.ordered)
  }

  /// The entries of the outermost mapping, whose start was just read: all of them, in order.
  mutating func allEntries(_ parser: YAMLEventParser) throws(YAMLError) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    while true {
      let event = try parser.next()
      if case .mappingEnd = event.kind { return entries }
      let key = try node(from: event, parser: parser, depth: 2)
      let value = try node(from: try parser.next(), parser: parser, depth: 2)
      guard let text = key.text else {
        throw .invalid(problem: "a key that is no text", line: event.line)
      }
      entries.append(YAMLEntry(key: text, line: event.line, value: value))
    }
  }

  /// The value that an alias repeats, counted as if it were written out.
  private mutating func aliased(
    _ name: String, at line: Int, depth: Int
  ) throws(YAMLError) -> YAMLNode {
    guard let anchored = anchors[name] else {
      throw .invalid(problem: "found undefined alias", line: line)
    }
    nodeCount += anchored.nodeCount - 1
    textBytes += anchored.textBytes
    repeatedBytes += anchored.textBytes
    height = anchored.height
    try check(depth: depth + anchored.height - 1, line: line)
    return anchored.node
  }

  private func check(depth: Int, line: Int) throws(YAMLError) {
    if depth > YAMLReader.maximumDepth || nodeCount > YAMLReader.maximumNodes
      || repeatedBytes > YAMLReader.maximumRepeatedBytes
    {
      throw .tooComplex(line: line)
    }
  }
}
