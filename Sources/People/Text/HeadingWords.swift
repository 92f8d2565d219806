import Pages

/// What the words of a line tell of the part that it plays.
package enum HeadingWords {
  private static let generic: Set<String> = {
    let text = """
      bts sio sisr slam ciel cdi dp mco ndrc gpme e4 e5 e6 e7 u4 u5 u6 session annee promotion fiche fiches
      descriptive realisation realisations professionnelle professionnelles epreuve portfolio dossier
      compte rendu rapport annexe description descriptif de d une un du la le les l des n no 1 2 3 4
      services informatiques aux organisations option situation mission projet document professionnel
      recto verso stage activite activites support et mise a disposition oral preuve preuves
      bienvenue accueil home page sans titre untitled document1 index presentation powerpoint microsoft
      word google docs nouveau brevet technicien superieur administration systemes reseaux solutions
      applications conception developpement logicielles metiers i ii lycee soutenance
      ma mon fin etudes memoire diaporama diapositives
      """
    return Set(TextFolding.words(of: text))
  }()

  /// Whether a line names no work: "BTS SIO – Fiche de réalisation n° 1", "Session 2026".
  package static func isGeneric(_ text: String) -> Bool {
    let words = TextFolding.words(of: text)
    // "Portfolio de Camille" and "Bienvenue sur mon site" name a person or a site.
    if let first = words.first(where: { $0 != "mon" && $0 != "le" && $0 != "my" }),
      words.count <= 6
        || words.count <= 9 && !Set(["portfolio", "site", "blog"]).isDisjoint(with: words),
      ["portfolio", "bienvenue", "welcome", "accueil"].contains(first)
    {
      return true
    }
    let isKind = words.first.map(kinds.contains) ?? false
    return words.allSatisfy { word in
      generic.contains(word) || word.allSatisfy { $0.isNumber }
        || isKind && (aroundKinds.contains(word) || words.count > 1 && kinds.contains(word))
    }
  }

  /// What a document is called by its kind: "Rapport de PFMP", "Fiche d'activité en entreprise".
  private static let kinds: Set<String> = [
    "rapport", "fiche", "dossier", "memoire", "compte", "annexe", "note", "mode", "livrable",
    "projet", "procedure", "documentation", "notice", "manuel", "travaux", "etude", "mini",
    "travail", "atelier", "journal", "support", "stage",
  ]
  private static let aroundKinds: Set<String> = [
    "1re", "1ere", "2e", "2eme", "2nde",
    "en", "entreprise", "pfmp", "premiere", "deuxieme", "seconde", "troisieme", "terminale",
    "semestre",
    "periode", "milieu", "alternance", "apprentissage", "intervention", "synthese", "final",
    "finale",
    "bilan", "bac", "pro", "but", "licence", "technique", "an", "an1", "an2", "semaines",
    "techniques", "operatoire", "tuteure", "tutore", "tutoree", "pratiques", "interne", "personnel",
    "encadre", "individuel", "collectif", "groupe", "equipe", "cas", "bord", "module", "bloc",
    "utilisateur", "utilisation", "exploitation", "projet", "service",
  ]

  /// Whether a line on a cover says which kind of document it is, and no more: "Livrable", "Note technique".
  package static func isKindOfDocument(_ text: String) -> Bool {
    isGeneric(text) || loneKinds.contains(TextFolding.key(of: text))
  }

  private static let loneKinds: Set<String> = [
    "livrable", "procedure", "documentation", "notice", "manuel", "note", "cahier des charges",
    "cahier de recette", "fiche technique",
  ]

  package static func isGenericWord(_ word: String) -> Bool { generic.contains(word) }

  /// Whether a short line names a school: "LYCÉE JULES FERRY", "CFA de Laval".
  package static func isSchool(_ text: String) -> Bool {
    let words = TextFolding.words(of: text)
    // "Saint-Jean-de-Braye" is one name.
    guard let first = words.first,
      words.count <= 6 || words.count <= 10 && text.split(separator: " ").count <= 5
    else { return false }
    if words.count >= 2, ["cite", "ensemble", "groupe"].contains(first), words[1] == "scolaire" {
      return true
    }
    let isNamed = schools.contains(first) || isNameOfCampus(text, words)
    return isNamed && !words.contains { SectionRoleMatcher.role(of: $0) != nil }
  }

  private static let schools: Set<String> = [
    "lycee", "cfa", "ecole", "greta", "iut", "campus", "academie", "institut", "centre",
    "universite", "afpa", "cfai",
  ]

  /// "Digital Campus Nevers", "Ynov School Lille": the word stands inside a name, each word of which is written
  /// as one.
  private static func isNameOfCampus(_ text: String, _ words: [String]) -> Bool {
    guard (2...5).contains(words.count), !others.isDisjoint(with: words) else { return false }
    return text.split(separator: " ").allSatisfy { word in
      word.first.map { $0.isUppercase || $0.isNumber } ?? false
    }
  }

  private static let others: Set<String> = [
    "campus", "school", "academy", "ecole", "lycee", "formation", "formations", "university",
    "college",
  ]

  /// "Figure 1 : le réseau", which stands by a picture and opens nothing.
  package static func isCaption(_ text: String) -> Bool {
    let words = TextFolding.words(of: String(text.prefix(40)))
    guard words.count >= 2, let first = words.first else { return false }
    return [
      "figure", "fig", "tableau", "illustration", "schema", "capture", "photo", "image", "table",
    ]
    .contains(first) && words[1].first?.isNumber == true
      && text.contains { ":–—-.".contains($0) }
  }

  /// The heading of a table of contents.
  package static func isContents(_ text: String) -> Bool {
    // What has more letters than the longest of them and its number is none.
    guard text.utf8.lazy.filter({ ($0 | 0x20) &- 0x61 < 26 }).prefix(41).count <= 40 else {
      return false
    }
    let key = TextFolding.key(of: HeadingNumber.removed(from: StyledText(text)).plain)
    return contents.contains(key) || isPlanOfTalk(key)
  }

  /// "Plan de la soutenance", "Déroulé de mon oral", "Plan du document".
  private static func isPlanOfTalk(_ key: String) -> Bool {
    let words = key.split(separator: " ")
    guard (2...4).contains(words.count), let first = words.first,
      ["plan", "deroule", "deroulement", "sommaire"].contains(first)
    else { return false }
    let talks: Set<Substring> = [
      "presentation", "soutenance", "expose", "oral", "intervention", "diaporama", "document",
      "dossier", "rapport",
    ]
    return words.dropFirst().allSatisfy { word in
      talks.contains(word)
        || ["de", "la", "l", "du", "mon", "ma", "notre", "cet", "cette"].contains(word)
    } && words.last.map(talks.contains) ?? false
  }

  /// Whether a heading announces several works: "Mes réalisations", "Projets scolaires".
  package static func namesWorks(_ text: String) -> Bool {
    let words = TextFolding.words(of: text)
    return words.count <= 6 && !works.isDisjoint(with: words)
      && words.allSatisfy { works.contains($0) || aroundWorks.contains($0) || isGenericWord($0) }
  }

  private static let works: Set<String> = [
    "projets", "realisations", "stages", "travaux", "productions", "portfolio", "projects", "works",
    "activites",
    "missions",
  ]
  private static let aroundWorks: Set<String> = [
    "mes", "mon", "nos", "my", "our", "et", "and", "en", "scolaires", "scolaire", "personnels",
    "personnel", "realises",
    "realisees", "pratiques", "quelques", "derniers", "dernieres", "principaux", "principales",
    "entreprise", "cours",
    "formation", "au", "aux", "informatique", "tp", "ap", "ppe", "ateliers", "encadres", "tous",
    "toutes", "voici",
    "premiere", "deuxieme", "annee", "selection", "pro", "professionnels", "effectues",
    "effectuees",
  ]

  /// Whether a heading is one of a site about its author: "À propos", "Contact", "Mon CV".
  package static func isOfAuthor(_ text: String) -> Bool {
    isContact(text)
      || [
        "a propos", "a propos de moi", "qui suis je", "about", "about me", "cv", "mon cv",
        "mon parcours", "parcours",
        "mes competences", "competences", "skills", "formation", "formations", "mes formations",
        "veille",
        "veille technologique", "ma veille", "ma veille technologique", "loisirs",
        "centres d interet", "experience",
        "experiences", "mes experiences", "experiences professionnelles", "bienvenue", "accueil",
        "liens",
        "presentation personnelle", "me connaitre", "mes passions", "certifications", "temoignages",
        "services",
        "technologies", "diplomes", "langues", "je me presente", "bts sio", "le bts sio",
        "mon profil", "profil",
      ]
      .contains(TextFolding.key(of: text))
  }

  /// Whether what follows tells of the person and not of the work: "Qui suis-je ?".
  package static func isOfPerson(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    return isContact(text) || ofPerson.contains(TextFolding.key(of: text))
  }

  private static let ofPerson: Set<String> = [
    "qui suis je", "presentation personnelle", "a propos de moi", "a propos de l auteur",
    "a propos de l autrice",
    "le candidat", "la candidate", "l etudiant", "l etudiante", "mon profil", "profil", "identite",
    "je me presente", "presentation du candidat",
    "presentation de la candidate", "presentation de l etudiant", "presentation de l etudiante",
    "me connaitre",
    "a propos", "about me", "who am i", "etat civil", "moi", "mon identite",
    "declaration sur l honneur", "attestation sur l honneur",
  ]

  private static let contents: Set<String> = [
    "sommaire", "table des matieres", "contents", "table of contents", "plan",
    "plan de la presentation",
    "agenda", "ordre du jour", "au programme", "plan de l expose", "plan de l oral",
    "deroule de la presentation", "table des illustrations", "table des figures",
    "table des annexes", "liste des figures", "liste des tableaux", "liste des illustrations",
    "liste des annexes", "index des figures", "table des tableaux",
  ]

  /// What closes a set of slides and says nothing.
  package static func isThanks(_ text: String) -> Bool {
    let words = TextFolding.words(of: text)
    guard let first = words.first, words.count <= 9 else { return false }
    if ["merci", "thanks"].contains(first) || words.starts(with: ["thank", "you"]) { return true }
    return words.contains { $0 == "question" || $0 == "questions" }
      && words.allSatisfy(asking.contains)
      || ["fin", "the end", "au revoir", "q a"].contains(words.joined(separator: " "))
  }

  private static let asking: Set<String> = [
    "question", "questions", "avez", "vous", "des", "de", "vos", "place", "aux", "temps", "a", "et",
    "merci", "any",
    "your", "le", "la", "les", "reponses", "echanges", "echange", "discussion",
  ]

  /// A heading over nothing but how to reach the author.
  package static func isContact(_ text: String) -> Bool {
    [
      "contact", "me contacter", "contactez moi", "contacts", "mes coordonnees", "coordonnees",
      "contact me",
      "me joindre", "nous contacter",
    ]
    .contains(TextFolding.key(of: text))
  }

  /// Whether a line is the bare name of a section, such as "Contexte :".
  package static func isSectionName(_ text: String) -> Bool {
    !TextFolding.words(of: text).isEmpty && SectionRoleMatcher.isSectionName(text)
  }

  package static func hasRole(_ text: String) -> Bool { SectionRoleMatcher.role(of: text) != nil }

  /// Whether all its letters are capitals.
  package static func isCapitals(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    return letters.count >= 3 && letters.allSatisfy { !$0.isLowercase }
  }

  /// A heading in capitals as a sentence, where no word in it is a name that needs them.
  package static func calmed(_ text: StyledText) -> StyledText {
    let plain = text.plain
    guard isCapitals(plain), isSectionName(plain) || hasOnlyKnownWords(plain) else { return text }
    let lower = plain.lowercased()
    return StyledText(lower.prefix(1).uppercased() + lower.dropFirst())
  }

  private static func hasOnlyKnownWords(_ text: String) -> Bool {
    let words = TextFolding.words(of: text)
    return words.allSatisfy { word in
      known.contains(word) || SectionRoleMatcher.role(of: word) != nil
    }
  }

  private static let known: Set<String> = Set(
    TextFolding.words(
      of: """
        de du des la le les l d et ou en au aux a un une mes mon ma sur dans pour par avec techniques technique
        utilises utilisees utilise realises realisees realise rencontrees rencontres mises mis mise oeuvre
        mission entreprise stage projet professionnel professionnelle personnel critique mobilisees
        travaillees obtenus obtenues attendus solution solutions generale general synthese
        """))
}
