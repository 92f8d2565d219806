import ExamModel

/// What the sections of a fiche are made out from, told once for each block.
package struct BlockSummary: Hashable {
  /// The words that are said of it.
  package let wordCount: Int
  /// What a heading says on one line; empty for one that says nothing, `nil` for other blocks.
  package let title: String?
  /// The words in bold that stand for headings: one of a paragraph, several of a list.
  package let leads: [BoldLead]

  package init(_ block: Block) {
    self.init(
      block, wordCount: SpokenWords.count(in: [block]), leads: BoldLead.all(in: block))
  }

  /// The same where the words have been counted, and the block comes without its text.
  init(_ block: Block, wordCount: Int, leads: [BoldLead]) {
    self.wordCount = wordCount
    self.leads = leads
    title =
      if case .heading(_, let inlines) = block.content {
        HeadingText.title(inlines.plainText)
      } else {
        nil
      }
  }
}
