/// Marks of Pandoc and Quarto, of HackMD and of Pelican around a piece of text or an address.
extension MarkupStripper {
  /// `[text]{.underline}` is its text, `[]{#_Toc12 .anchor}` nothing at all.
  mutating func replaceSpan(before end: Int) -> Bool {
    let line = source[(position + 1)..<min(end, position + Self.spanBytes)]
    guard let close = line.firstIndex(of: Ascii.closeBracket), close + 2 < line.endIndex,
      line[close + 1] == Ascii.openBrace, line[close + 2] != Ascii.openBrace,
      let listEnd = line[(close + 2)...].firstIndex(of: Ascii.closeBrace),
      AttributeList.isList(line[(close + 2)..<listEnd]),
      !line[..<close].contains(Ascii.openBracket)
    else { return false }
    replace(upTo: listEnd + 1, with: Array(line[..<close]))
    return true
  }

  private static let spanBytes = 512

  /// `[name=Léa]`, `[time=…]` and `[color=red]`, by which HackMD dresses a quote.
  mutating func dropRemarkTag(before end: Int) -> Bool {
    let line = source[(position + 1)..<min(end, position + Self.remarkBytes)]
    guard let close = line.firstIndex(of: Ascii.closeBracket),
      Self.remarkNames.contains(where: { line[..<close].starts(with: $0.utf8) }),
      close + 1 >= source.count || source[close + 1] != 0x28
    else { return false }
    position = close + 1
    return true
  }

  static let remarkNames = ["name=", "time=", "color="]
  private static let remarkBytes = 96

  /// `[@wickham2016, p. 12; @knuth]`, for which Pandoc puts in a number or a name.
  mutating func dropCitation(before end: Int) -> Bool {
    let line = source[(position + 1)..<min(end, position + Self.spanBytes)]
    guard line.first == Ascii.at || line.starts(with: "-@".utf8),
      let close = line.firstIndex(of: Ascii.closeBracket),
      let name = line.dropFirst(line.first == Ascii.at ? 1 : 2).first,
      Ascii.isLetter(name) || Ascii.isDigit(name),
      close + 1 >= source.count || source[close + 1] != 0x28
    else { return false }
    if output.last == Ascii.space { output.removeLast() }
    position = close + 1
    return true
  }

  /// `@fig-plan`, for which Quarto writes "figure 2".
  mutating func replaceReference(before end: Int) -> Bool {
    let before = output.last ?? Ascii.newline
    guard !Ascii.isLetter(before), !Ascii.isDigit(before), before < 0x80 else { return false }
    let rest = source[(position + 1)..<end]
    guard let kind = Self.references.first(where: { rest.starts(with: $0.mark.utf8) }) else {
      return false
    }
    let name = rest.dropFirst(kind.mark.utf8.count).prefix {
      Ascii.isLetter($0) || Ascii.isDigit($0) || $0 == Ascii.hyphen || $0 == 0x5F
    }
    guard !name.isEmpty else { return false }
    replace(upTo: name.endIndex, with: Array(kind.shown.utf8))
    return true
  }

  static let references: [(mark: String, shown: String)] = [
    ("sec-", "section"), ("fig-", "figure"), ("tbl-", "tableau"),
    ("eq-", "équation"), ("lst-", "listing"),
  ]

  /// The size behind an image's address, which CommonMark would not know: `![](a.png =300x200)`.
  mutating func dropImageSize(before end: Int) -> Bool {
    guard output.last == Ascii.space else { return false }
    let size = source[(position + 1)..<min(end, position + Self.sizeBytes)].prefix {
      Ascii.isDigit($0) || $0 == UInt8(ascii: "x") || $0 == Ascii.percent
    }
    guard size.contains(UInt8(ascii: "x")), size.count > 1, size.endIndex < end,
      source[size.endIndex] == 0x29,
      output.suffix(Self.spanBytes).reversed().prefix(while: { $0 != Ascii.newline })
        .contains(Ascii.closeBracket)
    else { return false }
    position = size.endIndex
    return true
  }

  private static let sizeBytes = 16

  /// The word of Pelican in front of an address: `{filename}/page.md`, `{static}/plan.png`.
  mutating func dropAddressWord() -> Bool {
    guard isInAddress else { return false }
    let word = source[position...].prefix(Self.sizeBytes).prefix { $0 != Ascii.closeBrace }
    guard Self.addressWords.contains(where: { word.dropFirst().elementsEqual($0.utf8) }),
      word.endIndex < source.count
    else { return false }
    position = word.endIndex + 1
    return true
  }

  private static let addressWords = ["filename", "static", "attach", "author", "tag", "category"]
}
