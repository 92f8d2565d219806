import ExamModel

/// Reduces a block of raw HTML to the paragraphs and headings that it shows.
struct HTMLBlockReader {
  private var blocks: [Block] = []
  private var inlines: [Inline] = []
  private var headingLevel: Int?
  private var line: Int
  private var startLine: Int

  /// The blocks of a piece of HTML; tags are dropped, `<br>` breaks the line, entities are decoded.
  static func blocks(of html: String, firstLine: Int) -> [Block] {
    var reader = HTMLBlockReader(line: firstLine)
    reader.read(html)
    reader.endBlock()
    return reader.blocks
  }

  private init(line: Int) {
    self.line = line
    startLine = line
  }

  private mutating func read(_ html: String) {
    var rest = Substring(html)
    while let open = rest.firstIndex(of: "<") {
      take(text: rest[..<open])
      rest = rest[open...]
      // A quadratic search is out of the question: without a closing mark the rest is text.
      guard HTMLTag(rest.prefix(32)) != nil || rest.hasPrefix("<!") || rest.hasPrefix("<?") else {
        take(text: rest.prefix(1))
        rest = rest.dropFirst()
        continue
      }
      guard let close = rest.firstIndex(of: ">") else { break }
      let tag = rest[...close]
      if let tag = HTMLTag(tag) { take(tag) }
      line += tag.utf8.count { $0 == Ascii.newline }
      rest = rest[rest.index(after: close)...]
    }
    take(text: rest)
  }

  private mutating func take(_ tag: HTMLTag) {
    if let inline = tag.inline {
      append(inline)
    } else if tag.endsParagraph {
      endBlock()
      headingLevel = tag.isClosing ? nil : tag.headingLevel
    } else if tag.name == "td" || tag.name == "th", !tag.isClosing, !inlines.isEmpty {
      append(.text(" "))
    }
  }

  private mutating func take(text: Substring) {
    var isFirst = true
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !isFirst {
        line += 1
        if part.utf8.isBlankLine, headingLevel == nil { endBlock() } else { append(.softBreak) }
      }
      isFirst = false
      let words = part.split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ")
      guard !words.isEmpty else {
        if !part.isEmpty { append(.text(" ")) }
        continue
      }
      let before = part.first.map { $0 == " " || $0 == "\t" } == true ? " " : ""
      let after = part.last.map { $0 == " " || $0 == "\t" } == true ? " " : ""
      append(.text(before + HTMLEntities.decoded(words) + after))
    }
  }

  private mutating func append(_ inline: Inline) {
    if inlines.isEmpty {
      switch inline {
      case .softBreak, .lineBreak: return
      case .text(let text):
        guard !text.isBlank else { return }
        startLine = line
        inlines = [.text(text.trimmedStart)]
        return
      default: startLine = line
      }
    }
    if case .text(let text) = inline, case .text(let before)? = inlines.last {
      inlines[inlines.count - 1] = .text(before + text)
    } else {
      inlines.append(inline)
    }
  }

  private mutating func endBlock() {
    while let last = inlines.last {
      switch last {
      case .softBreak, .lineBreak: inlines.removeLast()
      case .text(let text) where text.isBlank: inlines.removeLast()
      case .text(let text):
        inlines[inlines.count - 1] = .text(text.trimmedEnd)
        close()
        return
      default:
        close()
        return
      }
    }
  }

  private mutating func close() {
    let content: Block.Content =
      if let headingLevel { .heading(level: headingLevel, inlines) } else { .paragraph(inlines) }
    blocks.append(Block(line: startLine, content: content))
    inlines = []
  }
}
