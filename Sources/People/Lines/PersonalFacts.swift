import Pages
import TextSearch

/// Lines that tell of a person what no fiche needs: birth, numbers of files, signatures.
package enum PersonalFacts {
  private static let longestLine = 120

  /// Whether a line holds such a fact and nothing else.
  package static func holds(_ line: String) -> Bool {
    guard line.utf8.count <= longestLine else { return false }
    let words = TextFolding.words(of: line)
    guard let first = words.first, words.count <= 16 else { return false }
    if words.allSatisfy(personal.contains), words.count >= 2 { return true }
    return isBirth(first, words, line) || isNumber(line, words) || isSignature(words, line)
      || isMark(words, line) || closings.contains(words) || isReserved(words)
  }

  /// "Cadre réservé au jury", "Partie réservée à l'administration", "Ne rien écrire dans ce cadre".
  private static func isReserved(_ words: [String]) -> Bool {
    guard words.count <= 8 else { return false }
    if words.starts(with: ["ne", "rien", "inscrire"])
      || words.starts(with: ["ne", "rien", "ecrire"])
    {
      return true
    }
    let rest = words.drop { ["cadre", "partie", "zone", "espace", "case"].contains($0) }
    guard let first = rest.first, ["reserve", "reservee"].contains(first),
      let next = rest.dropFirst().first, ["a", "au", "aux"].contains(next)
    else { return false }
    return rest.dropFirst(2).contains { graders.contains($0) || offices.contains($0) }
  }

  private static let offices: Set<String> = [
    "administration", "commission", "examinateurs", "correcteurs", "etablissement", "centre",
  ]

  /// "Identité du candidat", "Informations personnelles": what stood below it is left out.
  private static let personal: Set<String> = [
    "identite", "coordonnees", "informations", "personnelles", "personnels", "renseignements", "du",
    "de", "la", "l",
    "candidat", "candidate", "etudiant", "etudiante", "eleve",
  ]

  /// "Née le 3 avril 2005 à Morlaix", "Âge : 20 ans", "Nationalité : française".
  private static func isBirth(_ first: String, _ words: [String], _ line: String) -> Bool {
    if first == "ne" || first == "nee" || words.starts(with: ["ne", "e"]) {
      // "Né en 1987, le logiciel …" tells of something else.
      let rest = words.dropFirst(words[1...].first == "e" ? 2 : 1)
      let most = ["le": 9, "a": 6, "en": 3][rest.first ?? ""] ?? 0
      return rest.count <= most && rest.contains { $0.allSatisfy(\.isNumber) }
    }
    guard let colon = line.firstIndex(of: ":") else {
      let key = words.joined(separator: " ")
      return words.count <= 8 && words.contains { $0.allSatisfy(\.isNumber) }
        && ["date de naissance ", "date et lieu de naissance "].contains(where: key.hasPrefix)
    }
    let label = TextFolding.key(of: line[..<colon])
    let value = line[line.index(after: colon)...]
    if label == "age" { return value.contains(where: \.isNumber) && words.count <= 5 }
    return births.contains(label) && value.contains(where: \.isLetter)
      || births.contains(label) && value.contains(where: \.isNumber)
  }

  private static let births: Set<String> = [
    "naissance", "date de naissance", "lieu de naissance", "date naissance",
    "date et lieu de naissance", "ne e le", "ne le",
    "nee le",
    "nationalite", "situation familiale", "permis", "permis de conduire", "adresse personnelle",
    "adresse postale", "domicile",
  ]

  /// "INE : 123456789AB", "Matricule : 20261234", "N° de sécurité sociale : 2 05 11 …".
  private static func isNumber(_ line: String, _ words: [String]) -> Bool {
    guard line.utf8.count(where: { (0x30...0x39).contains($0) }) >= fewestDigits else {
      return false
    }
    let end = line.firstIndex { $0 == ":" || $0.isNumber } ?? line.endIndex
    let label = TextFolding.words(of: line[..<end]).filter { !aroundNumbers.contains($0) }
    guard !label.isEmpty, label.allSatisfy(numbers.contains),
      !label.allSatisfy({ weakNumbers.contains($0) })
    else { return false }
    // What follows is the number, and not a sentence about it.
    return TextFolding.words(of: line[end...]).allSatisfy { word in
      word.contains(where: \.isNumber) || word.count <= 2
    }
  }

  private static let fewestDigits = 5
  private static let aroundNumbers: Set<String> = [
    "n", "no", "numero", "id", "code", "de", "d", "du", "la", "le", "l",
  ]
  private static let numbers: Set<String> = [
    "ine", "bea", "nir", "secu", "nss", "matricule", "securite", "sociale", "cyclades",
    "inscription", "anonymat",
    "identifiant", "national", "nationale", "etudiant", "etudiante", "eleve", "candidat",
    "candidate", "insee", "apprenant", "apprenante", "apprenti", "apprentie", "stagiaire",
    "alternant", "alternante", "e", "scolaire",
    "parcoursup", "dossier",
  ]
  private static let weakNumbers: Set<String> = ["identifiant", "dossier", "national", "nationale"]

  /// "Signature du candidat :", "Fait à Tours, le 4 mai 2026", "Lu et approuvé".
  /// - Parameter words: of the line, none of them left out.
  private static func isSignature(_ words: [String], _ line: String) -> Bool {
    if words.starts(with: ["fait", "a"]), words.count <= 16 {
      return words.contains("le") && words.contains { $0.allSatisfy(\.isNumber) }
    }
    // "Le 12/05/2026 à Brest"
    if words.first == "le", (5...6).contains(words.count), words[words.count - 2] == "a",
      words[1...3].allSatisfy({ $0.contains(where: \.isNumber) || CoverWords.isBesideWord($0) }),
      line.last?.isLetter == true
    {
      return true
    }
    if words.starts(with: ["pour", "faire", "valoir"])
      || words.starts(with: ["pour", "servir", "et", "valoir"])
      || words.starts(with: ["lu", "et", "approuve"])
      || words.starts(with: ["bon", "pour", "accord"])
    {
      return words.count <= 8
    }
    // "Visa : PH"
    if words.count == 2, signed.contains(words[0]), line.contains(":"),
      words[1].count <= mostLettersOfVisa
    {
      return true
    }
    return words.contains(where: signed.contains) && words.count <= 9
      && words.allSatisfy { signed.contains($0) || aroundSigned.contains($0) }
      && (words.count > 1 || line.contains(":") || line.first?.isUppercase == true)
  }

  private static let mostLettersOfVisa = 4

  /// "Note : 14/20", "Appréciation du correcteur : travail soigné": what others thought of the work.
  private static func isMark(_ words: [String], _ line: String) -> Bool {
    guard let first = words.first, opinions.contains(first) else { return false }
    let label = line.firstIndex(of: ":").map { TextFolding.words(of: line[..<$0]) } ?? words
    guard label.count <= 6 else { return false }
    if label.dropFirst().contains(where: graders.contains) { return true }
    // "Avis de la tutrice : …"
    if ["avis", "appreciation", "appreciations", "evaluation"].contains(first),
      label.dropFirst().contains(where: onlookers.contains), line.contains(":") || words.count <= 4
    {
      return true
    }
    // Nobody but who marks a work appreciates it.
    if first.hasPrefix("appreciation"), label.count <= 2, line.contains(":") { return true }
    // "Note et appréciation de Mme Roy :"
    if let title = label.firstIndex(where: PersonNames.isTitle),
      label[..<title].allSatisfy({ opinions.contains($0) || $0.count <= 3 })
    {
      return true
    }
    // "Note : /20" and "Note 14,5 / 20"; a note to the reader has words.
    let marks = line.filter { !$0.isWhitespace && $0 != "," && $0 != "." }
    return first.hasPrefix("note")
      && (words.count <= 6 && marks.hasSuffix("/20") || line.prefix(20).contains("/20"))
  }

  private static let opinions: Set<String> = [
    "note", "notes", "appreciation", "appreciations", "observation", "observations", "avis",
    "commentaire", "commentaires", "remarque", "remarques", "evaluation",
  ]
  private static let onlookers: Set<String> = ["tuteur", "tutrice", "maitre", "maitresse"]
  private static let graders: Set<String> = [
    "jury", "correcteur", "correctrice", "examinateur", "examinatrice", "professeur",
    "professeure", "enseignant", "enseignante", "formateur", "formatrice", "evaluateur",
    "evaluatrice",
  ]

  /// Whether a line below the text says who signs, or where and when: "Le stagiaire,", "À Guéret, le 12/05/2026".
  package static func opensSignature(_ line: String) -> Bool {
    guard line.utf8.count <= 60 else { return false }
    let words = TextFolding.words(of: line)
    guard let first = words.first, (2...8).contains(words.count) else { return false }
    if first == "a", let day = words.firstIndex(of: "le"), (2...4).contains(day),
      line.last?.isNumber == true, words[(day + 1)...].allSatisfy(CoverWords.isBesideWord)
    {
      return true
    }
    // "Guéret, le 12/05/2026"
    if let comma = line.firstIndex(of: ","), CoverWords.isPlace(String(line[..<comma])) {
      let day = TextFolding.words(of: line[comma...])
      return day.first == "le" && day.last?.last?.isNumber == true
        && day.dropFirst().allSatisfy(CoverWords.isBesideWord)
    }
    let isParted = line.last == "," || line.last == ":" || line.last?.isLetter == true
    return isParted && words.count <= 4 && ["le", "la", "l"].contains(first)
      && words.dropFirst().allSatisfy { PersonRoles.holds($0) || aroundSigned.contains($0) }
      && words.dropFirst().first.map(PersonRoles.holds) ?? false
  }

  /// What stands above a signature.
  private static let closings: Set<[String]> = [
    ["cordialement"], ["bien", "cordialement"], ["respectueusement"], ["bonne", "lecture"],
    ["bonne", "reception"], ["declaration", "sur", "l", "honneur"],
    ["attestation", "sur", "l", "honneur"],
  ]

  private static let signed: Set<String> = ["signature", "signatures", "visa", "cachet", "paraphe"]
  private static let aroundSigned: Set<String> = [
    "du", "de", "la", "le", "l", "des", "et", "d", "date", "candidat", "candidate", "etudiant",
    "etudiante",
    "eleve", "tuteur", "tutrice", "maitre", "stage", "professeur", "professeure", "enseignant",
    "enseignante",
    "etablissement", "entreprise", "organisme", "responsable", "jury", "apprentissage", "e",
    "electronique", "client", "cliente", "formateur", "formatrice", "examinateur", "examinatrice",
    "apprenti", "apprentie", "stagiaire", "nom", "noms", "directeur", "directrice", "beneficiaire",
  ]
}
