/// Formulas and codes of emoji, which generators show as signs.
extension MarkupStripper {
  /// `$n$`, `$$…$$`, `` $`n`$ ``, `\(n\)` and `\[…\]` become text that can be read.
  mutating func replaceMath(before end: Int) -> Bool {
    source[position] == Ascii.dollar
      ? replaceDollars(before: end) : replaceBackslashes(before: end)
  }

  private mutating func replaceDollars(before end: Int) -> Bool {
    if matches(Self.twoDollars, at: position) {
      guard let close = self.end(of: "$$", from: 2, withinParagraph: true), close > position + 4
      else { return false }
      return takeFormula((position + 2)..<(close - 2), upTo: close)
    }
    let start = position + 1
    guard start < end, !Ascii.isSpace(source[start]), !isInsideWord else { return false }
    if source[start] == Ascii.backtick {
      let line = source[(start + 1)..<min(end, start + Self.formulaBytes)]
      guard let tick = line.firstIndex(of: Ascii.backtick), tick + 1 < end,
        source[tick + 1] == Ascii.dollar
      else { return false }
      return takeFormula((start + 1)..<tick, upTo: tick + 2)
    }
    let line = source[start..<min(end, start + Self.formulaBytes)]
    guard let close = line.firstIndex(of: Ascii.dollar), close > start,
      !Ascii.isSpace(source[close - 1]), source[close - 1] != Ascii.backslash,
      close + 1 >= end || !isWordByte(source[close + 1]), !line[..<close].contains(Ascii.backtick)
    else { return false }
    return takeFormula(start..<close, upTo: close + 1)
  }

  private mutating func replaceBackslashes(before end: Int) -> Bool {
    var start = position + 1
    // Where Markdown takes a backslash away, authors write two.
    if start < end, source[start] == Ascii.backslash { start += 1 }
    guard start < end, let closing = Self.brackets[source[start]] else { return false }
    let limit = source[start] == Ascii.openBracket ? source.count : end
    let text = source[(start + 1)..<min(limit, start + Self.formulaBytes)]
    let close = text.indices.first {
      text[$0] == Ascii.backslash && $0 + 1 < text.endIndex && text[$0 + 1] == closing
    }
    guard let close, text[..<close].contains(where: Self.isFormulaSign) else { return false }
    let inner = source[close - 1] == Ascii.backslash ? close - 1 : close
    return takeFormula((start + 1)..<max(start + 1, inner), upTo: close + 2)
  }

  private static let brackets: [UInt8: UInt8] = [0x28: 0x29, Ascii.openBracket: Ascii.closeBracket]

  private static func isFormulaSign(_ byte: UInt8) -> Bool {
    [Ascii.backslash, Ascii.equals, 0x5E, 0x5F, Ascii.less, Ascii.greater].contains(byte)
  }

  private mutating func takeFormula(_ range: Range<Int>, upTo end: Int) -> Bool {
    replace(upTo: end, with: MarkdownEscape.escaped(FormulaText.readable(source[range])))
    return true
  }

  private static let twoDollars = [Ascii.dollar, Ascii.dollar]
  private static let formulaBytes = 1_024

  private var isInsideWord: Bool { output.last.map(isWordByte) ?? false }

  private func isWordByte(_ byte: UInt8) -> Bool {
    Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte >= 0x80
  }

  /// `:wave:` becomes the sign; a code that is not known and joins words by lines goes.
  mutating func replaceEmoji(before end: Int) -> Bool {
    guard !isInsideWord, output.last != Ascii.colon else { return false }
    let name = source[(position + 1)..<min(end, position + Self.emojiBytes)].prefix {
      (0x61...0x7A).contains($0) || Ascii.isDigit($0) || $0 == 0x5F || $0 == Ascii.plus
        || $0 == Ascii.hyphen
    }
    let close = name.endIndex
    guard name.count > 1, close < end, source[close] == Ascii.colon,
      close + 1 >= end || !isWordByte(source[close + 1]) && source[close + 1] != Ascii.colon
    else { return false }
    let sign = EmojiCodes.sign(of: String(decoding: name, as: UTF8.self))
    guard sign != nil || (name.contains(0x5F) && name.contains(where: Ascii.isLetter)) else {
      return false
    }
    replace(upTo: close + 1, with: Array((sign ?? "").utf8))
    return true
  }

  private static let emojiBytes = 48
}
