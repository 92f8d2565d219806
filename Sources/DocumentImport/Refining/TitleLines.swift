import Pages
import People

/// A title that its author set on lines of their own: the second goes on in the middle of the sentence.
enum TitleLines {
  private static let mostBlocks = 24
  private static let longestLine = 120

  /// - Parameter bodySize: the size of the text; 0 where none is known.
  static func joined(_ blocks: [DocumentBlock], bodySize: Double) -> [DocumentBlock] {
    var out: [DocumentBlock] = []
    for (index, block) in blocks.enumerated() {
      if index < mostBlocks, let above = out.last, let whole = joined(above, block, bodySize) {
        out[out.count - 1] = whole
      } else {
        out.append(block)
      }
    }
    return out
  }

  private static func joined(
    _ above: DocumentBlock, _ below: DocumentBlock, _ bodySize: Double
  ) -> DocumentBlock? {
    switch (above, below) {
    case (.paragraph(let first, let look), .paragraph(let next, let own)):
      guard look.size == own.size, look.isBold == own.isBold, look.isCentred == own.isCentred,
        look.isSubtitle == own.isSubtitle,
        look.isBold || look.isCentred || bodySize > 0 && look.size > bodySize + 1.4,
        goesOn(first, next)
      else { return nil }
      return .paragraph(together(first, next), look)
    case (.heading(let level, let first, let look), .heading(let other, let next, _)):
      guard level == other, level <= 1, goesOn(first, next) else { return nil }
      return .heading(level: level, together(first, next), look)
    default: return nil
    }
  }

  private static func together(_ first: StyledText, _ next: StyledText) -> StyledText {
    var text = first.trimmed
    text.append(TextRun(" "))
    text.append(next.trimmed)
    return text
  }

  /// "Refonte du parc public" and "de la médiathèque"; the first line has not ended.
  static func goesOn(_ first: StyledText, _ next: StyledText) -> Bool {
    let (name, rest) = (first.line, next.line)
    guard (4...longestLine).contains(name.count), (4...longestLine).contains(rest.count),
      let last = name.last, last.isLetter || last.isNumber, !".;,:".contains(rest.last ?? "."),
      HeadingWords.isCapitals(name) == HeadingWords.isCapitals(rest),
      !HeadingWords.isSectionName(name) || belongs(rest), !HeadingWords.isSectionName(rest),
      !HeadingWords.isGeneric(name) || belongs(rest) && isDeed(name),
      !IdentityLines.names(rest, isOnCover: true),
      !CoverWords.isCover(rest), HeadingNumber.read(rest) == nil
    else { return false }
    let words = TextFolding.words(of: rest)
    // "Une carte pour les" waits for its noun, whatever that is.
    if TextFolding.words(of: name).last.map(waiting.contains) ?? false { return true }
    guard let word = words.first, words.count >= 2 else { return false }
    // "Par Léa Martin" and "du 6 janvier au 28 février" say whose and when.
    guard !["par", "by"].contains(word), !words[1].allSatisfy(\.isNumber) else { return false }
    return connectives.contains(word)
  }

  /// "Conception et réalisation" is a section, and the first half of a title above "d'une application".
  private static func belongs(_ rest: String) -> Bool {
    let words = TextFolding.words(of: rest)
    return words.count >= fewestWordsBelonging
      && words.first.map { ["d", "de", "du", "des"].contains($0) } ?? false
  }

  private static let fewestWordsBelonging = 3

  /// "Conception et réalisation" of something; a "Dossier de projet" is a kind of document.
  private static func isDeed(_ name: String) -> Bool {
    guard let first = TextFolding.words(of: name).first else { return false }
    return !["documentation", "stage"].contains(first)
      && ["tion", "sion", "ment", "tude", "yse", "age"].contains(where: first.hasSuffix)
  }

  /// No title ends in one of these.
  private static let waiting: Set<String> = [
    "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "pour", "avec", "sur", "sous",
    "et",
    "dans", "au", "aux", "en", "vers", "entre",
  ]

  private static let connectives: Set<String> = [
    "de", "du", "des", "d", "avec", "pour", "et", "dans", "sur", "sous", "au", "aux", "a", "chez",
    "en",
    "via", "sans", "vers", "entre", "ou",
  ]
}
