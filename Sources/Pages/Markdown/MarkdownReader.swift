import ExamModel

/// Markdown as candidates write it, read into the blocks of `ExamModel`.
///
/// GitHub's dialect (tables, strikethrough, task lists, bare links, footnotes), and what site
/// generators add to it, reduced to what can be read. Any text gives blocks: there is no error.
package enum MarkdownReader {
  /// Containers deeper than this are flattened to their text.
  static let nestingLimit = 32

  /// The blocks of a text.
  ///
  /// - Parameters:
  ///   - text: at most about 1 MiB, which the caller sees to; work and memory are bounded by it.
  ///   - firstLine: the line of the file on which the text starts, so that blocks carry file lines.
  ///   - isMDX: whether braces hold expressions, as in the pages of React.
  /// - Returns: the blocks in order; footnotes, numbered from 1, come last.
  package static func blocks(
    of text: String, firstLine: Int = 1, isMDX: Bool = false
  ) -> [Block] {
    let prepared = MarkdownSource.prepare(text, isMDX: isMDX)
    let document = CommonMarkDocument(prepared)
    return BlockBuilder(firstLine: firstLine).blocks(of: document)
  }

  /// The blocks of a text without what they say, and how many words each has.
  static func summary(of text: String, firstLine: Int, isMDX: Bool = false) -> BlockSummaryBuilder {
    let prepared = MarkdownSource.prepare(text, isMDX: isMDX)
    return BlockSummaryBuilder(CommonMarkDocument(prepared), firstLine: firstLine)
  }
}
