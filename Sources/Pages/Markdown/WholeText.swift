import ExamModel

/// Keeps all text.
struct WholeText: RunningText {
  private let inlines = InlineBuilder()

  func paragraph(of node: CommonMarkNode) -> [Inline]? {
    let text = inlines.inlines(of: node)
    return text.allSatisfy { $0.isBlank && !$0.isImage } ? nil : text
  }

  func paragraph(of text: String) -> [Inline] { [.text(text)] }

  func cell(of node: CommonMarkNode) -> [Inline] { inlines.inlines(of: node) }

  func table(_ build: () -> TableBlock) -> TableBlock { build() }

  func code(of node: CommonMarkNode) -> String {
    let text = CodeMarks.removed(from: node.literal)
    return text.utf8.last == Ascii.newline ? String(text.dropLast()) : text
  }

  func took(_ blocks: [Block]) {}
}
