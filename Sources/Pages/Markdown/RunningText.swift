import ExamModel

/// What becomes of the text in paragraphs and tables while blocks are made.
protocol RunningText {
  /// A paragraph's text; `nil` where nothing of it would be read.
  func paragraph(of node: CommonMarkNode) -> [Inline]?
  /// A paragraph of text alone.
  func paragraph(of text: String) -> [Inline]
  func cell(of node: CommonMarkNode) -> [Inline]
  /// A table that is built by asking for its cells.
  func table(_ build: () -> TableBlock) -> TableBlock
  func code(of node: CommonMarkNode) -> String
  /// Told of blocks that were made from HTML.
  func took(_ blocks: [Block])
}
