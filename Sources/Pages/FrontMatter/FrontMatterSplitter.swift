import ExamModel

/// Finds where a page's front matter ends, and reads it.
struct FrontMatterSplitter {
  private let text: String
  private let path: String
  /// As far as the line after the front matter; all where nothing closes it.
  private let lines: [TextLine]
  /// The first line that says something, which is the last where nothing opens front matter.
  private let open: Int?
  /// The line that closes it, where one does.
  private let close: Int?

  init(_ text: String, path: String) {
    self.text = text
    self.path = path
    var rest = TextLines(text)
    var lines: [TextLine] = []
    while let line = rest.next() {
      lines.append(line)
      if !Blank.isBlank(line.content) { break }
    }
    let opening = lines.last.map { Self.mark($0.content) } ?? ""
    open = lines.last.flatMap { Blank.isBlank($0.content) ? nil : lines.count - 1 }
    var close: Int?
    if let closing = Self.closingMarks(of: opening) {
      while close == nil, let line = rest.next() {
        if closing.contains(Self.mark(line.content)) { close = lines.count }
        lines.append(line)
      }
      if let bodyStart = rest.next() { lines.append(bodyStart) }
    } else if let first = lines.last, Self.isJSON(first) || BareFrontMatter.mayOpen(first.content) {
      while lines.count < BareFrontMatter.lineLimit, let line = rest.next() { lines.append(line) }
    }
    self.close = close
    self.lines = lines
  }

  /// The marks that end what one opens; a table of them would cost every start more than to ask.
  private static func closingMarks(of opening: String) -> [String]? {
    switch opening {
    case "---": ["---", "..."]
    case "+++": ["+++"]
    default: nil
    }
  }

  func split() -> FrontMatter {
    guard let open else { return withoutFrontMatter }
    switch Self.mark(lines[open].content) {
    case "---": return yaml(open: open)
    case "+++": return toml(open: open)
    default: return bare(open: open) ?? withoutFrontMatter
    }
  }

  /// Keys that nothing opens: those of Pelican and the like, or an object of JSON.
  private func bare(open: Int) -> FrontMatter? {
    if Self.isJSON(lines[open]) { return json(open: open) }
    guard BareFrontMatter.mayOpen(lines[open].content),
      let read = BareFrontMatter.read(Array(lines[open...]))
    else { return nil }
    return page(.yaml, read.values, bodyFrom: open + read.lineCount)
  }

  /// Hugo takes an object of JSON for front matter; YAML can read it.
  private func json(open: Int) -> FrontMatter? {
    let close = lines[open...].firstIndex { $0.content.utf8.first == Ascii.closeBrace }
    guard let close, let node = try? YAMLReader.read(joined(open..<close + 1), firstLine: open + 1),
      node.entries?.isEmpty == false
    else { return nil }
    return page(.yaml, node, bodyFrom: close + 1)
  }

  private static func isJSON(_ line: TextLine) -> Bool {
    line.content.utf8.first == Ascii.openBrace && Blank.trimmed(line.content) == "{"
  }

  private var withoutFrontMatter: FrontMatter {
    FrontMatter(
      format: .none, values: YAMLNode(line: 1, content: .mapping([])),
      body: text.unicodeScalars.first == "\u{FEFF}"
        ? String(text.unicodeScalars.dropFirst()) : text,
      bodyFirstLine: 1, findings: [])
  }

  /// A line without the blanks after it and a byte order mark before it.
  private static func mark(_ line: Substring) -> String {
    // Only these bytes begin a mark or the byte order mark before one.
    guard let first = line.utf8.first,
      [Ascii.hyphen, Ascii.plus, Ascii.dot, 0xEF].contains(first)
    else { return "" }
    let content = line.unicodeScalars.drop { $0 == "\u{FEFF}" }
    guard content.first != " ", content.first != "\t" else { return "" }
    return Blank.trimmed(Substring(content))
  }

  private func yaml(open: Int) -> FrontMatter {
    guard let close = close ?? indentedClose(open: open) else { return unclosedYAML(open: open) }
    if let node = plainYAML(open + 1..<close) { return page(.yaml, node, bodyFrom: close + 1) }
    do {
      let node = try YAMLReader.read(joined(open + 1..<close), firstLine: open + 2)
      guard let node else { return page(.yaml, emptyMapping(open), bodyFrom: close + 1) }
      if node.isNull { return page(.yaml, emptyMapping(open), bodyFrom: close + 1) }
      guard node.entries != nil else { return withoutFrontMatter }
      return page(.yaml, node, bodyFrom: close + 1)
    } catch {
      return brokenYAML(open: open, close: close, error: error)
    }
  }

  private func plainYAML(_ range: Range<Int>) -> YAMLNode? {
    let block =
      lines[range.lowerBound].content.startIndex..<lines[range.upperBound].content.startIndex
    return PlainYAML.read(text[block], firstLine: range.lowerBound + 1)
  }

  /// A closing line that slipped to the right, where no other one is: nothing but keys before it.
  private func indentedClose(open: Int) -> Int? {
    let block = leadingBlock(open: open)
    let close = block.first { Blank.trimmed(lines[$0].content) == "---" }
    guard let close, lines[open + 1..<close].allSatisfy({ !isProse($0) }) else { return nil }
    return close
  }

