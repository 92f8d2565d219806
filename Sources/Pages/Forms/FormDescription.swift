import ExamModel

/// The descriptive part of a form: its own headings, and bold words that stand for them.
enum FormDescription {
  /// The blocks with headings on a level and below.
  static func blocks(_ blocks: [Block], level: Int) -> [Block] {
    let levels = blocks.compactMap { block -> Int? in
      if case .heading(let level, _) = block.content { level } else { nil }
    }
    if let top = levels.min() {
      return blocks.map { block in
        guard case .heading(let own, let inlines) = block.content else { return block }
        return Block(
          line: block.line, content: .heading(level: min(6, own - top + level), inlines))
      }
    }
    return blocks.flatMap { block -> [Block] in
      guard case .paragraph(let inlines) = block.content, let lead = lead(inlines) else {
        return [block]
      }
      let heading = Block(line: block.line, content: .heading(level: level, [.text(lead.name)]))
      guard !lead.rest.isEmpty else { return [heading] }
      return [heading, Block(line: block.line, content: .paragraph(lead.rest))]
    }
  }

  private static let longestLead = 80

  /// Bold words that open a paragraph with a colon, or are all of it.
  private static func lead(_ inlines: [Inline]) -> (name: String, rest: [Inline])? {
    guard case .strong(let bold)? = inlines.first else { return nil }
    var name = Blank.collapsed(bold.plainText)
    var rest = Array(inlines.dropFirst())
    let isWhole = rest.allSatisfy { Blank.collapsed($0.plainText).isEmpty }
    guard !name.isEmpty, name.count <= longestLead else { return nil }
    if isWhole {
      while let last = name.last, last == ":" || last == " " { name.removeLast() }
      return (name, [])
    }
    if name.hasSuffix(":") {
      while let last = name.last, last == ":" || Blank.contains(last) { name.removeLast() }
      return (name, rest)
    }
    guard case .text(let text)? = rest.first, let colon = text.firstIndex(of: ":"),
      text[..<colon].allSatisfy({ Blank.contains($0) })
    else { return nil }
    rest[0] = .text(String(text[text.index(after: colon)...].drop { Blank.contains($0) }))
    return (name, rest)
  }
}
