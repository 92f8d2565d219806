/// Marks of vaults of notes, which Obsidian and Quartz show, and of MkDocs.
extension MarkupStripper {
  /// `[[Note]]`, `[[Note#Part|text]]` and `![[image.png|300]]` on one line.
  mutating func replaceVaultLink(before end: Int) -> Bool {
    let isEmbed = source[position] == Ascii.exclamationMark
    let start = position + (isEmbed ? 1 : 0)
    guard matches(Self.linkOpening, at: start) else { return false }
    let line = source[(start + 2)..<min(end, start + 2 + Self.linkBytes)]
    guard let close = line.firstIndex(of: Ascii.closeBracket),
      close + 1 < end, source[close + 1] == Ascii.closeBracket,
      !line[..<close].contains(Ascii.openBracket), close > start + 2
    else { return false }
    // `[[1]](address)` is a link whose text stands in brackets.
    let after = close + 2 < end ? source[close + 2] : Ascii.newline
    guard after != 0x28, after != Ascii.colon || isEmbed else { return false }
    let link = VaultLink(line[..<close])
    replace(upTo: close + 2, with: Array((isEmbed ? link.embedded : link.shown).utf8))
    return true
  }

  /// `[name:: value]` within a sentence, which Dataview shows as the name and the value.
  mutating func replaceField(before end: Int) -> Bool {
    let line = source[(position + 1)..<min(end, position + Self.linkBytes)]
    let name = line.prefix {
      Ascii.isLetter($0) || Ascii.isDigit($0) || $0 == Ascii.hyphen || $0 == 0x5F || $0 >= 0x80
        || $0 == Ascii.space
    }
    let rest = line[name.endIndex...]
    guard !name.isEmpty, name.count <= Self.longestFieldName, rest.starts(with: "::".utf8),
      rest.dropFirst(2).first.map(Ascii.isBlank) ?? false,
      let close = rest.firstIndex(of: Ascii.closeBracket),
      !rest[..<close].contains(Ascii.openBracket)
    else { return false }
    let value = rest[..<close].dropFirst(2).drop(while: Ascii.isBlank)
    replace(upTo: close + 1, with: Array(name) + Array(" : ".utf8) + Array(value))
    return true
  }

  private static let longestFieldName = 40
  private static let linkOpening = [Ascii.openBracket, Ascii.openBracket]
  private static let linkBytes = 512

  /// Drops the marks around `==important==`, not what stands between them.
  mutating func dropHighlight(before end: Int) -> Bool {
    guard closingMark == nil, position + 4 < end, source[position + 1] == Ascii.equals,
      output.last != Ascii.equals
    else { return false }
    let first = source[position + 2]
    guard first != Ascii.equals, !Ascii.isSpace(first) else { return false }
    let line = source[(position + 3)..<min(end, position + Self.linkBytes)]
    let close = line.indices.first {
      line[$0] == Ascii.equals && $0 + 1 < end && source[$0 + 1] == Ascii.equals
        && !Ascii.isSpace(source[$0 - 1])
    }
    guard let close else { return false }
    closingMark = close
    position += 2
    return true
  }

  /// Drops `%%a remark%%` within a paragraph, or between two lines of `%%` alone.
  mutating func dropVaultComment(before end: Int) -> Bool {
    guard matches(Self.commentMark, at: position),
      output.last.map({ Ascii.isSpace($0) || !Ascii.isDigit($0) }) ?? true
    else { return false }
    if isAloneOnLine(upTo: position + 2) {
      return drop(upTo: "\n%%", from: 2)
    }
    guard output.last.map(Ascii.isSpace) ?? true else { return false }
    let line = source[(position + 2)..<end]
    let close = line.indices.first {
      line[$0] == Ascii.percent && $0 + 1 < end && source[$0 + 1] == Ascii.percent
        && ($0 + 2 >= end || !Ascii.isLetter(source[$0 + 2]))
    }
    guard let close else { return drop(upTo: "%%", from: 2, withinParagraph: true) }
    replace(upTo: close + 2, with: [])
    return true
  }

  private static let commentMark = [Ascii.percent, Ascii.percent]

  /// `++ctrl+alt++`, which MkDocs shows as keys.
  mutating func replaceKeys(before end: Int) -> Bool {
    guard matches([Ascii.plus, Ascii.plus], at: position),
      output.last.map({ !Ascii.isLetter($0) && !Ascii.isDigit($0) && $0 != Ascii.plus }) ?? true
    else { return false }
    let names = source[(position + 2)..<end].prefix {
      Ascii.isLetter($0) || Ascii.isDigit($0) || $0 == Ascii.plus || $0 == Ascii.hyphen
    }
    guard names.count > 2, names.suffix(2).elementsEqual([Ascii.plus, Ascii.plus]),
      names.first.map(Ascii.isLetter) == true
    else { return false }
    let shown = names.dropLast(2).split(separator: Ascii.plus).map { name in
      let text = String(decoding: name, as: UTF8.self)
      return text.prefix(1).uppercased() + text.dropFirst()
    }
    replace(upTo: names.endIndex, with: Array(shown.joined(separator: "+").utf8))
    return true
  }
}
