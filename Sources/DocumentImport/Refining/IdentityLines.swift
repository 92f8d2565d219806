import Pages

/// Lines that name the candidate, which no fiche needs and no jury should hear from a program.
enum IdentityLines {
  private static let openings: [[String]] = [
    "présenté par", "présentée par", "réalisé par", "réalisée par", "rédigé par", "rédigée par",
    "fait par", "par", "auteur", "autrice", "étudiant", "étudiante", "candidat", "candidate",
    "élève", "presented by", "written by", "author",
  ].map { TextFolding.words(of: $0) }

  private static let longestLine = 160

  /// Whether a line tells who the candidate is.
  ///
  /// - Parameter isOnCover: whether it stands before the first section, where less is needed: in the
  ///   text itself "Nom" may be that of a server.
  static func names(_ text: String, isOnCover: Bool) -> Bool {
    // What is longer is prose, which most of a document is.
    if text.utf8.count > longestLine, text.count > longestLine { return false }
    let labels = FormLabels.identity(in: text)
    if labels.isIdentity { return labels.isStrong || isOnCover }
    guard isOnCover else { return false }
    let words = TextFolding.words(of: text)
    guard words.count >= 2, words.count <= 12 else { return false }
    // "Jean DUPONT – BTS SIO": the name beside what the exam is called.
    let parts = text.split { "–—|•·,/".contains($0) }.flatMap { $0.split(separator: " - ") }
    if parts.count > 1, words.count <= 12 {
      let names = parts.filter { isPerson($0.split(separator: " ")[...]) }
      let others = parts.filter { !isPerson($0.split(separator: " ")[...]) }
      return !names.isEmpty && others.allSatisfy { HeadingWords.isGeneric(String($0)) }
    }
    guard words.count <= 9 else { return false }
    if let opening = openings.first(where: { words.starts(with: $0) && words.count > $0.count }) {
      return opening.count > 1 || opening != ["par"]
        || isName(text.split(separator: " ").dropFirst())
    }
    return isPerson(text.split(separator: " ")[...])
  }

  /// A name as candidates write it on a cover: "Léa MARTIN", or "Léa Martin" with a first name that is one.
  private static func isPerson(_ words: ArraySlice<Substring>) -> Bool {
    isName(words) || isCapitalised(words) && FirstNames.holds(words.first ?? "")
  }

  /// Whether a line can be the name of the person or the school that a site is about.
  static func mayBeName(_ text: String) -> Bool {
    let words = text.split(separator: " ")[...]
    return isName(words) || isCapitalised(words)
  }

  private static func isCapitalised(_ words: ArraySlice<Substring>) -> Bool {
    (2...3).contains(words.count)
      && words.allSatisfy { word in
        word.first?.isUppercase == true && word.count >= 2
          && word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }
          && word.dropFirst().contains { $0.isLowercase }
          && !noNames.contains(TextFolding.key(of: word))
      }
  }

  private static let noNames: Set<String> = Set(
    TextFolding.words(
      of: """
        projet serveur mission stage entreprise societe groupe ville mairie lycee solution gestion
        installation portail application site reseau rapport fiche dossier bts option epreuve session
        systeme service services deploiement mise migration outil logiciel parc base plateforme
        supervision sauvegarde infrastructure configuration securisation campus institut association
        """))

  /// Two or three words, one in capitals and the others with one: "Léa MARTIN".
  private static func isName(_ words: ArraySlice<Substring>) -> Bool {
    guard (2...3).contains(words.count) else { return false }
    var capitals = 0
    for word in words {
      let letters = word.filter { $0.isLetter }
      guard letters.count == word.count(where: { $0 != "-" && $0 != "'" && $0 != "’" }),
        letters.count >= 2, letters.first?.isUppercase == true,
        !noNames.contains(TextFolding.key(of: word))
      else { return false }
      if letters.allSatisfy(\.isUppercase) {
        guard letters.count >= 3 else { return false }
        capitals += 1
      } else if !letters.dropFirst().allSatisfy({ $0.isLowercase }), !word.contains("-") {
        return false
      }
    }
    return capitals == 1
  }
}
