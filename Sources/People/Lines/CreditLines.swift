import Pages
import TextSearch

/// What tells who took a picture: "Photo : Léa", "(capture Léa Martin)".
package enum CreditLines {
  private static let longestLine = 80

  /// Whether a text is such a credit and nothing else.
  ///
  /// - Parameter prose: the words of running text, in which a thing is met and a person is not.
  package static func isOne(_ text: String, prose: Set<String>) -> Bool {
    guard text.utf8.count <= longestLine, !prose.isEmpty else { return false }
    let tokens = text.split { $0 == " " || $0 == ":" || $0 == "\u{A0}" || $0 == "\u{202F}" }
    let label = tokens.prefix { labels.contains(TextFolding.key(of: $0)) }
    let name = tokens.dropFirst(label.count)
    guard let first = label.first.map({ TextFolding.key(of: $0) }), (1...3).contains(name.count),
      openings.contains(first) || first == "source"
    else { return false }
    if PersonNames.isPersonOnCover(name) { return true }
    // What is told from elsewhere is no person for want of a better word.
    guard first != "source" else { return false }
    guard CoverLine.isUnheard(name, in: prose), !name.contains(where: isThing) else { return false }
    return PersonNames.mayBeName(name.joined(separator: " "))
      || name.count == 1 && name.allSatisfy(isWordOfName)
  }

  /// A text without a credit in brackets or behind a dash: "Figure 2 : la salle (photo Léa)".
  package static func removed(from text: StyledText, prose: Set<String>) -> StyledText {
    let plain = text.plain
    guard plain.utf8.count <= 400, plain.utf8.count > 12 else { return text }
    if let open = plain.lastIndex(of: "("), let close = plain[open...].firstIndex(of: ")"),
      isOne(String(plain[plain.index(after: open)..<close]), prose: prose)
        || HeadingWords.isCaption(plain)
          && PersonNames.isPerson(
            plain[plain.index(after: open)..<close].split(separator: " ")[...])
    {
      var kept = text.prefix(plain.distance(from: plain.startIndex, to: open)).trimmed
      kept.append(text.dropping(plain.distance(from: plain.startIndex, to: close) + 1))
      return kept.trimmed
    }
    for bar in [" – ", " — ", " - ", " | ", " · ", ", "] {
      guard let range = plain.ranges(of: bar).last,
        isOne(StyledText.collapsed(String(plain[range.upperBound...])), prose: prose)
      else { continue }
      return text.prefix(plain.distance(from: plain.startIndex, to: range.lowerBound)).trimmed
    }
    return text
  }

  private static func isWordOfName(_ word: Substring) -> Bool {
    word.first?.isUppercase == true && word.dropFirst().contains(where: \.isLowercase)
      && word.allSatisfy { $0.isLetter || "-'’".contains($0) }
  }

  private static func isThing(_ word: Substring) -> Bool {
    let key = TextFolding.key(of: word)
    return things.contains(key) || PersonNames.isNoName(word) || HeadingWords.isGenericWord(key)
      || SectionRoleMatcher.role(of: key) != nil
  }

  private static let openings: Set<String> = [
    "photo", "photos", "photographie", "credit", "credits", "cliche", "capture", "captures",
    "dessin", "illustration",
  ]
  private static let labels: Set<String> = openings.union([
    "photographique", "photographiques", "par", "de", "d", "ecran", "personnelle", "prise", "et",
    "source",
    "image", "images",
  ])
  private static let things: Set<String> = Set(
    TextFolding.words(
      of: """
        baie rack switch routeur borne ecran salle atelier bureau bureaux accueil facade batiment logo schema tableau
        vue plan avant apres interface page formulaire menu console terminal carte armoire cable cablage onduleur
        imprimante ordinateur ordinateurs clavier souris camera scanner smartphone tablette equipe locaux entree cour
        """))
}
