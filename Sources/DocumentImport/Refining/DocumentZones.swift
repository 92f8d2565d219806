import Pages
import People

/// Where a document says whose it is: near its title, and in the lines that close it.
struct DocumentZones {
  /// The blocks before the first section.
  private(set) var cover: Range<Int> = 0..<0
  /// The short lines behind the last sentence.
  private(set) var end: Range<Int> = 0..<0
  /// Whether a line of the end is surely of a signature, so that two capitalised words are a name.
  private(set) var isSigned = false
  /// The words of running text, folded.
  private(set) var prose: Set<String> = []
  /// What short lines begin with, where it may count them: "II.", "B)".
  private var counts: Set<Substring> = []

  private static let longestCover = 14
  private static let longestEnd = 6
  /// What has as many words and ends in a full stop is prose.
  private static let fewestWordsOfProse = 9
  private static let mostWordsOfLine = 16
  private static let longestProse = 40_000

  init(_ blocks: [DocumentBlock]) {
    cover = 0..<Self.coverEnd(of: blocks)
    end = Self.endStart(of: blocks, behind: cover.upperBound)..<blocks.count
    var left = Self.longestProse
    for block in blocks[cover.upperBound..<end.lowerBound] {
      guard let text = block.text, left > 0 else { continue }
      let words = TextFolding.words(of: text.plain)
      guard words.count >= Self.fewestWordsOfProse else { continue }
      left -= words.count
      prose.formUnion(words)
    }
    for case let text? in blocks.lazy.map(\.text) {
      if let sign = Self.count(before: text.plain) { counts.insert(sign) }
    }
    isSigned = blocks[end].contains { block in
      block.text?.lines.contains { line in
        let cover = CoverLine(line.line, prose: [], takesUnknown: false)
        return cover?.isIdentity ?? false || cover?.isBeside ?? false
          || PersonalFacts.holds(line.line)
      } ?? false
    }
  }

  /// Whether what looks like an initial counts a line, as it does where others count on.
  ///
  /// "I. Planning" is no person where another line begins with "II.".
  func isCounted(_ line: String) -> Bool {
    guard let sign = Self.count(before: line), let next = Self.following[sign.dropLast()] else {
      return false
    }
    return counts.contains(next + String(sign.suffix(1)))
  }

  private static let following: [Substring: Substring] = [
    "I": "II", "II": "III", "IV": "V", "V": "VI", "IX": "X", "A": "B", "B": "C", "C": "D",
    "D": "E",
  ]

  /// The letters of a number and the sign behind them, at the start of a line.
  private static func count(before line: String) -> Substring? {
    let word = line.prefix { $0 != " " && $0 != "\u{A0}" }.prefix(longestCount + 1)
    guard (2...longestCount).contains(word.utf8.count), let sign = word.last, ".)".contains(sign),
      word.dropLast().utf8.allSatisfy({ (0x41...0x5A).contains($0) })
    else { return nil }
    return word
  }

  private static let longestCount = 6

  private static func coverEnd(of blocks: [DocumentBlock]) -> Int {
    var headings = 0
    for (index, block) in blocks.prefix(longestCover).enumerated() {
      switch block {
      case .heading(let level, let text, _):
        headings += 1
        let isOfPerson = CoverLine(text.line, prose: [], takesUnknown: false)?.isIdentity ?? false
        if level > 0, index > 0, headings > 1 || HeadingWords.hasRole(text.line), !isOfPerson {
          return index
        }
      case .paragraph(let text, let look):
        if look.isBold, index > 0, opensSection(text.line) { return index }
        if text.lines.contains(where: isProse) { return index }
      case .table, .image: continue
      case .item, .code: return index
      case .boundary: continue
      }
    }
    return min(blocks.count, longestCover)
  }

  /// "Contexte"; a "Compte rendu" in bold on a cover is the kind of document.
  static func opensSection(_ line: String) -> Bool {
    HeadingWords.isSectionName(line) && !(line.contains(" ") && HeadingWords.isGeneric(line))
  }

  private static func endStart(of blocks: [DocumentBlock], behind cover: Int) -> Int {
    var start = blocks.count
    while start > cover, blocks.count - start < longestEnd {
      switch blocks[start - 1] {
      case .paragraph(let text, let look):
        let isLine = text.lines.allSatisfy { line in
          // The dashes and dots between the parts of a foot are no words.
          line.plain.split(separator: " ").count { $0.contains { $0.isLetter || $0.isNumber } }
            <= mostWordsOfLine && !isProse(line)
        }
        guard isLine, !(look.isBold && HeadingWords.isSectionName(text.line)) else { return start }
      case .image, .boundary: break
      case .heading, .item, .table, .code: return start
      }
      start -= 1
    }
    return start
  }

  private static func isProse(_ line: StyledText) -> Bool {
    let plain = line.line
    if plain.count > 160 { return true }
    // "À propos : Léa Martin, alternante en BTS, à Lens.", the card of a site's author.
    if let colon = plain.firstIndex(of: ":"), HeadingWords.isOfPerson(String(plain[..<colon])) {
      return false
    }
    guard plain.last.map({ ".!?".contains($0) }) ?? false,
      plain.split(separator: " ").count >= fewestWordsOfProse
    else { return false }
    return !(CoverLine(plain, prose: [], takesUnknown: false)?.isIdentity ?? false)
  }
}
