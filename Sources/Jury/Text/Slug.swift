/// Matter of a fiche as a part of a question's id.
enum Slug {
  /// Lower-case ASCII letters and digits joined by hyphens, at most so many characters.
  static func of(_ text: String, limit: Int = 40) -> String {
    var slug = ""
    for character in text.lowercased() {
      let folded = letters[character] ?? String(character)
      if folded.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) {
        slug += folded
      } else if character == "%" {
        slug += "pc"
      } else if character == "€" {
        slug += "eur"
      } else if !slug.isEmpty, slug.last != "-" {
        slug += "-"
      }
    }
    slug = String(slug.prefix(limit))
    while slug.last == "-" { slug.removeLast() }
    return slug
  }

  private static let letters: [Character: String] = [
    "à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i",
    "ï": "i", "ô": "o", "ö": "o", "ù": "u", "û": "u", "ü": "u", "œ": "oe", "æ": "ae",
  ]
}
