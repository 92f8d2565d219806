import Pages
import TextSearch

/// What a cover says besides the title and the name: diploma, school, class and date.
package enum CoverWords {
  private static let beside: Set<String> = Set(
    TextFolding.words(
      of: """
        1ere 1re 1er 2e 2eme 2nd 2nde 3e 3eme premiere deuxieme troisieme seconde second annee annees etudiant etudiante etudiants
        etudiantes eleve eleves apprenti apprentie alternant alternante candidat candidate candidats numero promo
        en ecole scolaire universitaire academique academie classe groupe filiere parcours specialite formation
        diplome par redige redigee presente presentee realise realisee prepare preparee le janvier fevrier mars
        avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi
        dimanche version v inscription matricule cyclades superieur campus centre soutenance depot remise
        h heures tssr ais dwwm cda tai cdui rendu imprime remis depose deposee edite
        """))
  /// One of them at least stands in a line of a cover that goes.
  private static let strong: Set<String> = Set(
    TextFolding.words(
      of: """
        bts sio sisr slam ciel tssr ais dwwm cda tai session promotion promo annee annees scolaire lycee cfa epreuve e4 e5 e6 candidat
        candidate etudiant etudiante janvier fevrier mars avril mai juin juillet aout septembre octobre novembre
        decembre brevet academie
        """))
  private static let told: Set<String> = [
    "stage", "stages", "mission", "missions", "projet", "projets", "realisation", "entreprise",
  ]
  private static let longestLine = 120

  /// Whether folded words say what kind of work it was, and so more than whose.
  static func tellsOfWork(_ words: [String]) -> Bool { !told.isDisjoint(with: words) }

  /// Whether words say nothing of the work: "BTS SIO 2e année", "7 mai 2026", "Lycée Turgot".
  package static func isBeside(_ text: String) -> Bool {
    let words = TextFolding.words(of: text)
    guard !words.isEmpty else { return true }
    return HeadingWords.isSchool(text) || isOfDiploma(text, words)
      || words.allSatisfy(isBesideWord)
      // "SIO2 groupe B", "2SIO B"
      || words.allSatisfy { isBesideWord($0) || $0.count == 1 } && words.contains("groupe")
      || words.count == 2 && isClass(words[0]) && words[1].count == 1
      || words.count == 2 && ["groupe", "classe", "section"].contains(words[0])
        && words[1].count <= 3
      // "Groupe TD 3A", "SAÉ 2.04"
      || words.count == 3 && words[0] == "groupe" && ["tp", "td"].contains(words[1])
        && words[2].count <= 3
      || words.count > 1 && words[0] == "sae"
        && words.dropFirst().allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  /// "BTS Gestion de la PME", "Bac pro MELEC", "Terminale STI2D", "BUT GEA 2", "Grand oral 2026".
  package static func isOfDiploma(_ text: String, _ words: [String]) -> Bool {
    guard (2...8).contains(words.count), !tellsOfWork(words),
      words[0] != "but" || text.hasPrefix("BUT"),
      let diploma = diplomas.first(where: { words.starts(with: $0) })
    else { return false }
    let rest = words.dropFirst(diploma.count)
    // "Licence Windows à renouveler" and "But du projet" are none: a diploma has a name of few words.
    return rest.allSatisfy {
      !$0.isEmpty && !verbs.contains($0) && SectionRoleMatcher.role(of: $0) == nil
    }
  }

  /// "Titre professionnel visé", "Diplôme préparé :": what follows is a diploma, whatever it is called.
  package static func announcesDiploma(_ line: String) -> Bool {
    guard line.utf8.count <= 60 else { return false }
    let words = TextFolding.words(of: line)
    guard words.count >= 2, words.allSatisfy(ofDiploma.contains) else { return false }
    return !aims.isDisjoint(with: words) && !kindsOfDiploma.isDisjoint(with: words)
  }

  private static let kindsOfDiploma: Set<String> = [
    "titre", "diplome", "certification", "examen", "formation",
  ]
  private static let aims: Set<String> = [
    "vise", "visee", "prepare", "preparee", "suivie", "suivi", "obtenu", "professionnel",
  ]
  private static let ofDiploma = kindsOfDiploma.union(aims).union([
    "intitule", "nom", "du", "de", "la", "l", "le", "professionnelle",
  ])

  private static let diplomas: [[String]] = [
    "bts", "btsa", "bac pro", "bac techno", "bac general", "baccalaureat", "but", "dut", "deust",
    "bachelor",
    "licence pro", "licence professionnelle", "licence", "master", "terminale", "premiere", "cap",
    "bep",
    "brevet professionnel", "mention complementaire", "titre professionnel", "titre pro", "dcg",
    "dnmade",
    "dn made", "grand oral", "epreuve", "m1", "m2", "l3", "cycle ingenieur", "ecole d ingenieurs",
    "mastere", "msc", "mba", "titre rncp", "titre certifie", "rncp", "deug", "cqp", "bac 2",
    "bac 3",
    "bac 5", "diplome d", "certification professionnelle",
    "classe de", "option", "specialite", "parcours", "majeure", "dominante", "groupe", "promo",
    "promotion", "classe", "section",
  ].map { TextFolding.words(of: $0) }
  private static let verbs: Set<String> = [
    "a", "est", "sont", "ont", "du", "windows", "office", "renouveler", "retenue", "choisie",
    "libre",
    "utilisateurs", "utilisateur", "retenu", "travail", "commande", "commandes",
  ]

  package static func isBesideWord(_ word: String) -> Bool {
    beside.contains(word) || HeadingWords.isGenericWord(word)
      || word.allSatisfy { $0.isNumber } || isClass(word)
  }

  /// "SLAM2", "2SIO", "TSSIO2": a class by the names that schools give it.
  private static func isClass(_ word: String) -> Bool {
    let letters = word.drop { $0.isNumber }.reversed().drop { $0.isNumber }.reversed()
    guard letters.count < word.count, letters.count + 2 >= word.count else { return false }
    return classes.contains(String(letters))
  }

  private static let classes: Set<String> = [
    "sio", "btssio", "tssio", "tsio", "stssio", "slam", "sisr", "ciel", "btsciel", "bts", "ts",
    "sn", "ndrc", "mco", "gpme", "dwwm", "cda",
  ]

  /// "Promotion Ada Lovelace".
  package static func isOfPromotion(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard let first = words.first, (2...4).contains(words.count) else { return false }
    return ["promotion", "promo"].contains(TextFolding.key(of: first))
      && words.dropFirst().allSatisfy {
        $0.first?.isUppercase == true || $0.first?.isNumber == true
      }
  }

  /// Whether a whole line of a cover may go.
  package static func isCover(_ line: String) -> Bool {
    guard line.utf8.count <= longestLine else { return false }
    let words = TextFolding.words(of: line)
    // "Portfolio de Karim" over the title; what a stage or a mission was is worth a word.
    if let first = words.first, ["portfolio", "bienvenue"].contains(first),
      HeadingWords.isGeneric(line)
    {
      return true
    }
    if isKindOfDocument(line, words) || isVersion(words) { return true }
    guard !tellsOfWork(words) else { return false }
    if isOfficial(words) { return true }
    // "BTS CIEL option A – Informatique et réseaux"
    if words.first == "bts", words.count > 1,
      words.allSatisfy({ isBesideWord($0) || ofOptions.contains($0) })
    {
      return true
    }
    let parts = line.split { "–—|•·,/():".contains($0) }.flatMap { $0.split(separator: " - ") }
      .map { StyledText.collapsed(String($0)) }
    let isOfSchool = parts.contains(where: HeadingWords.isSchool)
    let isDate = dated(line)
    guard
      isDate || isOfSchool || HeadingWords.isSchool(line) || !strong.isDisjoint(with: words)
        || words.contains(where: isClass)
    else { return false }
    return parts.allSatisfy { part in
      isBeside(part) || (isDate || isOfSchool) && isPlace(part) || isOfSchool && isDepartment(part)
    }
  }

  /// "E6 – Cybersécurité des services informatiques", "Concepteur développeur d'applications": what exams and
  /// diplomas are called by those who hold them.
  private static func isOfficial(_ words: [String]) -> Bool {
    let name = words.drop { word in
      ["e4", "e5", "e6", "e7", "u4", "u5", "u6", "epreuve", "bloc", "titre", "professionnel"]
        .contains(word) || word.count == 1 && word.allSatisfy(\.isNumber)
    }
    return official.contains(name.joined(separator: " "))
  }

  private static let official: Set<String> = [
    "cybersecurite des services informatiques", "administration des systemes et des reseaux",
    "conception et developpement d applications", "parcours de professionnalisation",
    "support et mise a disposition de services informatiques",
    "production et fourniture de services", "production et fourniture de services informatiques",
    "valorisation de la donnee et cybersecurite",
    "exploitation et maintenance de reseaux informatiques",
    "concepteur developpeur d applications", "conceptrice developpeuse d applications",
    "developpeur web et web mobile", "developpeuse web et web mobile",
    "technicien superieur systemes et reseaux", "technicienne superieure systemes et reseaux",
    "administrateur d infrastructures securisees", "administratrice d infrastructures securisees",
    "technicien d assistance en informatique", "technicienne d assistance en informatique",
    "services informatiques aux organisations",
  ]

  /// What the options of diplomas are called.
  private static let ofOptions: Set<String> = [
    "a", "b", "c", "et", "de", "informatique", "electronique", "cybersecurite", "numerique",
    "numeriques", "produits", "communicants", "commerce", "international", "gestion", "pme",
  ]

  /// "Département Réseaux et Télécommunications" beside the school that it belongs to.
  private static func isDepartment(_ part: String) -> Bool {
    let words = TextFolding.words(of: part)
    return (2...7).contains(words.count)
      && ["departement", "filiere", "section", "ufr", "faculte"].contains(words[0])
  }

  /// "COMPTE RENDU D'ACTIVITÉ", "Rapport de stage": what the page is, and nothing of the work.
  private static func isKindOfDocument(_ line: String, _ words: [String]) -> Bool {
    let isKind =
      words.first == "rapport" || words.starts(with: ["compte", "rendu"])
      || words.starts(with: ["dossier", "professionnel"])
    return isKind && words.count >= 2 && words.count <= 6 && HeadingWords.isGeneric(line)
  }

  /// "Version 1.2", "V2 du 18 mars 2026".
  private static func isVersion(_ words: [String]) -> Bool {
    guard let first = words.first, (1...6).contains(words.count) else { return false }
    let number = first.dropFirst()
    let isCounted =
      first == "version" && words.count > 1
      || first.hasPrefix("v") && !number.isEmpty && number.allSatisfy(\.isNumber)
    return isCounted && words.dropFirst().allSatisfy { $0 == "du" || isBesideWord($0) }
  }

  /// "12/03/2026", "le 12 mars 2026", "2025-2026".
  private static func dated(_ line: String) -> Bool {
    let numbers = line.split { !$0.isNumber }
    let hasYear = numbers.contains { $0.count == 4 && ($0.hasPrefix("20") || $0.hasPrefix("19")) }
    return hasYear && numbers.count <= 4 && line.count <= 48
  }

  /// "Rennes" beside a date or a school.
  package static func isPlace(_ part: String) -> Bool {
    let words = part.split(separator: " ")
    return (1...3).contains(words.count)
      && words.allSatisfy { word in
        word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || "-'’".contains($0) }
      }
  }
}
