import Pages
import TextSearch

/// Tells the name of a person from other words in capitals.
package enum PersonNames {
  /// A name as candidates write it: "Léa MARTIN", or "Léa Martin" with a first name that is one.
  package static func isPerson(_ words: ArraySlice<Substring>) -> Bool {
    guard let first = words.first else { return false }
    if isTitled(words) { return true }
    return hasCapitals(words) || isCapitalised(words) && FirstNames.holds(first)
      || isAllCapitals(words) && (FirstNames.holds(first) || FirstNames.holds(words.last ?? ""))
  }

  /// The same with less to go by, where names are to be expected: "Martin Léa", or an initial.
  package static func isPersonOnCover(_ words: ArraySlice<Substring>) -> Bool {
    isPerson(words) || isInitialed(words)
      || isCapitalised(words) && words.contains { FirstNames.holds($0) }
  }

  /// A name of which one part is an initial.
  static func isInitialed(_ words: ArraySlice<Substring>) -> Bool {
    guard (2...3).contains(words.count) else { return false }
    let initials = words.filter { isInitial($0) }
    let names = words.filter { !isInitial($0) }
    guard !initials.isEmpty, !names.isEmpty else { return false }
    return names.allSatisfy { word in
      // "A. Le Roux"
      if names.count > 1, particles.contains(TextFolding.key(of: word)) { return true }
      return word.count >= 3 && word.first?.isUppercase == true
        && word.allSatisfy { $0.isLetter || "-'’".contains($0) } && !isNoName(word)
        && !HeadingWords.isGenericWord(TextFolding.key(of: word))
    }
  }

  private static func isInitial(_ word: Substring) -> Bool {
    guard let first = word.first, first.isLetter, first.isUppercase, word.last == "." else {
      return false
    }
    return word.count == 2
      || word.count <= 5 && word.dropFirst().allSatisfy { ".-".contains($0) || $0.isUppercase }
  }

  /// "MALIK SOW": a first name that is one tells it from a title.
  private static func isAllCapitals(_ words: ArraySlice<Substring>) -> Bool {
    (2...3).contains(words.count)
      && words.allSatisfy { word in
        word.count >= 2 && word.allSatisfy { $0.isUppercase || "-'’".contains($0) }
          && !noNames.contains(TextFolding.key(of: word))
      }
  }

  /// Whether a line can be the name of the person or the school that a site is about.
  package static func mayBeName(_ text: String) -> Bool {
    let words = text.split(separator: " ")[...]
    return hasCapitals(words) || isCapitalised(words)
  }

  /// How many people a value names, and nothing else: "Inès Haddad & Tom Le Bihan (SLAM)" two.
  package static func count(in value: String) -> Int {
    let parts = Self.parts(of: value)
    let people = parts.count(where: isPerson)
    let isAll = parts.allSatisfy { isPerson($0) || CoverWords.isBeside($0.joined(separator: " ")) }
    return isAll ? people : 0
  }

  /// Whether a value begins with a person: "Mme Roy (responsable informatique)".
  package static func opens(_ value: String) -> Bool {
    parts(of: value).first.map(isPerson) ?? false
  }

  private static func parts(of value: String) -> [ArraySlice<Substring>] {
    value.replacing(" et ", with: ",").replacing(" and ", with: ",")
      .split { ",;&/()–—|\n".contains($0) }
      .flatMap { $0.split(separator: " - ") }
      .map { $0.split(separator: " ")[...] }.filter { !$0.isEmpty }
  }

  /// "Tidiane Ba & Romane Leclercq": people side by side, one of them by a known first name.
  package static func isPair(_ text: String) -> Bool {
    // Two who sign side by side, the gap between them lost.
    let words = text.split(separator: " ")[...]
    let (one, other) = (words.prefix(2), words.suffix(2))
    if words.count == 4, isPerson(one) || isPerson(other),
      isCapitalised(one) || hasCapitals(one), isCapitalised(other) || hasCapitals(other)
    {
      return true
    }
    // "Thibaut Kermadec M. Ewenn Plougastel", the author and who looked on, set side by side.
    if words.count <= mostWordsOfPair,
      let title = words.dropFirst(2).firstIndex(where: { titles.contains(TextFolding.key(of: $0)) }
      ),
      isTitled(words[title...]),
      isCapitalised(words[..<title]) || hasCapitals(words[..<title])
    {
      return true
    }
    let parts = Self.parts(of: text)
    return (2...5).contains(parts.count) && parts.contains(where: isPerson)
      && parts.allSatisfy { isCapitalised($0) || hasCapitals($0) }
  }

  private static let mostWordsOfPair = 8

  static func isParticle(_ word: String) -> Bool { particles.contains(word) }

  /// Whether a word stands in what projects are called, and in no name.
  package static func isNoName(_ word: some StringProtocol) -> Bool {
    noNames.contains(TextFolding.key(of: word))
  }

  package static func isTitle(_ word: String) -> Bool { titles.contains(word) }

  private static let titles: Set<String> = [
    "m", "mr", "mme", "mlle", "mm", "mmes", "pr", "monsieur", "madame", "mademoiselle", "dr",
    "docteur", "docteure", "mrs",
    "ms",
  ]
  private static let particles: Set<String> = [
    "le", "la", "de", "du", "des", "d", "ben", "el", "al", "van", "von", "da", "dos", "di", "den",
  ]
  private static let mostWords = 4

  /// A name behind a title of courtesy: "Mme Claire Morel".
  private static func isTitled(_ words: ArraySlice<Substring>) -> Bool {
    guard let first = words.first, titles.contains(TextFolding.key(of: first)),
      first.count > 1 || first.first?.isUppercase == true
    else { return false }
    let rest = words.dropFirst()
    guard (1...3).contains(rest.count) else { return false }
    return rest.allSatisfy { word in
      word.first?.isUppercase == true
        && word.allSatisfy { $0.isLetter || "-'’.".contains($0) }
        || particles.contains(TextFolding.key(of: word))
    }
  }

  private static func isCapitalised(_ words: ArraySlice<Substring>) -> Bool {
    let own = words.filter { !particles.contains(TextFolding.key(of: $0)) }
    return words.count <= mostWords && (2...3).contains(words.count == 2 ? 2 : own.count)
      && words.allSatisfy { word in
        if word.first?.isUppercase != true { return particles.contains(TextFolding.key(of: word)) }
        return word.count >= 2
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
        ecole cfa ciel sio sisr slam contexte bilan objectif objectifs directory windows active microsoft
        office word utilisateur user admin poste eleve etudiant etudiante candidat candidate tuteur
        """))

  /// Two to four words, one in capitals and the others with one: "Léa MARTIN", "LE BRIS Enora".
  private static func hasCapitals(_ words: ArraySlice<Substring>) -> Bool {
    guard (2...mostWords).contains(words.count) else { return false }
    var capitals = 0
    for word in words {
      let letters = word.filter { $0.isLetter }
      guard letters.count == word.count(where: { $0 != "-" && $0 != "'" && $0 != "’" }),
        letters.count >= 2, letters.first?.isUppercase == true,
        !noNames.contains(TextFolding.key(of: word))
      else { return false }
      if letters.allSatisfy(\.isUppercase) {
        if particles.contains(TextFolding.key(of: word)) { continue }
        guard letters.count >= 3 else { return false }
        capitals += 1
      } else if !letters.dropFirst().allSatisfy({ $0.isLowercase }), !word.contains("-") {
        return false
      }
    }
    let small = words.filter { $0.contains { $0.isLowercase } }
    guard let name = small.first else { return false }
    return capitals == 1 || capitals == 2 && FirstNames.holds(name)
  }
}