  private func isProse(_ line: TextLine) -> Bool {
    !FrontMatterKeyLine.isKey(line.content) && !FrontMatterKeyLine.continues(line.content)
      && FrontMatterKeyLine.gluedKey(line.content) == nil
  }

  private func brokenYAML(open: Int, close: Int, error: YAMLError) -> FrontMatter {
    let block = leadingBlock(open: open)
    guard let first = lines[(open + 1)..<close].first(where: { !isSkipped($0) }),
      FrontMatterKeyLine.isKey(first.content.drop { $0 == " " })
    else { return withoutFrontMatter }
    if case .invalid = error, block.upperBound < close,
      proseFollows(block.upperBound, before: close)
    {
      return unclosedYAML(open: open)
    }
    let values = LenientYAML.read(Array(lines[(open + 1)..<close]))
    return page(.yaml, values, bodyFrom: close + 1, fact(error), line: error.line)
  }

  /// Without a closing line, the keys end at the first blank line or heading.
  private func unclosedYAML(open: Int) -> FrontMatter {
    let block = leadingBlock(open: open)
    guard let first = lines[block].first, FrontMatterKeyLine.isKey(first.content) else {
      return withoutFrontMatter
    }
    return page(
      .yaml, LenientYAML.read(Array(lines[block])), bodyFrom: block.upperBound,
      .frontMatter(.unclosed), line: open + 1)
  }

  /// Whether the first line after the leading block that says something is not a YAML key or item.
  private func proseFollows(_ start: Int, before end: Int) -> Bool {
    let next = lines[start..<end].first { !Blank.trimmed($0.content).isEmpty }
    guard let next else { return false }
    return !FrontMatterKeyLine.isKey(next.content) && !FrontMatterKeyLine.continues(next.content)
  }

  private func fact(_ error: YAMLError) -> FindingFact {
    switch error {
    case .invalid(let problem, _): .frontMatter(.invalid(problem: problem))
    case .tooComplex: .frontMatter(.tooComplex)
    }
  }

  private func toml(open: Int) -> FrontMatter {
    let block = close.map { open + 1..<$0 } ?? leadingBlock(open: open)
    let bodyStart = close.map { $0 + 1 } ?? block.upperBound
    var values = emptyMapping(open)
    var problem: (FindingFact, line: Int)?
    do {
      values = try TOMLReader.read(joined(block), firstLine: open + 2)
    } catch {
      values = withoutBrokenLines(block, first: error.line) ?? values
      let fact: FindingFact =
        error.problem == .tooDeep
        ? .frontMatter(.tooComplex) : .frontMatter(.invalid(problem: error.problem.rawValue))
      problem = (fact, error.line)
    }
    if close == nil { problem = (.frontMatter(.unclosed), open + 1) }
    guard let problem else { return page(.toml, values, bodyFrom: bodyStart) }
    return page(.toml, values, bodyFrom: bodyStart, problem.0, line: problem.line)
  }

  /// What a block of TOML holds besides the lines that cannot be read; a few may be broken.
  private func withoutBrokenLines(_ block: Range<Int>, first line: Int) -> YAMLNode? {
    var text = lines[block].map { String($0.content) }
    var broken = line - 1 - block.lowerBound
    for _ in 0..<Self.brokenLineLimit {
      guard text.indices.contains(broken) else { return nil }
      // Blanked, not removed: the others keep their numbers.
      text[broken] = ""
      let rest = text.joined(separator: "\n") + "\n"
      do {
        return try TOMLReader.read(rest, firstLine: block.lowerBound + 1)
      } catch {
        broken = error.line - 1 - block.lowerBound
      }
    }
    let before = text.prefix(max(0, line - 1 - block.lowerBound)).joined(separator: "\n") + "\n"
    return try? TOMLReader.read(before, firstLine: block.lowerBound + 1)
  }

  /// More broken lines than these make a text that is not TOML at all.
  private static let brokenLineLimit = 8

  /// The lines after the opening one, up to a blank line or a heading.
  private func leadingBlock(open: Int) -> Range<Int> {
    let start = open + 1
    let end = lines[start...].firstIndex { line in
      Blank.trimmed(line.content).isEmpty || line.content.hasPrefix("#")
    }
    return start..<(end ?? lines.count)
  }

  private func isSkipped(_ line: TextLine) -> Bool {
    Blank.trimmed(line.content).isEmpty || line.content.hasPrefix("# ")
  }

  private func joined(_ range: Range<Int>) -> String {
    var text = ""
    for line in lines[range] {
      text += line.content
      text += "\n"
    }
    return text
  }

  private func emptyMapping(_ open: Int) -> YAMLNode {
    YAMLNode(line: open + 1, content: .mapping([]))
  }

  private func page(
    _ format: FrontMatter.Format, _ values: YAMLNode, bodyFrom index: Int,
    _ fact: FindingFact? = nil, line: Int = 1
  ) -> FrontMatter {
    let body = index < lines.count ? String(text[lines[index].content.startIndex...]) : ""
    let findings = fact.map { [Finding($0, at: SourceLocation(path: path, line: line))] } ?? []
    return FrontMatter(
      format: format, values: values, body: body, bodyFirstLine: index + 1, findings: findings)
  }
}
