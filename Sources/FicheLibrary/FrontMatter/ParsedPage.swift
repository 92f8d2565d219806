import ExamModel

/// A page cut into front matter and blocks, before anybody asks what it is about.
struct ParsedPage {
  let path: String
  let frontMatter: FrontMatter
  let blocks: [Block]

  init(text: String, path: String) {
    self.path = path
    frontMatter = FrontMatter.split(text, path: path)
    blocks = MarkdownReader.blocks(of: frontMatter.body, firstLine: frontMatter.bodyFirstLine)
  }

  var fields: NodeFields { frontMatter.fields(path: path) }
}
