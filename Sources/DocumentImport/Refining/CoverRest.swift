import Pages
import People

/// Lines above the first section that may have been the title, once another is known to be: a name in capitals, a
/// school in bold.
enum CoverRest {
  private static let mostBlocks = 12
  private static let longestLine = 60

  static func removed(from blocks: [DocumentBlock], _ facts: inout [ImportFact]) -> [DocumentBlock]
  {
    let first = blocks.firstIndex { if case .heading = $0 { true } else { false } }
    guard let first, first > 0, first <= mostBlocks else { return blocks }
    let prose = prose(of: blocks[first...])
    guard !prose.isEmpty else { return blocks }
    let kept = blocks[..<first].filter { block in
      guard case .paragraph(let text, _) = block, text.plain.utf8.count <= longestLine else {
        return true
      }
      let line = text.line
      return !isName(line, prose)
        && !(CoverLine(line, prose: prose, takesUnknown: true)?.isIdentity ?? false)
    }
    guard kept.count < first else { return blocks }
    if !facts.contains(where: { if case .identityLeftOut = $0 { true } else { false } }) {
      facts.append(.identityLeftOut(count: first - kept.count))
    }
    return kept + blocks[first...]
  }

  /// Two to four words, each written as a name, none of which the text has.
  private static func isName(_ line: String, _ prose: Set<String>) -> Bool {
    let words = line.split(separator: " ")[...]
    guard (2...4).contains(words.count), CoverLine.isUnheard(words, in: prose),
      words.allSatisfy({ !PersonNames.isNoName($0) })
    else { return false }
    return PersonNames.mayBeName(line) || isInCapitals(words)
  }

  /// "EWENN LE DUFF"; a title in capitals is longer, or the title.
  private static func isInCapitals(_ words: ArraySlice<Substring>) -> Bool {
    words.count <= 3
      && words.allSatisfy { word in
        word.count >= 2
          && word.allSatisfy { $0.isLetter && !$0.isLowercase || "-'’".contains($0) }
      }
      && !HeadingWords.hasRole(words.joined(separator: " "))
  }

  private static func prose(of blocks: ArraySlice<DocumentBlock>) -> Set<String> {
    var words: Set<String> = []
    var left = longestProse
    for block in blocks {
      guard let text = block.text, left > 0 else { continue }
      let own = TextFolding.words(of: text.plain)
      left -= own.count
      words.formUnion(own)
    }
    return words
  }

  private static let longestProse = 40_000
}
