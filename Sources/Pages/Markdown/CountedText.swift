import ExamModel

/// Counts the words that would be said and keeps links, images and ends of lines only.
///
/// Most of the time that reading a fiche takes goes into its text, of which a list shows no more
/// than how long it is.
final class CountedText: RunningText {
  private var words = SpokenWords()
  private let whole = InlineBuilder()
  /// Whether the current paragraph would not be read.
  private var isBlank = true

  /// The words since the last time that they were asked for.
  func takeCount() -> Int {
    defer { words = SpokenWords() }
    return words.count
  }

  func paragraph(of node: CommonMarkNode) -> [Inline]? {
    isBlank = true
    let kept = kept(of: node)
    return isBlank ? nil : kept
  }

  func paragraph(of text: String) -> [Inline] {
    take(text)
    words.endWord()
    return []
  }

  func cell(of node: CommonMarkNode) -> [Inline] { kept(of: node) }

  func table(_ build: () -> TableBlock) -> TableBlock {
    let before = words
    words = SpokenWords()
    let table = build()
    let count = words.count
    words = before
    words.takeTable(wordCount: count, rowCount: table.rows.count)
    return table
  }

  func code(of node: CommonMarkNode) -> String { "" }

  func took(_ blocks: [Block]) {
    for block in blocks { words.take(block) }
  }

  private func kept(of node: CommonMarkNode) -> [Inline] {
    var kept: [Inline] = []
    take(node, depth: 1, &kept)
    words.endWord()
    return kept
  }

  private func take(_ node: CommonMarkNode, depth: Int, _ kept: inout [Inline]) {
    if depth > MarkdownReader.nestingLimit {
      take(node.flattenedText)
      return
    }
    for child in node.children {
      switch child.kind {
      case .text, .codeSpan: child.withLiteral(take)
      case .softBreak, .lineBreak:
        words.endWord()
        kept.append(.softBreak)
      case .emphasis, .strong, .strikethrough: take(child, depth: depth + 1, &kept)
      default:
        guard let inline = whole.inline(child, depth: depth) else { continue }
        words.take(inline)
        kept.append(inline)
        if !inline.isBlank || inline.isImage { isBlank = false }
      }
    }
  }

  private func take(_ text: String) {
    var text = text
    text.withUTF8(take)
  }

  private func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    words.take(bytes)
    if isBlank { isBlank = Blank.isBlank(bytes) }
  }
}
