/// Takes out what a site generator would have acted on and nobody reads.
///
/// Hugo shortcodes, Jekyll tags, attribute lists, icons of MkDocs Material, comments, style sheets and
/// scripts go, or leave what they show; their newlines stay. Links of a vault, formulas and codes of
/// emoji become the text that their generator makes of them. Code is left alone. What is opened and
/// never closed is kept as text, so that it hides nothing.
struct MarkupStripper {
  let source: [UInt8]
  var position = 0
  var output: [UInt8] = []
  /// Whether braces hold expressions, as in the pages of React.
  let isMDX: Bool
  /// Where a mark of two bytes stands that closes one already dropped.
  var closingMark: Int?
  /// For each closing mark, where a search has already failed to find one.
  private var fruitlessUntil: [String: Int] = [:]

  init(_ source: [UInt8], isMDX: Bool = false) {
    self.source = source
    self.isMDX = isMDX
  }

  mutating func stripped() -> [UInt8] {
    output.reserveCapacity(source.count)
    var fence: OpenFence?
    while position < source.count {
      let line = lineRange(from: position)
      if let open = fence {
        copy(to: line.upperBound)
        if open.isClosed(by: source[line]) { fence = nil }
      } else if let opened = OpenFence(opening: source[line]) {
        fence = opened
        copy(to: line.upperBound)
      } else {
        stripLine(upTo: line.upperBound)
      }
    }
    return output
  }

  /// The line from a position, its newline included.
  private func lineRange(from start: Int) -> Range<Int> {
    let newline = source[start...].firstIndex(of: Ascii.newline)
    return start..<(newline.map { $0 + 1 } ?? source.count)
  }

  mutating func copy(to end: Int) {
    guard position < end else { return }
    output += source[position..<end]
    position = end
  }

  /// Strips one line; what is taken out may reach into later ones.
  private mutating func stripLine(upTo end: Int) {
    while position < end {
      copy(to: source[position..<end].firstIndex(where: Self.mayOpen) ?? end)
      guard position < end else { return }
      if source[position] == Ascii.backtick {
        copyCodeSpan(before: end)
      } else if !takeMark(before: end) {
        output.append(source[position])
        position += 1
      }
    }
  }

  /// Takes a mark out, or puts in its place what it shows; `false` for one that means nothing here.
  private mutating func takeMark(before end: Int) -> Bool {
    if position == closingMark {
      position += 2
      closingMark = nil
      return true
    }
    switch source[position] {
    case Ascii.less: return dropHTML() || replaceElement()
    case Ascii.openBrace:
      return replaceTemplate() || replaceCriticMark(before: end) || dropAttributes(before: end)
        || (isMDX && replaceExpression(before: end))
    case Ascii.colon: return dropIcon(before: end) || replaceEmoji(before: end)
    case Ascii.openBracket:
      return replaceVaultLink(before: end) || replaceField(before: end) || replaceSpan(before: end)
        || dropRemarkTag(before: end) || dropCitation(before: end)
    case Ascii.at: return replaceReference(before: end)
    case Ascii.exclamationMark: return replaceVaultLink(before: end)
    case Ascii.equals: return dropHighlight(before: end) || dropImageSize(before: end)
    case Ascii.percent: return dropVaultComment(before: end)
    case Ascii.dollar: return replaceMath(before: end)
    case Ascii.backslash: return replaceMath(before: end) || copyEscape(before: end)
    case Ascii.plus: return replaceKeys(before: end)
    default: return false
    }
  }

  /// Whether a byte begins code or something to take out.
  private static func mayOpen(_ byte: UInt8) -> Bool {
    switch byte {
    case Ascii.backtick, Ascii.less, Ascii.openBrace, Ascii.colon, Ascii.openBracket,
      Ascii.exclamationMark, Ascii.equals, Ascii.percent, Ascii.dollar, Ascii.backslash,
      Ascii.plus, Ascii.at:
      true
    default: false
    }
  }

  /// Copies a code span that ends on the same line, or else the backticks alone.
  private mutating func copyCodeSpan(before end: Int) {
    let length = source[position..<end].prefix { $0 == Ascii.backtick }.count
    let key = "`\(length)"
    var index = position + length
    if index < fruitlessUntil[key] ?? 0 { index = end }
    while index < end {
      guard source[index] == Ascii.backtick else {
        index += 1
        continue
      }
      let run = source[index..<end].prefix { $0 == Ascii.backtick }.count
      index += run
      if run == length {
        copy(to: index)
        return
      }
    }
    fruitlessUntil[key] = end
    copy(to: position + length)
  }

