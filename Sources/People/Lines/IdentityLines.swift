import Pages
import TextSearch

/// Lines that name the candidate, which no fiche needs and no jury should hear from a program.
package enum IdentityLines {
  private static let openings: [[String]] = [
    "présenté par", "présentée par", "réalisé par", "réalisée par", "rédigé par", "rédigée par",
    "fait par", "par", "auteur", "autrice", "étudiant", "étudiante", "candidat", "candidate",
    "élève", "presented by", "written by", "author", "encadré par", "encadrée par", "proposé par",
    "en binôme avec",
    "réalisé en binôme avec", "réalisée en binôme avec", "projet réalisé par",
    "projet présenté par",
    "rapport de", "rapport présenté par", "un projet de", "by", "dossier de", "portfolio de",
    "oral de",
    "mémoire de", "travail de", "fiche de", "soutenance de", "relu par", "validé par",
    "supervisé par",
  ].map { TextFolding.words(of: $0) }

  /// Labels of which the value is a person, wherever they stand.
  private static let labels: Set<String> = Set(
    """
    responsable|tuteur|tutrice|tuteur entreprise|tuteur en entreprise|tutrice en entreprise|tuteur de stage|
    tutrice de stage|tuteurs|binome|trinome|equipe|membres|membres de l equipe|equipe projet|maitre de stage|
    maitre d apprentissage|maitresse de stage|maitresse d apprentissage|encadrant|encadrante|encadrants|professeur|
    professeure|enseignant|enseignante|referent|referente|chef de projet|cheffe de projet|auteur|auteurs|autrice|
    realise par|redige par|ecrit par|assigne a|assigned to|assignee|owner|proprietaire|personne|personnes|
    participants|participantes|collaborateurs|collaboratrices|avec|etudiant|etudiante|etudiants|eleve|prepare par|
    suivi par|cree par|created by|createur|creatrice|candidat|candidate|en collaboration avec|avec la participation de|
    nom|prenom|responsable du projet|manager|jury|formateur|formatrice|formateur referent|formatrice referente|
    professeur referent|professeure referente|enseignant referent|enseignante referente
    """.replacing("\n", with: "").split(separator: "|").map(String.init))

  private static let longestLine = 160

  /// Whether a line tells who the candidate is.
  ///
  /// - Parameter isOnCover: whether it stands before the first section, where less is needed: in the
  ///   text itself "Nom" may be that of a server.
  package static func names(_ text: String, isOnCover: Bool) -> Bool {
    // What is longer is prose, which most of a document is.
    if text.utf8.count > longestLine, text.count > longestLine { return false }
    let form = FormLabels.identity(in: text)
    if form.isIdentity, form.isStrong || isOnCover && mayName(text) { return true }
    if ContactLines.isContact(text) || isLabelled(text, isOnCover: isOnCover) { return true }
    let words = TextFolding.words(of: text)
    guard (1...18).contains(words.count) else { return false }
    if isLabelledWithoutSign(text) || MadeBy.names(text, isStrict: true) { return true }
    if hasNameBesideDiploma(text, isOnCover: isOnCover) { return true }
    guard isOnCover, words.count >= 2 else { return false }
    if words.starts(with: ["a", "l", "attention"]) || isCard(text) { return true }
    // "À Mme Roy, ma grand-mère"
    if words[0] == "a", PersonNames.isTitle(words[1]) { return true }
    if MadeBy.names(text) || isAboutSchool(text) { return true }
    if ContactLines.isAddress(text) { return true }
    guard words.count <= 14 else { return false }
    if let opening = openings.first(where: { words.starts(with: $0) && words.count > $0.count }) {
      let rest = text.split(separator: " ").dropFirst(opening.count)
      // "Oral de Shirine Haddad"; a "Dossier de Conception Technique" may be a title.
      if opening.last == "de", ["oral", "portfolio", "soutenance", "travail"].contains(opening[0]),
        PersonNames.mayBeName(rest.joined(separator: " "))
      {
        return true
      }
      return opening.count > 1 && opening.last != "de" && opening[0] != "un"
        || opening.count == 1 && !["par", "by", "candidat", "candidate"].contains(opening[0])
          && mayName(text)
        || PersonNames.count(in: rest.joined(separator: " ")) > 0
    }
    return PersonNames.isPerson(text.split(separator: " ")[...]) || PersonNames.isPair(text)
  }

  /// "À propos : Léa Martin, alternante en BTS", the card of a site's author.
  private static func isCard(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    return HeadingWords.isOfPerson(String(text[..<colon]))
      && PersonNames.opens(StyledText.collapsed(String(text[text.index(after: colon)...])))
  }

  /// Whether a name or a number may stand behind a label; "Étudiant : option SISR, stage au laboratoire" tells of
  /// the work.
  private static func mayName(_ text: String) -> Bool {
    if text.split(separator: " ").count <= mostWordsOfLabelled { return true }
    if text.count(where: \.isNumber) >= fewestDigits { return true }
    return CoverLine.parts(of: text).contains { part in
      let words = part.split(separator: " ").drop { word in
        let key = TextFolding.key(of: word)
        return KnownPeople.isGlue(key) || PersonRoles.holds(key)
      }
      return PersonNames.isPersonOnCover(words)
        || PersonNames.mayBeName(words.joined(separator: " "))
        || words.count == 1
          && words.allSatisfy { CoverWords.isPlace(String($0)) && !PersonNames.isNoName($0) }
    }
  }

  private static let mostWordsOfLabelled = 5
  private static let fewestDigits = 6

  /// "Nom, prénom Quentin Favier", as a PDF sets the cells of a table.
  private static func isLabelledWithoutSign(_ text: String) -> Bool {
    let tokens = text.split { $0 == " " || ",;:()/".contains($0) }
    let labels = tokens.prefix { nameLabels.contains(TextFolding.key(of: $0)) }
    return !labels.isEmpty && PersonNames.isPerson(tokens.dropFirst(labels.count))
  }

  private static let nameLabels: Set<String> = [
    "nom", "noms", "prenom", "prenoms", "candidat", "candidate", "etudiant", "etudiante", "eleve",
    "auteur",
    "autrice", "et", "du", "de", "l", "la",
  ]

  /// Whether a line is a label alone, such as "Binôme :", and names are to follow.
  package static func announces(_ line: String) -> Bool {
    guard line.utf8.count <= 48 else { return false }
    let key = TextFolding.key(of: line)
    return line.last == ":"
      && (labels.contains(key) || MadeBy.announces(TextFolding.words(of: key)))
  }

  /// A text without what at its end names a person by a label: "… ; tutrice : Mme Nadia Khelifi.".
  package static func withoutLabelledEnd(_ text: StyledText) -> StyledText {
    let plain = text.plain
    guard plain.utf8.count <= 400, plain.utf8.contains(UInt8(ascii: ":")),
      let sign = plain.lastIndex(where: { ";,|–—/·•(".contains($0) }), sign > plain.startIndex
    else { return text }
    let end = plain[plain.index(after: sign)...].filter { $0 != ")" && $0 != "." }
    let fact = StyledText.collapsed(end)
    guard isLabelled(fact, isOnCover: false) || isNamed(fact) else { return text }
    return text.prefix(plain.distance(from: plain.startIndex, to: sign)).trimmed
  }

  /// "Autrice : Gwladys Etoundi", whatever first name it is.
  private static func isNamed(_ fact: String) -> Bool {
    guard let colon = fact.firstIndex(of: ":"),
      authors.contains(TextFolding.key(of: fact[..<colon]))
    else { return false }
    let value = StyledText.collapsed(String(fact[fact.index(after: colon)...]))
    return PersonNames.mayBeName(value) && !Organisations.isName(value)
  }

  private static let authors: Set<String> = [
    "auteur", "autrice", "auteure", "redacteur", "redactrice", "stagiaire", "etudiant",
    "etudiante", "eleve", "candidat", "candidate", "tuteur", "tutrice", "maitre de stage",
    "maitresse de stage", "apprenti", "apprentie", "alternant", "alternante",
  ]

  /// "Tuteur : Mme Claire Morel"; a bare "Équipe : 4 personnes" names nobody.
  private static func isLabelled(_ text: String, isOnCover: Bool) -> Bool {
    guard let colon = text.firstIndex(of: ":"), !text[..<colon].contains(";") else { return false }
    return isLabel(
      String(text[..<colon]), of: String(text[text.index(after: colon)...]), isOnCover: isOnCover)
  }

  /// Whether a label announces people and its value names them.
  package static func isLabel(_ label: String, of value: String, isOnCover: Bool) -> Bool {
    let key = TextFolding.key(of: label)
    // "Alternant à la mairie depuis septembre : Léa Martin"
    if isOnCover, key.count <= 100,
      key.split(separator: " ").first.map({ learners.contains(String($0)) }) ?? false,
      PersonNames.mayBeName(StyledText.collapsed(value)), !Organisations.isName(value)
    {
      return true
    }
    guard !key.isEmpty, key.count <= 48, value.count <= longestLine else { return false }
    if labels.contains(key) { return PersonNames.opens(value) }
    return isOnCover && PersonNames.count(in: value) > 0
  }

  private static let learners: Set<String> = [
    "alternant", "alternante", "apprenti", "apprentie", "stagiaire", "etudiant", "etudiante",
  ]

  /// "Formation : BTS SIO SISR, lycée Blaise-Pascal".
  private static func isAboutSchool(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    let key = TextFolding.key(of: text[..<colon])
    guard schoolLabels.contains(key) else { return false }
    let parts = text[text.index(after: colon)...].split { ",;–—()/|".contains($0) }
      .flatMap { $0.split(separator: " - ") }.map { StyledText.collapsed(String($0)) }
    let hasSchool =
      parts.contains(where: HeadingWords.isSchool)
      || ownSchoolLabels.contains(key) && parts.count <= 2
    return parts.allSatisfy { CoverWords.isBeside($0) || hasSchool && CoverWords.isPlace($0) }
  }

  private static let schoolLabels: Set<String> = [
    "formation", "diplome", "etablissement", "ecole", "lycee", "cfa", "centre de formation",
    "classe", "promotion",
    "promo", "section", "centre d examen", "academie", "etudes", "cursus", "filiere",
    "lieu de formation", "lieu d etudes", "etablissement de formation", "etablissement scolaire",
    "etablissement d origine", "scolarite", "organisme de formation", "ecole d origine",
  ]

  /// Those of which the value is a school, whatever it is called: "Organisme de formation : Formatech Ouest".
  private static let ownSchoolLabels: Set<String> = [
    "organisme de formation", "centre de formation", "etablissement de formation",
    "etablissement scolaire", "etablissement d origine", "ecole d origine",
  ]

  /// "Jean DUPONT – BTS SIO", "Candidat n° 0123456789": the name beside what the exam is called.
  private static func hasNameBesideDiploma(_ text: String, isOnCover: Bool) -> Bool {
    let parts = text.split { "–—|•·,/():;".contains($0) }.flatMap { $0.split(separator: " - ") }
      .map { StyledText.collapsed(String($0)) }.filter { !$0.isEmpty }
    var names = 0
    var others = 0
    let hasSchool = parts.contains(where: HeadingWords.isSchool)
    for part in parts {
      if CandidateNumbers.isNumber(part) {
        names += part.lowercased().contains("candidat") || parts.count > 1 ? 1 : 0
        others += 1
      } else if PersonNames.isPerson(part.split(separator: " ")[...]) {
        names += 1
      } else if CoverWords.isBeside(part) {
        others += 1
      } else if hasName(part) {
        names += 1
        others += 1
      } else if hasSchool, part.split(separator: " ").count <= 2, part.first?.isUppercase == true {
        others += 1
      } else {
        return false
      }
    }
    return names > 0 && (others > 0 || isOnCover)
  }

  /// "Clémence Faure BTS SIO": a name right before or behind the diploma.
  private static func hasName(_ part: String) -> Bool {
    let words = part.split(separator: " ")[...]
    guard words.count >= 3 else { return false }
    return (2...3).contains { count in
      guard words.count > count else { return false }
      let before = words.dropFirst(count).joined(separator: " ")
      let behind = words.dropLast(count).joined(separator: " ")
      return PersonNames.isPerson(words.prefix(count)) && CoverWords.isBeside(before)
        || PersonNames.isPerson(words.suffix(count)) && CoverWords.isBeside(behind)
    }
  }

  /// A heading without the name in it; `nil` for one that is nothing but a name.
  package static func withoutName(_ heading: StyledText) -> StyledText? {
    let line = heading.line
    guard line.count <= longestLine else { return heading }
    if PersonNames.isPerson(line.split(separator: " ")[...]) { return nil }
    for bar in [" – ", " — ", " | ", " - ", " · ", " • "] {
      guard let range = line.firstRange(of: bar) else { continue }
      let first = String(line[..<range.lowerBound])
      let rest = String(line[range.upperBound...])
      if names(rest, isOnCover: true), !CoverWords.isBeside(first) { return StyledText(first) }
      if names(first, isOnCover: true), !CoverWords.isBeside(rest) { return StyledText(rest) }
    }
    return heading
  }
}
