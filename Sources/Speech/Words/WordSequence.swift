import TextCells

/// The words of an oral as they are looked through: without case, accents, punctuation and elided letters.
package struct WordSequence: Hashable, Sendable {
  /// One piece of what was said: a word without the article that clings to it.
  package struct Token: Hashable, Sendable {
    package var text: String
    /// Index of the word that it is a part of.
    package var word: Int
    package var startMilliseconds: Int
    package var endMilliseconds: Int
    /// Whether a sentence, or a breath, ends behind it.
    package var endsPhrase: Bool
  }

  package let tokens: [Token]

  /// A silence in which a sentence may end.
  private static let breathMilliseconds = 350

  package init(_ words: [SpokenWord]) {
    var tokens: [Token] = []
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : nil
      let silence = next.map { $0.startMilliseconds - word.endMilliseconds } ?? Int.max
      let parts = Self.parts(of: word.text)
      for (number, part) in parts.enumerated() {
        tokens.append(
          Token(
            text: part, word: index, startMilliseconds: word.startMilliseconds,
            endMilliseconds: word.endMilliseconds,
            endsPhrase: number + 1 == parts.count
              && (word.endsSentence || silence >= Self.breathMilliseconds)))
      }
    }
    self.tokens = tokens
  }

  /// The parts of a written text: "l'accès à 1,5 Go" is "l", "acces", "a", "1,5", "go".
  package static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    let characters = Array(LetterFolding.folded(text))
    for (index, character) in characters.enumerated() {
      let isMark =
        (character == "," || character == ".") && isDigit(characters, index - 1)
        && isDigit(characters, index + 1)
      if character.isLetter || character.isNumber || isMark {
        // "35min" and "1h50" are amounts with their units.
        if let last = part.last, last.isNumber != character.isNumber, !isMark,
          last.isLetter || last.isNumber
        {
          parts.append(part)
          part = ""
        }
        part.append(character)
      } else {
        if !part.isEmpty { parts.append(part) }
        part = ""
        if character == "%" { parts.append("pourcent") }
        if character == "€" { parts.append("euro") }
      }
    }
    if !part.isEmpty { parts.append(part) }
    return parts
  }

  private static func isDigit(_ characters: [Character], _ index: Int) -> Bool {
    characters.indices.contains(index) && characters[index].isNumber
  }

  /// The instants at which a text was said, as it would be typed: its words in a row, the last one perhaps only
  /// begun.
  package func instants(of wanted: String) -> [Int] {
    let parts = Self.parts(of: wanted)
    guard let last = parts.last else { return [] }
    let count = parts.count
    guard tokens.count >= count else { return [] }
    var found: [Int] = []
    for start in 0...(tokens.count - count) {
      guard tokens[start + count - 1].text.hasPrefix(last),
        (0..<count - 1).allSatisfy({ tokens[start + $0].text == parts[$0] })
      else { continue }
      let instant = tokens[start].startMilliseconds
      if found.last != instant { found.append(instant) }
    }
    return found
  }
}
