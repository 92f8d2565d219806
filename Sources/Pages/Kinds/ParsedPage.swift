import ExamModel

/// A page cut into front matter and blocks, before anybody asks what it is about.
package struct ParsedPage {
  package let path: String
  package let frontMatter: FrontMatter
  package let blocks: [Block]
  /// Those of the blocks, where they come without their text.
  package let summaries: [BlockSummary]?

  package init(text: String, path: String) {
    self.init(FrontMatter.split(text, path: path), path: path)
  }

  /// The same without the text of its blocks, as far as nothing looks at it.
  package init(summaryOf text: String, path: String) {
    let frontMatter = FrontMatter.split(text, path: path)
    let builder = MarkdownReader.summary(
      of: frontMatter.body, firstLine: frontMatter.bodyFirstLine, isMDX: Self.isMDX(path))
    let mayBeForm = FormPage.mayBe(builder.blocks) && FormTraces.mayStand(in: text)
    if mayBeForm || PageKind.mayBeExam(builder.blocks) {
      self.init(frontMatter, path: path)
    } else {
      self.init(frontMatter, builder.blocks, builder.summaries, path: path)
    }
  }

  private init(_ frontMatter: FrontMatter, path: String) {
    let blocks = MarkdownReader.blocks(
      of: frontMatter.body, firstLine: frontMatter.bodyFirstLine, isMDX: Self.isMDX(path))
    self.init(frontMatter, blocks, nil, path: path)
  }

  private init(
    _ frontMatter: FrontMatter, _ blocks: [Block], _ summaries: [BlockSummary]?, path: String
  ) {
    self.path = path
    self.frontMatter = frontMatter
    self.blocks = blocks
    self.summaries = summaries
  }

  private static func isMDX(_ path: String) -> Bool {
    path.utf8.suffix(4).startsIgnoringCase(with: ".mdx")
  }

  package var fields: NodeFields { frontMatter.fields(path: path) }
}
