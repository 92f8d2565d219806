/// What of Markdown beyond CommonMark may stand in a text.
///
/// Each costs the parser a pass over every line or over the whole tree, so that it is told of those
/// only for which there is a sign.
struct MarkdownFeatures: OptionSet {
  let rawValue: UInt8

  static let tables = MarkdownFeatures(rawValue: 1)
  static let strikethrough = MarkdownFeatures(rawValue: 2)
  static let tasks = MarkdownFeatures(rawValue: 4)
  static let bareLinks = MarkdownFeatures(rawValue: 8)
  static let footnotes = MarkdownFeatures(rawValue: 16)

  static let all: MarkdownFeatures = [.tables, .strikethrough, .tasks, .bareLinks, .footnotes]
}
