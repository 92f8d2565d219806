import ExamModel

/// What becomes of the text in paragraphs and tables while blocks are made.
protocol RunningText {
  /// A paragraph's text; `nil` where nothing of it would be read.
  func paragraph(of node: CommonMarkNode) -> [Inline]?
  /// A paragraph of text alone.
  func paragraph(of text: String) -> [Inline]
  func cell(of node: CommonMarkNode) -> [Inline]
  func code(of node: CommonMarkNode) -> String
  /// Told of blocks that were made from HTML.
  func took(_ blocks: [Block])
}

/// Keeps all of it.
struct WholeText: RunningText {
  private let inlines = InlineBuilder()

  func paragraph(of node: CommonMarkNode) -> [Inline]? {
    let text = inlines.inlines(of: node)
    return text.allSatisfy { $0.isBlank && !$0.isImage } ? nil : text
  }

  func paragraph(of text: String) -> [Inline] { [.text(text)] }

  func cell(of node: CommonMarkNode) -> [Inline] { inlines.inlines(of: node) }

  func code(of node: CommonMarkNode) -> String {
    let text = node.literal
    return text.utf8.last == Ascii.newline ? String(text.dropLast()) : text
  }

  func took(_ blocks: [Block]) {}
}