  /// Copies a sign that a backslash makes an ordinary one, so that no mark begins with it.
  private mutating func copyEscape(before end: Int) -> Bool {
    guard position + 1 < end, Ascii.isPunctuation(source[position + 1]) else { return false }
    copy(to: position + 2)
    return true
  }

  private mutating func dropHTML() -> Bool {
    let rest = source[position...]
    if rest.starts(with: "<!--".utf8) { return drop(upTo: "-->", from: 4) }
    for (opening, closing) in [("<style", "</style>"), ("<script", "</script>")] {
      guard startsTag(rest, opening) else { continue }
      if drop(upTo: closing, from: opening.utf8.count) { return true }
      return dropTag()
    }
    return false
  }

  private func startsTag(_ rest: ArraySlice<UInt8>, _ opening: String) -> Bool {
    let length = opening.utf8.count
    guard zip(rest, opening.utf8).allSatisfy({ Ascii.lowercased($0) == $1 }),
      rest.count > length
    else { return false }
    let next = rest[rest.startIndex + length]
    return Ascii.isSpace(next) || next == Ascii.greater || next == Ascii.slash
  }

  /// Drops an attribute list behind what it is for, or on a line of its own: `{: .note }`, `{#id}`,
  /// `{ .wide }`, `{width=60%}`.
  private mutating func dropAttributes(before end: Int) -> Bool {
    let line = source[position..<min(end, position + Self.attributeBytes)]
    guard let close = line.firstIndex(of: Ascii.closeBrace) else { return false }
    let inner = line[(position + 1)..<close]
    guard let first = inner.first(where: { !Ascii.isBlank($0) }),
      !inner.contains(Ascii.openBrace)
    else { return false }
    // After a space, prose may speak of `{.env}`; behind a word or alone on a line it does not.
    let before = output.last ?? Ascii.newline
    guard before != Ascii.openBrace, before != Ascii.dollar else { return false }
    switch first {
    case Ascii.colon: break
    case Ascii.hash, Ascii.dot:
      guard before == Ascii.newline || !Ascii.isBlank(before) else { return false }
    case _ where Ascii.isLetter(first):
      guard before == 0x29 || before == Ascii.closeBracket,
        AttributeList.isList(inner)
      else { return false }
    default: return false
    }
    position = close + 1
    return true
  }

  /// No list is longer; looking further at every brace would take time without bound.
  private static let attributeBytes = 256

  /// Drops the name of an icon: `:material-check:`.
  private mutating func dropIcon(before end: Int) -> Bool {
    let name = source[(position + 1)..<end].prefix {
      Ascii.isLetter($0) || Ascii.isDigit($0) || $0 == Ascii.hyphen
    }
    guard name.endIndex < end, source[name.endIndex] == Ascii.colon,
      ["material-", "fontawesome-", "octicons-", "simple-"].contains(where: {
        name.starts(with: $0.utf8)
      })
    else { return false }
    position = name.endIndex + 1
    return true
  }

  /// Puts a text in the place of the source up to a position, with as many newlines.
  mutating func replace(upTo end: Int, with text: [UInt8]) {
    output += text
    output += source[position..<end].filter { $0 == Ascii.newline }
    position = end
  }

  /// Drops a lone opening tag, whose content is kept for want of a closing one.
  private mutating func dropTag() -> Bool {
    drop(upTo: ">", from: 1, withinParagraph: true)
  }

  /// Drops everything up to and with a closing mark; only newlines remain.
  mutating func drop(
    upTo closing: String, from offset: Int, withinParagraph: Bool = false
  ) -> Bool {
    guard let end = self.end(of: closing, from: offset, withinParagraph: withinParagraph) else {
      return false
    }
    replace(upTo: end, with: [])
    return true
  }

  /// Where a closing mark ends that stands behind the position; a search that fails is made only once.
  mutating func end(
    of closing: String, from offset: Int, withinParagraph: Bool = false
  ) -> Int? {
    let mark = Array(closing.utf8)
    guard position + offset >= fruitlessUntil[closing] ?? 0 else { return nil }
    var index = position + offset
    var lineIsBlank = false
    while index + mark.count <= source.count {
      if matches(mark, at: index) { return index + mark.count }
      if withinParagraph {
        if source[index] == Ascii.newline {
          if lineIsBlank { break }
          lineIsBlank = true
        } else if !Ascii.isSpace(source[index]) {
          lineIsBlank = false
        }
      }
      index += 1
    }
    fruitlessUntil[closing] = index
    return nil
  }

  func matches(_ mark: [UInt8], at index: Int) -> Bool {
    guard index + mark.count <= source.count else { return false }
    for (offset, byte) in mark.enumerated()
    where Ascii.lowercased(source[index + offset]) != byte { return false }
    return true
  }
}
