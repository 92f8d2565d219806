import Pages

/// The candidate's school in running text: "mon BTS SIO au lycée Favard de Brest" keeps the diploma.
package enum OwnSchool {
  private static let longestText = 1_600
  private static let mostWordsBetween = 8

  package static func removed(from text: StyledText) -> StyledText {
    let plain = text.plain
    guard plain.utf8.count <= longestText, marks.contains(where: plain.contains),
      let range = range(in: Array(plain))
    else { return text }
    var kept = text.prefix(range.lowerBound).trimmed
    let rest = text.dropping(range.upperBound).trimmed
    if let next = rest.plain.first, next.isLetter || next.isNumber || "(«–—".contains(next) {
      kept.append(TextRun(" "))
    }
    kept.append(rest)
    return kept
  }

  private static let marks = ["lycée", "Lycée", "CFA", "IUT", "GRETA", "campus", "Campus", "AFPA"]
  private static let schools: Set<String> = ["lycee", "cfa", "iut", "greta", "campus", "afpa"]

  private struct Word {
    var key: String
    var range: Range<Int>
    var isCapital: Bool
  }

  /// The school with the words that lead to it, where a diploma or a learner stands right before them.
  private static func range(in characters: [Character]) -> Range<Int>? {
    let words = words(of: characters)
    for index in words.indices where schools.contains(words[index].key) {
      var start = index
      while start > 0, openings.contains(words[start - 1].key) { start -= 1 }
      guard start < index else { continue }
      let before = words[..<start].suffix(mostWordsBetween).reversed().prefix {
        learning.contains($0.key) || CoverWords.isBesideWord($0.key) || small.contains($0.key)
      }
      guard before.contains(where: { learning.contains($0.key) }), let last = before.first,
        isJoined(last.range.upperBound, words[start], characters)
      else { continue }
      var end = index
      for next in words.indices.dropFirst(index + 1) {
        guard isJoined(words[next - 1].range.upperBound, words[next], characters) else { break }
        if words[next].isCapital {
          end = next
        } else if !around.contains(words[next].key) {
          break
        }
      }
      if end > index { return words[start].range.lowerBound..<words[end].range.upperBound }
    }
    return nil
  }

  /// Whether nothing but blanks, hyphens and apostrophes stands before a word.
  private static func isJoined(_ end: Int, _ word: Word, _ characters: [Character]) -> Bool {
    characters[end..<word.range.lowerBound].allSatisfy { $0.isWhitespace || "-'’".contains($0) }
  }

  private static func words(of characters: [Character]) -> [Word] {
    var words: [Word] = []
    var index = 0
    while index < characters.count {
      guard characters[index].isLetter || characters[index].isNumber else {
        index += 1
        continue
      }
      let start = index
      while index < characters.count, characters[index].isLetter || characters[index].isNumber {
        index += 1
      }
      words.append(
        Word(
          key: TextFolding.key(of: String(characters[start..<index])), range: start..<index,
          isCapital: characters[start].isUppercase))
    }
    return words
  }

  private static let openings: Set<String> = ["au", "a", "l", "le", "la", "du", "de", "en"]
  private static let learning: Set<String> = [
    "bts", "but", "bachelor", "licence", "bac", "etudiant", "etudiante", "eleve", "apprenti",
    "apprentie", "alternant", "alternante", "scolarise", "scolarisee", "formation", "sio", "ciel",
  ]
  private static let small: Set<String> = [
    "en", "de", "option", "annee", "alternance", "apprentissage", "par", "sisr", "slam", "services",
    "informatiques", "aux", "organisations", "specialite", "d", "l", "la", "le", "ma", "mon",
  ]
  private static let around: Set<String> = [
    "de", "du", "des", "d", "la", "le", "les", "l", "polyvalent", "general", "technologique",
    "professionnel", "prive", "metiers", "a",
  ]
}
