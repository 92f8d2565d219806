import ExamModel

/// Turns cmark's tree into what an outline is made from: blocks without their text, and the
/// summary of each.
///
/// The parts of which the text itself is looked at are kept whole: competences are recognised in
/// their wording, results should hold a figure, and a title may stand in what comes first.
struct BlockSummaryBuilder {
  private let firstLine: Int
  private let counted = CountedText()
  private(set) var blocks: [Block] = []
  private(set) var summaries: [BlockSummary] = []
  /// The level of the heading whose section is kept whole.
  private var wholeLevel: Int?
  /// Whether what stands below a bold lead is kept whole.
  private var isBelowWholeLead = false
  private var headingCount = 0

  private static let wholeRoles: [SectionRole] = [.competences, .results]
  /// A title that no heading gives stands within so many blocks.
  private static let openingBlocks = 8

  init(_ document: CommonMarkDocument, firstLine: Int) {
    self.firstLine = firstLine
    guard let root = CommonMarkNode(document.root) else { return }
    let whole = BlockBuilder(firstLine: firstLine)
    let sparing = BlockBuilder(firstLine: firstLine, text: counted)
    var footnoteCount = 0
    withExtendedLifetime(document) {
      for node in root.children {
        let start = blocks.count
        let leads = BoldLead.all(in: node)
        if case .paragraph = node.kind, let lead = leads.first { follow(lead) }
        // The few blocks of HTML may be headings, and one node gives several of them.
        let isWhole = wholeLevel != nil || isBelowWholeLead || node.kind == .html || isOpening
        (isWhole ? whole : sparing).append(node, to: &blocks, &footnoteCount)
        var words = counted.takeCount()
        for block in blocks[start...] {
          let summary =
            isWhole
            ? BlockSummary(block) : BlockSummary(block, wordCount: words, leads: leads)
          // Where one node gives several blocks, the first has its words.
          words = 0
          summaries.append(summary)
          if let title = summary.title { follow(block, title: title) }
        }
      }
    }
  }

  private var isOpening: Bool { headingCount < 2 && blocks.count < Self.openingBlocks }

  /// A section lasts as far as the next heading of its level, or of a higher one.
  private mutating func follow(_ block: Block, title: String) {
    guard case .heading(let level, _) = block.content, !title.isEmpty else { return }
    headingCount += 1
    isBelowWholeLead = false
    if let open = wholeLevel, level <= open { wholeLevel = nil }
    guard wholeLevel == nil, Self.isWhole(title) else { return }
    wholeLevel = level
  }

  /// What a lead opens lasts as far as the next lead or heading.
  private mutating func follow(_ lead: BoldLead) { isBelowWholeLead = Self.isWhole(lead.title) }

  private static func isWhole(_ title: String) -> Bool {
    SectionRoleMatcher.role(of: title).map(wholeRoles.contains) ?? false
  }
}
