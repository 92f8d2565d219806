import People

/// Parts a paragraph whose first line is bold and stands alone from the text behind the line break.
enum BoldLines {
  static func parted(_ blocks: [DocumentBlock]) -> [DocumentBlock] {
    blocks.flatMap { block -> [DocumentBlock] in
      guard case .paragraph(let text, let look) = block, text.plain.contains("\n"), !text.isAllBold
      else { return [block] }
      var out: [DocumentBlock] = []
      var rest: [StyledText] = []
      func flush() {
        guard rest.contains(where: { !$0.isBlank }) else { return }
        var own = look
        own.isBold = false
        out.append(.paragraph(joined(rest), own))
        rest = []
      }
      for line in text.lines {
        guard isHeading(line) else {
          rest.append(line)
          continue
        }
        flush()
        rest = []
        var own = look
        own.isBold = true
        out.append(.paragraph(line.trimmed, own))
      }
      flush()
      return out.count > 1 ? out : [block]
    }
  }

  private static func isHeading(_ line: StyledText) -> Bool {
    let plain = line.line
    return line.isAllBold && (3...HeadingFinder.longestHeading).contains(plain.count)
      && plain.last.map { !".;,!".contains($0) } ?? false
  }

  private static func joined(_ lines: [StyledText]) -> StyledText {
    var text = StyledText()
    for (number, line) in lines.enumerated() {
      if number > 0 { text.append(TextRun("\n")) }
      text.append(line)
    }
    return text.trimmed
  }
}
