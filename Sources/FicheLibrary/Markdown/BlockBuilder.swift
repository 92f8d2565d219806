import ExamModel

/// Turns cmark's tree into blocks with the lines of the file.
struct BlockBuilder {
  let firstLine: Int
  private let inlines = InlineBuilder()

  init(firstLine: Int) { self.firstLine = firstLine }

  func blocks(of document: CommonMarkDocument) -> [Block] {
    guard let root = CommonMarkNode(document.root) else { return [] }
    var footnotes = 0
    var blocks: [Block] = []
    withExtendedLifetime(document) {
      for node in root.children {
        guard case .footnote = node.kind else {
          append(node, to: &blocks, depth: 1)
          continue
        }
        // cmark lists the footnotes that are referred to at the end, in the order of their numbers.
        footnotes += 1
        let inner = children(of: node, depth: 1)
        blocks.append(Block(line: line(of: node), content: .footnote(footnotes, inner)))
      }
    }
    return blocks
  }

  private func line(of node: CommonMarkNode) -> Int { firstLine + max(1, node.startLine) - 1 }

  private func children(of node: CommonMarkNode, depth: Int) -> [Block] {
    if depth > MarkdownReader.nestingLimit {
      let text = node.flattenedText.trimmed
      guard !text.isEmpty else { return [] }
      return [Block(line: line(of: node), content: .paragraph([.text(text)]))]
    }
    var blocks: [Block] = []
    for child in node.children { append(child, to: &blocks, depth: depth + 1) }
    return blocks
  }

  private func append(_ node: CommonMarkNode, to blocks: inout [Block], depth: Int) {
    if case .html = node.kind {
      blocks += HTMLBlockReader.blocks(of: node.literal, firstLine: line(of: node))
    } else if let content = content(of: node, depth: depth) {
      blocks.append(Block(line: line(of: node), content: content))
    }
  }

  private func content(of node: CommonMarkNode, depth: Int) -> Block.Content? {
    switch node.kind {
    case .paragraph:
      let text = inlines.inlines(of: node)
      return text.allSatisfy { $0.isBlank && !$0.isImage } ? nil : .paragraph(text)
    case .heading:
      return .heading(
        level: node.headingLevel, HeadingAttributes.removed(from: inlines.inlines(of: node)))
    case .quote:
      let inner = children(of: node, depth: depth)
      return inner.isEmpty ? nil : .quote(inner)
    case .list: return .list(list(node, depth: depth))
    case .code:
      return .code(language: language(node.fenceInfo), text: withoutLastNewline(node.literal))
    case .rule: return .rule
    case .table: return .table(TableBuilder(inlines: inlines).table(of: node))
    default: return nil
    }
  }

  private func list(_ node: CommonMarkNode, depth: Int) -> ListBlock {
    let items = node.children.map { item in
      let isTask = if case .taskItem = item.kind { true } else { false }
      return ListItem(
        isChecked: isTask ? item.isChecked : nil, blocks: children(of: item, depth: depth))
    }
    return ListBlock(firstNumber: node.firstNumber, items: Array(items))
  }

  /// The first word of a fence's info, without the marks of Pandoc's `{.bash}`.
  private func language(_ info: String) -> String {
    let word = info.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\t" }).first ?? ""
    return String(word.drop { "{.".contains($0) }.prefix { $0 != "}" && $0 != "{" })
  }

  private func withoutLastNewline(_ text: String) -> String {
    text.utf8.last == Ascii.newline ? String(text.dropLast()) : text
  }
}
