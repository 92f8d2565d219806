import ExamModel

/// A text with dashes right below it, or an image with a line of either kind, meant as a rule.
///
/// Markdown makes a heading of it. Nobody's heading is an image, and none is a long sentence.
enum UnderlinedParagraph {
  /// Headings are shorter; a sentence of this length with a full stop is none.
  private static let longestHeading = 80

  /// The text of a heading that is none; `nil` for one that is.
  static func text(of node: CommonMarkNode) -> [Inline]? {
    // The line below is part of a heading that is underlined, and of no other.
    guard node.endLine > node.startLine else { return nil }
    let inlines = InlineBuilder().inlines(of: node)
    if inlines.contains(where: \.isImage), inlines.allSatisfy({ $0.isImage || $0.isBlank }) {
      return inlines
    }
    guard node.headingLevel == 2 else { return nil }
    let text = inlines.plainText
    guard text.utf8.count > longestHeading, let last = text.trimmedEnd.last else { return nil }
    return ".!?;".contains(last) || text.utf8.count > 2 * longestHeading ? inlines : nil
  }
}
