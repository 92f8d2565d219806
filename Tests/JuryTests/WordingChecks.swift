import FicheLibrary

/// What a text said by a jury must be.
enum WordingChecks {
  /// What is wrong with a question; empty when nothing is.
  static func faults(ofQuestion text: String) -> [String] {
    var faults = faults(of: text)
    if !text.hasSuffix(" ?") { faults.append("does not end with a question mark") }
    if text.count(where: { $0 == "?" }) != 1 { faults.append("is not one question") }
    if wordCount(text) > 30 { faults.append("has \(wordCount(text)) words") }
    return faults
  }

  /// What is wrong with any text.
  static func faults(of text: String) -> [String] {
    var faults: [String] = []
    if text.contains(where: { "{}".contains($0) }) { faults.append("has a placeholder left") }
    if text.contains("  ") { faults.append("has two spaces") }
    if text.contains("’") { faults.append("has a typographic apostrophe") }
    faults += punctuation(text) + elisions(text)
    return faults
  }

  private static func wordCount(_ text: String) -> Int {
    text.split(separator: " ").count { $0.contains { $0.isLetter || $0.isNumber } }
  }

  private static func punctuation(_ text: String) -> [String] {
    let letters = Array(text)
    return letters.indices.dropFirst().compactMap { index in
      let before = letters[index - 1]
      let needsSpace = "?!;»".contains(letters[index])
      if needsSpace, before != " " { return "has no space before \(letters[index])" }
      if letters[index] == ":", before != " ", !before.isNumber, !before.isASCII {
        return "has no space before :"
      }
      if before == "«", letters[index] != " " { return "has no space after «" }
      return nil
    }
  }

  /// "de A", "que A", "le A", "de le", "à le" and their like.
  private static func elisions(_ text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    return zip(words.indices, zip(words, words.dropFirst())).compactMap { index, pair in
      let (word, next) = pair
      let before = word.lowercased()
      if ["de", "à"].contains(before), ["le", "les"].contains(next) {
        // Before an infinitive it is a pronoun: "de les garder".
        let verb = index + 2 < words.count ? words[index + 2] : ""
        return ["er", "ir", "re"].contains { verb.hasSuffix($0) } ? nil : "has \(word) \(next)"
      }
      guard
        ["de", "que", "le", "la", "ne", "se", "je", "ce", "jusque", "lorsque", "puisque"]
          .contains(before), let first = next.first, isVowel(first), !withoutElision.contains(next)
      else { return nil }
      return "has \(word) \(next)"
    }
  }

  private static func isVowel(_ letter: Character) -> Bool {
    "aeiouàâéèêëîïôöùûüœ".contains(letter.lowercased())
  }

  /// Before these the vowel stays.
  private static let withoutElision: Set<String> = ["onze", "oui", "un", "une", "ou", "où", "et"]
}
