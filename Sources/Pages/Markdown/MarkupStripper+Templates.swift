/// Tags of templates: Hugo's shortcodes, the tags and values of Liquid, expressions of MDX.
extension MarkupStripper {
  /// Puts in the place of a tag what it shows: the image of a figure, the title of a tab, mostly nothing.
  mutating func replaceTemplate() -> Bool {
    let rest = source[position...]
    if rest.starts(with: "{{<".utf8) { return replaceTag(from: 3, closing: ">}}") }
    if rest.starts(with: "{{%".utf8) { return replaceTag(from: 3, closing: "%}}") }
    if rest.starts(with: "{{".utf8) { return replaceValue() }
    if rest.starts(with: "{%".utf8) { return replaceTag(from: 2, closing: "%}") }
    if rest.starts(with: "{/*".utf8) { return drop(upTo: "*/}", from: 3) }
    return dropAddressWord()
  }

  private mutating func replaceTag(from offset: Int, closing: String) -> Bool {
    guard let end = end(of: closing, from: offset, withinParagraph: true) else { return false }
    let tag = TemplateTag(source[(position + offset)..<(end - closing.utf8.count)])
    let isAlone = isAloneOnLine(upTo: end)
    switch (tag.name, tag.isClosing) {
    case ("comment", false):
      return drop(upTo: "endcomment", from: end - position) && drop(upTo: closing, from: 0)
    case ("raw", false): return copyRaw(from: end, closing: closing)
    case ("if", false), ("unless", false):
      if closing == "%}", dropCondition(from: end) { return true }
    case ("highlight", false) where isAlone:
      replace(upTo: end, with: Array("```\(tag.first ?? "")".utf8))
      copyHighlighted(closing: closing)
      return true
    default: break
    }
    replace(upTo: end, with: Array(tag.shown(isAlone: isAlone).utf8))
    return true
  }

  /// Drops a condition within a paragraph: `{% if page.draft %}Brouillon{% endif %}`.
  ///
  /// Nobody knows whether it is shown. Conditions around whole paragraphs are left to the reader.
  private mutating func dropCondition(from start: Int) -> Bool {
    guard
      let close = self.end(of: "endif", from: start - position, withinParagraph: true)
        ?? self.end(of: "endunless", from: start - position, withinParagraph: true),
      close - start <= Self.conditionBytes, !source[start..<close].contains(Ascii.newline)
    else { return false }
    replace(upTo: close, with: [])
    return drop(upTo: "%}", from: 0)
  }

  private static let conditionBytes = 240

  /// `{% raw %}…{% endraw %}`: what stands between is shown as it is.
  private mutating func copyRaw(from start: Int, closing: String) -> Bool {
    replace(upTo: start, with: [])
    guard let word = end(of: "endraw", from: 0) else { return true }
    if let tag = source[position..<word].lastIndex(of: Ascii.openBrace) { copy(to: tag) }
    return drop(upTo: closing, from: 0)
  }

  /// Code up to the tag that ends it, which becomes the end of a fence.
  private mutating func copyHighlighted(closing: String) {
    let isLiquid = closing == "%}"
    guard let word = end(of: isLiquid ? "endhighlight" : "/highlight", from: 0),
      let tag = source[position..<word].lastIndex(of: Ascii.openBrace)
    else { return }
    // Of the two braces of a shortcode the first opens it.
    copy(to: isLiquid ? tag : max(position, tag - 1))
    guard let end = end(of: closing, from: 0) else { return }
    replace(upTo: end, with: Array("```".utf8))
  }

  /// `{{ page.title }}` shows what nobody knows here; `{{ '/a.png' | relative_url }}` its text.
  private mutating func replaceValue() -> Bool {
    guard let end = end(of: "}}", from: 2, withinParagraph: true) else { return false }
    let inner = source[(position + 2)..<(end - 2)]
    guard !inner.contains(Ascii.newline),
      let first = inner.first(where: { !Ascii.isBlank($0) && $0 != Ascii.hyphen })
    else { return false }
    var shown: ArraySlice<UInt8> = []
    if first == Ascii.quote || first == Ascii.apostrophe {
      shown = (inner.drop { $0 != first }).dropFirst().prefix { $0 != first }
    } else if isInAddress, !inner.contains(text: "base"), !inner.contains(text: "site.url") {
      // Nobody can tell where an address leads that begins with a value.
      shown = Array("{{}}".utf8)[...]
    }
    replace(upTo: end, with: Array(shown))
    return true
  }

  /// Whether the address of a link or an image begins here.
  var isInAddress: Bool {
    let before = output.suffix(3)
    return before.suffix(2).elementsEqual("](".utf8) || before.elementsEqual("](<".utf8)
  }

  /// `{props.title}` of MDX; a text in quotes is shown.
  mutating func replaceExpression(before end: Int) -> Bool {
    var depth = 0
    var index = position
    let limit = min(end, position + Self.expressionBytes)
    while index < limit {
      if source[index] == Ascii.openBrace { depth += 1 }
      if source[index] == Ascii.closeBrace { depth -= 1 }
      index += 1
      if depth == 0 { break }
    }
    guard depth == 0, index > position + 2 else { return false }
    let inner = source[(position + 1)..<(index - 1)].drop(while: Ascii.isBlank)
    var shown: ArraySlice<UInt8> = []
    if let quote = inner.first, [Ascii.quote, Ascii.apostrophe, Ascii.backtick].contains(quote) {
      shown = inner.dropFirst().prefix { $0 != quote }
    }
    replace(upTo: index, with: Array(shown))
    return true
  }

  private static let expressionBytes = 512

  /// Marks of revision: `{==important==}`, `{>>a remark<<}`, `{++new++}`, `{--old--}`, `{~~old~>new~~}`.
  mutating func replaceCriticMark(before end: Int) -> Bool {
    let mark = source[position..<min(end, position + 3)]
    guard mark.count == 3, mark[position + 1] == mark[position + 2],
      let closing = Self.criticMarks[mark[position + 1]],
      let close = self.end(of: closing, from: 3, withinParagraph: true)
    else { return false }
    let inner = source[(position + 3)..<(close - 3)]
    var shown: ArraySlice<UInt8> = []
    switch mark[position + 1] {
    case Ascii.equals, Ascii.plus: shown = inner
    case Ascii.tilde:
      if let arrow = inner.indices.first(where: { inner[$0...].starts(with: "~>".utf8) }) {
        shown = inner[(arrow + 2)...]
      }
    default: break
    }
    replace(upTo: close, with: shown.filter { $0 != Ascii.newline })
    return true
  }

  private static let criticMarks: [UInt8: String] = [
    Ascii.equals: "==}", Ascii.greater: "<<}", Ascii.plus: "++}", Ascii.hyphen: "--}",
    Ascii.tilde: "~~}",
  ]

  /// Whether what stands from the position to an end has a line of its own.
  func isAloneOnLine(upTo end: Int) -> Bool {
    let before = output.suffix(Self.nearBytes).reversed().first { !Ascii.isBlank($0) }
    let after = source[end...].prefix(Self.nearBytes).first { !Ascii.isBlank($0) }
    return (before ?? Ascii.newline) == Ascii.newline && (after ?? Ascii.newline) == Ascii.newline
  }

  /// Blanks around a mark are few; to look further would take time without bound.
  private static let nearBytes = 64
}
