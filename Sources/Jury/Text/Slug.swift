import TextCells

/// Matter of a fiche as a part of a question's id.
enum Slug {
  /// Lower-case ASCII letters and digits joined by hyphens, at most this many characters.
  static func of(_ text: String, limit: Int = 40) -> String {
    var slug = ""
    for character in LetterFolding.folded(text) {
      if character.isASCII, character.isLetter || character.isNumber {
        slug.append(character)
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
}
