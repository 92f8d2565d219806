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
      if let glued = gluedEntry(first) {
        entries.set(glued)
      } else if let node = try? YAMLReader.read(joined(chunk), firstLine: first.number) {
        node.entries?.forEach { entries.set($0) }
      } else if let entry = plainEntry(chunk) {
        entries.set(entry)
      }
    }
    return YAMLNode(line: lines.first?.number ?? 1, content: .mapping(entries.ordered))
  }

  /// `key:value`, which YAML takes for one text.
  static func gluedEntry(_ line: TextLine) -> YAMLEntry? {
    FrontMatterKeyLine.gluedKey(line.content.drop { $0 == " " }).map { name, rest in
      entry(name, rest, line.number)
    }
  }

  /// A key on a single line whose value is no YAML, as plain text.
  static func plainEntry(_ chunk: [TextLine]) -> YAMLEntry? {
    guard let first = chunk.first, chunk.count(where: { !isBlank($0) }) == 1,
      let (name, rest) = FrontMatterKeyLine.key(first.content.drop { $0 == " " })
    else { return nil }
    return entry(name, rest, first.number)
  }

  private static func entry(_ name: String, _ rest: Substring, _ line: Int) -> YAMLEntry {
    let text = YAMLNode.Content.scalar(unquoted(Blank.trimmed(rest)), isQuoted: false)
    return YAMLEntry(key: name, line: line, value: YAMLNode(line: line, content: text))
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
    var division = YAMLKeyLines()
    for line in lines { division.take(line) }
    return division.chunks
  }

  static func isBlank(_ line: TextLine) -> Bool { Blank.trimmed(line.content).isEmpty }

  static func joined(_ lines: [TextLine]) -> String {
    lines.map(\.content).joined(separator: "\n") + "\n"
  }
}
