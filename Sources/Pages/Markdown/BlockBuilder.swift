import ExamModel

/// Turns cmark's tree into blocks with the lines of the file.
struct BlockBuilder {
  let firstLine: Int
  private let text: any RunningText

  init(firstLine: Int, text: any RunningText = WholeText()) {
    self.firstLine = firstLine
    self.text = text
  }

  func blocks(of document: CommonMarkDocument) -> [Block] {
    guard let root = CommonMarkNode(document.root) else { return [] }
    var footnoteCount = 0
    var blocks: [Block] = []
    withExtendedLifetime(document) {
      for node in root.children { append(node, to: &blocks, &footnoteCount) }
    }
    return blocks
  }

  /// Appends what a node right below the root gives, and counts it if it is a footnote.
  func append(_ node: CommonMarkNode, to blocks: inout [Block], _ footnoteCount: inout Int) {
    guard case .footnote = node.kind else {
      append(node, to: &blocks, depth: 1)
      return
    }
    // cmark lists the footnotes that are referred to at the end, in the order of their numbers.
    footnoteCount += 1
    let inner = children(of: node, depth: 1)
    blocks.append(Block(line: line(of: node), content: .footnote(footnoteCount, inner)))
  }

  private func line(of node: CommonMarkNode) -> Int { firstLine + max(1, node.startLine) - 1 }

  private func children(of node: CommonMarkNode, depth: Int) -> [Block] {
    if depth > MarkdownReader.nestingLimit {
      let text = node.flattenedText.trimmed
      guard !text.isEmpty else { return [] }
      return [Block(line: line(of: node), content: .paragraph(self.text.paragraph(of: text)))]
    }
    var blocks: [Block] = []
    for child in node.children { append(child, to: &blocks, depth: depth + 1) }
    return blocks
  }

  private func append(_ node: CommonMarkNode, to blocks: inout [Block], depth: Int) {
    if case .html = node.kind {
      let html = HTMLBlockReader.blocks(of: node.literal, firstLine: line(of: node))
      text.took(html)
      blocks += html
    } else if case .heading = node.kind, let paragraph = UnderlinedParagraph.text(of: node) {
      // cmark takes a rule right below a text for the line of its heading.
      blocks.append(Block(line: line(of: node), content: .paragraph(paragraph)))
      blocks.append(Block(line: firstLine + max(1, node.endLine) - 1, content: .rule))
      text.took(Array(blocks.suffix(2)))
    } else if let content = content(of: node, depth: depth) {
      blocks.append(Block(line: line(of: node), content: content))
    }
  }

  private func content(of node: CommonMarkNode, depth: Int) -> Block.Content? {
    switch node.kind {
    case .paragraph: return text.paragraph(of: node).map { .paragraph($0) }
    case .heading:
      let title = InlineBuilder().inlines(of: node)
      // HackMD keeps the tags of a page in a heading of the lowest level.
      if node.headingLevel == 6, title.plainText.lowercased().hasPrefix("tags:") { return nil }
      return .heading(level: node.headingLevel, HeadingAttributes.removed(from: title))
    case .quote:
      let inner = children(of: node, depth: depth)
      return inner.isEmpty ? nil : .quote(inner)
    case .list: return .list(list(node, depth: depth))
    case .code:
      let language = language(node.fenceInfo)
      return Self.queries.contains(language)
        ? nil : .code(language: language, text: text.code(of: node))
    case .rule: return .rule
    case .table:
      // Some write a table without a word in it, as a frame to be filled in.
      return node.flattenedText.isBlank && !node.holdsImage
        ? nil : .table(text.table { TableBuilder(text: text).table(of: node) })
    default: return nil
    }
  }

  /// Questions to a vault of notes, which shows the answers in their place.
  private static let queries: Set<String> = [
    "dataview", "dataviewjs", "tasks", "query", "button", "base", "tracker",
  ]

  private func list(_ node: CommonMarkNode, depth: Int) -> ListBlock {
    var items: [ListItem] = []
    items.reserveCapacity(node.children.reduce(0) { count, _ in count + 1 })
    for item in node.children {
      let isTask = if case .taskItem = item.kind { true } else { false }
      items.append(
        ListItem(
          isChecked: isTask ? item.isChecked : nil, blocks: children(of: item, depth: depth)))
    }
    return ListBlock(firstNumber: node.firstNumber, items: items)
  }

  /// The first word of a fence's info, without the marks of Pandoc's `{.bash}`.
  private func language(_ info: String) -> String {
    let word = info.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\t" }).first ?? ""
    return String(word.drop { "{.".contains($0) }.prefix { $0 != "}" && $0 != "{" })
  }
}
