/// Keeps what can be read of YAML that is broken somewhere.
///
/// Each top-level key is read on its own. One that is broken but stands on a single line becomes
/// plain text: `title: Projet : migration` is the mistake that authors make most.
enum LenientYAML {
  static func read(_ lines: [TextLine]) -> YAMLNode {
    if let node = try? YAMLReader.read(joined(lines), firstLine: lines.first?.number ?? 1),
      node.entries != nil
    {
      return node
    }
    var entries = YAMLMappingEntries()
    for chunk in chunks(lines) {
      guard let first = chunk.first else { continue }
      if let (name, rest) = FrontMatterKeyLine.gluedKey(first.content) {
        let text = YAMLNode.Content.scalar(unquoted(Blank.trimmed(rest)), isQuoted: false)
        let value = YAMLNode(line: first.number, content: text)
        entries.set(YAMLEntry(key: name, line: first.number, value: value))
      } else if let node = try? YAMLReader.read(joined(chunk), firstLine: first.number) {
        node.entries?.forEach { entries.set($0) }
      } else if chunk.count(where: { !isBlank($0) }) == 1,
        let (name, rest) = FrontMatterKeyLine.key(first.content)
      {
        let text = YAMLNode.Content.scalar(unquoted(Blank.trimmed(rest)), isQuoted: false)
        let value = YAMLNode(line: first.number, content: text)
        entries.set(YAMLEntry(key: name, line: first.number, value: value))
      }
    }
    return YAMLNode(line: lines.first?.number ?? 1, content: .mapping(entries.ordered))
  }

  /// A text without the one quote that was opened and never closed, or closed and never opened.
  private static func unquoted(_ text: String) -> String {
    let quotes: Set<Character> = ["\"", "'"]
    var text = text[...]
    if let first = text.first, quotes.contains(first), !text.dropFirst().contains(first) {
      text = text.dropFirst()
    }
    if let last = text.last, last == "\"", !text.dropLast().contains(last) {
      text = text.dropLast()
    }
    return String(text)
  }

  /// The lines of each top-level key together, blank ones too; others are left out.
  private static func chunks(_ lines: [TextLine]) -> [[TextLine]] {
    var chunks: [[TextLine]] = []
    for line in lines {
      if FrontMatterKeyLine.isKey(line.content)
        || FrontMatterKeyLine.gluedKey(line.content) != nil
      {
        chunks.append([line])
      } else if !chunks.isEmpty, isBlank(line) || FrontMatterKeyLine.continues(line.content) {
        chunks[chunks.count - 1].append(line)
      }
    }
    return chunks
  }

  private static func isBlank(_ line: TextLine) -> Bool { Blank.trimmed(line.content).isEmpty }

  private static func joined(_ lines: [TextLine]) -> String {
    lines.map(\.content).joined(separator: "\n") + "\n"
  }
}
