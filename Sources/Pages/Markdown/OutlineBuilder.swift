import ExamModel

/// Turns cmark's tree into what an outline is made from: blocks without their text, and the
/// outline of each.
///
/// The sections of which the text itself is looked at are kept whole: competences are recognised in
/// their wording, and results should hold a figure.
struct OutlineBuilder {
  private let firstLine: Int
  private let counted = CountedText()
  private(set) var blocks: [Block] = []
  private(set) var outlines: [BlockOutline] = []
  /// The level of the heading whose section is kept whole.
  private var wholeLevel: Int?

  private static let wholeRoles: [SectionRole] = [.competences, .results]

  init(_ document: CommonMarkDocument, firstLine: Int) {
    self.firstLine = firstLine
    guard let root = CommonMarkNode(document.root) else { return }
    let whole = BlockBuilder(firstLine: firstLine)
    let sparing = BlockBuilder(firstLine: firstLine, text: counted)
    var footnoteCount = 0
    withExtendedLifetime(document) {
      for node in root.children {
        let start = blocks.count
        // The few blocks of HTML may be headings, and one node gives several of them.
        let isWhole = wholeLevel != nil || node.kind == .html
        (isWhole ? whole : sparing).append(node, to: &blocks, &footnoteCount)
        let words = counted.takeCount()
        for block in blocks[start...] {
          let outline = isWhole ? BlockOutline(block) : BlockOutline(block, wordCount: words)
          outlines.append(outline)
          if let title = outline.title { follow(block, title: title) }
        }
      }
    }
  }

  /// A section lasts as far as the next heading of its level, or of a higher one.
  private mutating func follow(_ block: Block, title: String) {
    guard case .heading(let level, _) = block.content, !title.isEmpty else { return }
    if let open = wholeLevel, level <= open { wholeLevel = nil }
    guard wholeLevel == nil, let role = SectionRoleMatcher.role(of: title),
      Self.wholeRoles.contains(role)
    else { return }
    wholeLevel = level
  }
}
