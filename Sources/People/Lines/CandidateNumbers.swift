import Pages
import TextSearch

/// The number of a candidate inside a text: "(candidate n° 0277001122)".
package enum CandidateNumbers {
  private static let between: Set<String> = [
    "n", "no", "numero", "de", "d", "inscription", "du", "le", "libre", "individuel",
    "individuelle",
  ]
  private static let digits = 8...12

  /// Whether a piece is nothing but such a number.
  package static func isNumber(_ text: String) -> Bool {
    var count = 0
    for word in TextFolding.words(of: text) {
      if word.allSatisfy(\.isNumber) {
        count += word.count
      } else if !between.contains(word), !word.hasPrefix("candidat"), word != "ine" {
        return false
      }
    }
    return digits.contains(count)
  }

  /// A text without them.
  ///
  /// - Parameter known: numbers that are the candidate's wherever they stand.
  package static func removed(from text: StyledText, known: Set<String> = []) -> StyledText {
    var text = text
    for _ in 0..<4 {
      guard let range = range(in: text.plain, known) else { break }
      var kept = text.prefix(range.lowerBound).trimmed
      let rest = text.dropping(range.upperBound).trimmed
      if let next = rest.plain.first, !",.;:)".contains(next), !kept.isBlank {
        kept.append(TextRun(" "))
      }
      kept.append(rest)
      text = kept.trimmed
    }
    return text
  }

  /// Where one stands, with the word that announces it and the brackets around both.
  private static func range(in plain: String, _ known: Set<String>) -> Range<Int>? {
    let isAnnounced = plain.utf8.count > 12 && plain.lowercased().contains("candidat")
    guard isAnnounced || known.contains(where: plain.contains) else { return nil }
    let characters = Array(plain)
    var index = 0
    while index < characters.count {
      guard let word = word(characters, at: index) else {
        index += 1
        continue
      }
      let text = String(characters[word])
      if known.contains(text) { return widened(word, in: characters) }
      let key = TextFolding.key(of: text)
      if key == "candidat" || key == "candidate",
        let end = numberEnd(characters, after: word.upperBound)
      {
        return widened(word.lowerBound..<end, in: characters)
      }
      index = word.upperBound
    }
    return nil
  }

  private static func word(_ characters: [Character], at index: Int) -> Range<Int>? {
    guard characters[index].isLetter || characters[index].isNumber else { return nil }
    var end = index
    while end < characters.count, characters[end].isLetter || characters[end].isNumber { end += 1 }
    return index..<end
  }

  private static func numberEnd(_ characters: [Character], after start: Int) -> Int? {
    var index = start
    while index < characters.count {
      guard let word = word(characters, at: index) else {
        guard " \u{A0}\u{202F}°º:.-–(".contains(characters[index]) else { return nil }
        index += 1
        continue
      }
      let text = String(characters[word])
      if text.allSatisfy(\.isNumber) { return digits.contains(text.count) ? word.upperBound : nil }
      guard between.contains(TextFolding.key(of: text)) || text.hasSuffix("º") else { return nil }
      index = word.upperBound
    }
    return nil
  }

  private static func widened(_ range: Range<Int>, in characters: [Character]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    if start > 0, characters[start - 1] == "(", end < characters.count, characters[end] == ")" {
      start -= 1
      end += 1
    } else if start > 0, ",–—-|".contains(characters[start - 1]) {
      start -= 1
    }
    return start..<end
  }
}
