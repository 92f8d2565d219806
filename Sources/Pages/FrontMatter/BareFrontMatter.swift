/// Keys at the top of a page without the lines of dashes around them.
///
/// Pelican and MkDocs know `Title: …` up to the first empty line, Hexo closes such keys with `---`,
/// Nikola hides `.. title: …` in a comment, Pandoc has a block of lines with `%`.
enum BareFrontMatter {
  /// More lines than this are not front matter.
  static let lineLimit = 64

  /// Whether the first line of a page may open such keys.
  static func mayOpen(_ line: Substring) -> Bool {
    if line.utf8.starts(with: "% ".utf8) { return true }
    if line.utf8.starts(with: "<!--".utf8) { return Blank.trimmed(line) == "<!--" }
    guard let first = line.utf8.first, Ascii.isLetter(first) else { return false }
    return key(line).map { names.contains($0.name) } ?? false
  }

  /// The keys of lines and how many lines they take, the one that closes them included.
  static func read(_ lines: [TextLine]) -> (values: YAMLNode, lineCount: Int)? {
    guard let first = lines.first else { return nil }
    let read: (entries: [YAMLEntry], lineCount: Int)?
    if first.content.utf8.starts(with: "% ".utf8) {
      read = percentBlock(lines)
    } else if first.content.utf8.starts(with: "<!--".utf8) {
      read = comment(lines)
    } else {
      read = keys(lines)
    }
    guard let read, read.entries.contains(where: { $0.key == "title" || $0.key == "titre" }) else {
      return nil
    }
    var entries = YAMLMappingEntries()
    for entry in read.entries { entries.set(entry) }
    return (
      YAMLNode(line: first.number, content: .mapping(entries.ordered)), read.lineCount
    )
  }

  private static func keys(_ lines: [TextLine]) -> (entries: [YAMLEntry], lineCount: Int)? {
    var entries: [YAMLEntry] = []
    for (index, line) in lines.enumerated() {
      let text = Blank.trimmed(line.content)
      if text.isEmpty { return (entries, index) }
      if text == "---" { return (entries, index + 1) }
      if text.hasPrefix("#") { return (entries, index) }
      if let (name, value) = key(line.content) {
        entries.append(entry(name, value, line))
      } else if entries.isEmpty || !FrontMatterKeyLine.continues(line.content) {
        return nil
      }
    }
    return lines.count < lineLimit ? (entries, lines.count) : nil
  }

  private static func comment(_ lines: [TextLine]) -> (entries: [YAMLEntry], lineCount: Int)? {
    var entries: [YAMLEntry] = []
    for (index, line) in lines.enumerated().dropFirst() {
      let text = Blank.trimmed(line.content)
      if text == "-->" { return (entries, index + 1) }
      guard text.hasPrefix(".. ") else { return nil }
      if let (name, value) = key(Substring(text.dropFirst(3))) {
        entries.append(entry(name, value, line))
      }
    }
    return nil
  }

  private static func percentBlock(_ lines: [TextLine]) -> (entries: [YAMLEntry], lineCount: Int)? {
    let block = lines.prefix { $0.content.utf8.first == Ascii.percent }
    guard (1...3).contains(block.count), block.count < lines.count,
      Blank.isBlank(lines[block.count].content)
    else { return nil }
    let entries = zip(["title", "author", "date"], block).map { name, line in
      entry(name, Blank.trimmed(line.content.dropFirst()), line)
    }
    return (entries, block.count)
  }

  private static func entry(_ name: String, _ value: String, _ line: TextLine) -> YAMLEntry {
    YAMLEntry(
      key: name, line: line.number,
      value: YAMLNode(line: line.number, content: .scalar(value, isQuoted: false)))
  }

  /// The name in lower case and the value of `Name: value`.
  private static func key(_ line: Substring) -> (name: String, value: String)? {
    guard let (name, rest) = FrontMatterKeyLine.key(line) else { return nil }
    return (name.lowercased(), Blank.trimmed(rest))
  }

  /// What the first line is called: a fiche without front matter may begin with "Contexte : …".
  private static let names: Set<String> = [
    "title", "titre", "date", "slug", "category", "tags", "author", "authors", "auteur", "lang",
    "status", "layout", "modified", "summary", "template", "permalink", "categories",
  ]
}
