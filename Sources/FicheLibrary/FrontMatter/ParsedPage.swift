import ExamModel

/// A page cut into front matter and blocks, before anybody asks what it is about.
struct ParsedPage {
  let path: String
  let frontMatter: FrontMatter
  let blocks: [Block]
  /// The words of each block of an outline, whose blocks come without their text.
  let wordCounts: [Int]?

  init(text: String, path: String) {
    self.init(FrontMatter.split(text, path: path), path: path)
  }

  /// The same without the text of its blocks, as far as nothing looks at it.
  init(outlineOf text: String, path: String) {
    let frontMatter = FrontMatter.split(text, path: path)
    let outline = MarkdownReader.outline(
      of: frontMatter.body, firstLine: frontMatter.bodyFirstLine)
    if PageKind.mayBeExam(outline.blocks) {
      self.init(frontMatter, path: path)
    } else {
      self.init(frontMatter, outline.blocks, wordCounts: outline.wordCounts, path: path)
    }
  }

  private init(_ frontMatter: FrontMatter, path: String) {
    let blocks = MarkdownReader.blocks(
      of: frontMatter.body, firstLine: frontMatter.bodyFirstLine)
    self.init(frontMatter, blocks, wordCounts: nil, path: path)
  }

  private init(_ frontMatter: FrontMatter, _ blocks: [Block], wordCounts: [Int]?, path: String) {
    self.path = path
    self.frontMatter = frontMatter
    self.blocks = blocks
    self.wordCounts = wordCounts
  }

  var fields: NodeFields { frontMatter.fields(path: path) }
}
