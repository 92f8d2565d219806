import ExamModel

/// Words in bold that stand for a heading: "**Tests :** j'ai…", or a line that is bold as a whole.
package struct BoldLead: Hashable {
  /// On one line, without the colon behind it.
  package let title: String
  /// Whether nothing else stands in the paragraph.
  package let isAlone: Bool
  /// How many of the paragraph's inlines the lead takes, the colon that follows it left aside.
  package let inlineCount: Int

  /// Headings are short.
  private static let longestTitle = 120

  /// The lead of a paragraph.
  package init?(_ inlines: [Inline]) {
    guard let first = inlines.first, let bold = Self.bold(first) else { return nil }
    let text = bold.plainText
    guard text.utf8.count <= Self.longestTitle, !text.isBlank else { return nil }
    let rest = inlines.dropFirst()
    let isAlone = rest.allSatisfy { $0.isBlank && !$0.isImage || Self.isColon($0) }
    var isLead = isAlone
    if !isAlone, let next = rest.first {
      switch next {
      case .softBreak, .lineBreak: isLead = true
      case .text(let after):
        let after = Blank.trimmed(after.prefix(4))
        isLead = after.hasPrefix(":") || after.hasPrefix("–") || after.hasPrefix("—")
      default: break
      }
      if let last = text.trimmedEnd.last, ":.?!".contains(last) { isLead = true }
    }
    guard isLead else { return nil }
    title = HeadingText.title(text)
    self.isAlone = isAlone
    inlineCount = 1
    if title.isEmpty { return nil }
  }

  private static func bold(_ inline: Inline) -> [Inline]? {
    switch inline {
    case .strong(let inner): inner
    case .emphasis(let inner) where inner.count == 1: inner.first.flatMap(bold)
    default: nil
    }
  }

  private static func isColon(_ inline: Inline) -> Bool {
    if case .text(let text) = inline { Blank.trimmed(text) == ":" } else { false }
  }

  /// The leads of a block: that of a paragraph, or those of the items of a list.
  static func all(in block: Block) -> [BoldLead] {
    switch block.content {
    case .paragraph(let inlines): return BoldLead(inlines).map { [$0] } ?? []
    case .list(let list):
      return list.items.compactMap { item in
        guard case .paragraph(let inlines)? = item.blocks.first?.content else { return nil }
        return BoldLead(inlines)
      }
    default: return []
    }
  }

  /// The same, recognised by the node of a block that comes without its text.
  static func all(in node: CommonMarkNode) -> [BoldLead] {
    switch node.kind {
    case .paragraph: return lead(of: node).map { [$0] } ?? []
    case .list:
      return node.children.compactMap { item in
        item.firstChild.flatMap { first in
          if case .paragraph = first.kind { lead(of: first) } else { nil }
        }
      }
    default: return []
    }
  }

  private static func lead(of paragraph: CommonMarkNode) -> BoldLead? {
    guard let first = paragraph.firstChild else { return nil }
    switch first.kind {
    case .strong, .emphasis: return BoldLead(InlineBuilder().inlines(of: paragraph))
    default: return nil
    }
  }
}
