import FicheLibrary
import Pages

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
    if text.utf8.contains(where: { $0 == 0x7B || $0 == 0x7D }) {
      faults.append("has a placeholder left")
    }
    if text.utf8.contains(text: "  ") { faults.append("has two spaces") }
    if text.utf8.contains(text: "’") { faults.append("has a typographic apostrophe") }
    faults += punctuation(text) + elisions(text)
    return faults
  }

  private static func wordCount(_ text: String) -> Int {
    text.split(separator: " ").count { $0.contains { $0.isLetter || $0.isNumber } }
  }

  // Thousands of wordings are checked in each run: these look at scalars and compare no more than they must.

  private static func punctuation(_ text: String) -> [String] {
    var faults: [String] = []
    var before: Unicode.Scalar = " "
    for letter in text.unicodeScalars {
      switch letter {
      case "?", "!", ";", "»": if before != " " { faults.append("has no space before \(letter)") }
      case ":": if !before.isASCII { faults.append("has no space before :") }
      default: break
      }
      if before == "«", letter != " " { faults.append("has no space after «") }
      before = letter
    }
    return faults
  }

  private static let lone: Set<Substring> = ["d", "l", "qu", "n", "s", "j"]

  /// "de A", "que A", "le A", "de le", "à le" and their like.
  private static func elisions(_ text: String) -> [String] {
    let words = text.split(separator: " ")
    return zip(words.indices, zip(words, words.dropFirst())).compactMap { index, pair in
      let (word, next) = pair
      // A letter that lost its apostrophe, and with it the placeholder that was to choose it.
      if lone.contains(word) { return "has \(word) alone" }
      if next == "le" || next == "les", ["de", "à"].contains(word.lowercased()) {
        // Before an infinitive it is a pronoun: "de les garder".
        let verb = index + 2 < words.count ? words[index + 2] : ""
        return ["er", "ir", "re"].contains { verb.hasSuffix($0) } ? nil : "has \(word) \(next)"
      }
      guard let first = next.unicodeScalars.first, vowels.contains(first),
        elided.contains(word.lowercased()), !withoutElision.contains(next)
      else { return nil }
      return "has \(word) \(next)"
    }
  }

  private static let elided: Set<String> = [
    "de", "que", "le", "la", "ne", "se", "je", "ce", "jusque", "lorsque", "puisque",
  ]

  private static let vowels = Set(
    "aeiouàâéèêëîïôöùûüœAEIOUÀÂÉÈÊËÎÏÔÖÙÛÜŒ".unicodeScalars)

  /// Before these the vowel stays.
  private static let withoutElision: Set<Substring> = [
    "onze", "oui", "un", "une", "ou", "où", "et",
  ]
}
