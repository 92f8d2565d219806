import Pages
import People

/// What a page of a site tells, by what it says: of a work, or of a place, a subject, a person.
///
/// A page is left out for two signs together: nothing in it tells of a deed or stands in a section of
/// a work, and what it is called or made of is of another kind. A work is never left out for one.
package struct PageContent {
  private var title = ""
  private var headings: [String] = []
  private var deeds = 0
  private var passives = 0
  private var confidences = 0
  private var lines = 0
  private var wordCount = 0
  private var images = 0
  /// "2024 : première année de BTS", the stations of a life.
  private var yearLines = 0
  private var tableLines = 0
  private var definesPlace = false
  /// A line that only says where the rest was read.
  private var citesSource = false
  private var linkedLines = 0
  /// The only heading below the title, which may be what the page is called.
  private var lone: String?
  private var holdsCode = false
  private var marks: Set<String> = []

  /// - Parameters:
  ///   - title: what the page is called.
  ///   - markdown: its text, as it was imported.
  package init(title: String, markdown: String) {
    self.title = title
    var isCode = false
    var tops = 0
    var hasHead = false
    var left = Self.mostLines
    for line in markdown.split(separator: "\n") where left > 0 {
      left -= 1
      if line == "---", !hasHead || left > Self.mostLines - Self.mostLinesOfHead {
        hasHead = true
        continue
      }
      if line.hasPrefix("```") {
        isCode.toggle()
        holdsCode = true
      } else if isCode || Self.isProperty(line) {
        continue
      } else if line.hasPrefix("#") {
        let heading = StyledText.collapsed(String(line.drop { $0 == "#" }))
        if line.hasPrefix("## ") { tops += 1 }
        if line.hasPrefix("## "), tops == 1 { lone = heading }
        headings.append(heading)
      } else {
        take(line)
      }
    }
    if headings.first.map({ TextFolding.key(of: $0) == TextFolding.key(of: title) }) ?? false {
      headings.removeFirst()
    }
    if tops != 1 { lone = nil }
  }

  private static let mostLines = 2_000
  private static let mostLinesOfHead = 10

  private static func isProperty(_ line: Substring) -> Bool {
    ["title: ", "source: ", "imported: ", "fingerprint: "].contains(where: line.hasPrefix)
  }

  // MARK: - Judgement

  /// Whether the page is surely no achievement.
  ///
  /// - Parameter roles: how many sections are those of a work, such as the need and the tests.
  package func isOther(roles: Int) -> Bool {
    guard deeds == 0, roles < Self.fewestRoles, !holdsCode else { return false }
    let names = [title] + (lone.map { [$0] } ?? [])
    if names.contains(where: Self.namesOther) { return true }
    let ofPlace = marks.intersection(Self.ofPlaces).count
    if names.contains(where: { Self.namesPlace($0) || Self.namesDiploma($0) }),
      ofPlace > marks.count - ofPlace
    {
      return true
    }
    // "Armor Lux est une entreprise textile fondée en 1938 …"
    if definesPlace, ofPlace > 1, ofPlace > marks.count - ofPlace { return true }
    // From here on the title says nothing.
    guard roles == 0 else { return false }
    if !headings.isEmpty, headings.allSatisfy(Self.isOfPlace) { return true }
    if wordCount < Self.fewestWords, images == 0, tableLines == 0 { return true }
    if yearLines >= Self.fewestYears, yearLines * 3 >= lines * 2 { return true }
    if citesSource, marks.isDisjoint(with: Self.ofWorks) { return true }
    if headings.contains(where: Self.isOfWatch), passives == 0 || linkedLines > 0 { return true }
    if linkedLines >= Self.fewestLinks, linkedLines * 2 >= lines { return true }
    return confidences >= Self.fewestConfidences && passives == 0
  }

  private static let fewestRoles = 2
  private static let fewestLinks = 3
  private static let fewestYears = 2
  private static let fewestWords = 8
  private static let fewestConfidences = 2

  /// "Tableau de synthèse", "Actualités", "Liens utiles", "Le BTS SIO", "Qui je suis".
  private static func namesOther(_ name: String) -> Bool {
    let words = TextFolding.words(of: name)
    guard (1...mostWordsOfName).contains(words.count) else { return false }
    let own = words.drop { articles.contains($0) }
    var bare = own.filter { !articles.contains($0) }
    // "Ma veille : les clés d'accès"
    if own.first == "veille", name.contains(":") { return true }
    // "Les épreuves du BTS SIO"
    while bare.count > 1, let last = bare.last, ["bts", "sio", "ciel"].contains(last) {
      bare.removeLast()
    }
    if others.contains(bare.joined(separator: " ")) || HeadingWords.isThanks(name) { return true }
    return CoverWords.isOfDiploma(own.joined(separator: " ").uppercased(), Array(own))
      && own.count <= 2 && words.count > own.count
  }

  /// "La mairie d'Avrillé", "Le lycée Bréguet", "Présentation de l'entreprise".
  private static func namesPlace(_ name: String) -> Bool {
    let words = name.split { $0 == " " || $0 == "’" || $0 == "'" }
    guard (1...mostWordsOfPlace).contains(words.count) else { return false }
    let own = words.drop { word in
      articles.contains(TextFolding.key(of: word)) || word.lowercased() == "présentation"
        || word.lowercased() == "presentation"
    }
    let rest = own.joined(separator: " ")
    let isHouse = own.first.map { houses.contains(TextFolding.key(of: $0)) } ?? false
    return isHouse && own.count <= 4 || HeadingWords.isSchool(rest) || Organisations.isName(rest)
      || isOfPlace(name)
  }

  private static let houses: Set<String> = ["college", "internat", "creche", "crous", "ufa"]

  /// "Le BTS CIEL, c'est quoi ?", of which the page tells what a school would.
  private static func namesDiploma(_ name: String) -> Bool {
    let own = TextFolding.words(of: name).drop { articles.contains($0) || $0 == "presentation" }
    return own.count <= mostWordsOfName
      && own.first.map { ["bts", "but", "licence", "bachelor"].contains($0) } ?? false
  }

  /// "L'entreprise", "Organigramme", "Chiffres clés".
  private static func isOfPlace(_ name: String) -> Bool {
    let words = TextFolding.words(of: name).filter {
      !articles.contains($0) && $0 != "presentation"
    }
    return (1...3).contains(words.count) && words.contains(where: places.contains)
      && words.allSatisfy { places.contains($0) || aroundPlaces.contains($0) }
  }

  /// "Mes sources", "Outils de veille".
  private static func isOfWatch(_ name: String) -> Bool {
    let words = TextFolding.words(of: name).filter { !articles.contains($0) }
    return words.count <= 4 && words.contains("veille") && words.first != "resultats"
      || words == ["sources"] && TextFolding.words(of: name).first == "mes"
      || words == ["sources", "suivies"] || words == ["flux", "rss"]
  }

  private static let mostWordsOfName = 6
  private static let mostWordsOfPlace = 8
  private static let articles: Set<String> = [
    "le", "la", "l", "les", "de", "du", "des", "d", "mon", "ma", "mes", "notre", "nos", "une", "un",
  ]
  /// Without articles.
  private static let others: Set<String> = [
    "tableau synthese", "synthese", "actualites", "actualite", "news", "blog", "articles", "liens",
    "liens utiles", "ressources", "certifications", "certificats", "diplomes et certifications",
    "bts", "formation", "qui je suis", "qui suis je", "me voici", "lycee", "ecole", "plan site",
    "mentions legales", "credits", "parcours scolaire", "objectifs professionnels",
    "projet professionnel", "cv", "curriculum vitae", "curriculum", "contact", "contacts",
    "coordonnees", "centres interet", "loisirs", "competences", "competence", "telechargements",
    "documents", "documents a telecharger", "epreuves", "recapitulatif competences",
    "bilan competences", "grille competences", "tableau competences", "page introuvable",
    "cursus", "savoir faire", "savoirs faire", "savoir etre", "revue presse", "livre or",
    "referentiel", "qualites", "poursuite etudes", "stages", "moi",
  ]
  private static let places: Set<String> = [
    "entreprise", "societe", "organigramme", "chiffres", "lycee", "ecole", "etablissement",
    "structure", "organisme", "historique", "activites", "activite", "locaux", "implantation",
  ]
  private static let kindsOfPlace: Set<String> = [
    "association", "cooperative", "mairie", "groupe", "filiale", "pme", "collectivite", "startup",
    "start", "commune", "agence", "cabinet", "hopital", "clinique",
  ]
  private static let aroundPlaces: Set<String> = [
    "cles", "accueil", "service", "informatique", "stage", "formation", "generale", "entreprise",
  ]

  // MARK: - Lines

  private mutating func take(_ line: Substring) {
    if line.first == "|" {
      tableLines += 1
      return
    }
    if line.hasPrefix("![") { images += 1 }
    guard line.contains(where: \.isLetter) else { return }
    if line.contains("](http"), let first = TextFolding.words(of: line.prefix(24)).first,
      ["source", "sources"].contains(first)
    {
      citesSource = true
      return
    }
    lines += 1
    if line.contains("](http") { linkedLines += 1 }
    if Self.opensWithYear(line) { yearLines += 1 }
    for sentence in line.split(whereSeparator: { ".!?;".contains($0) }) {
      take(sentence: TextFolding.words(of: sentence))
    }
  }

  private static func opensWithYear(_ line: Substring) -> Bool {
    let text = line.drop { !$0.isLetter && !$0.isNumber }.prefix(16)
    let year = text.prefix { $0.isNumber }
    guard year.count == 4, year.hasPrefix("20") || year.hasPrefix("19") else { return false }
    return text.dropFirst(4).first { $0 != " " }.map { ":–—-/*".contains($0) } ?? true
  }

  private mutating func take(sentence words: [String]) {
    wordCount += words.count
    guard words.count > 1 else { return }
    // "Le client souhaite …" tells of a work.
    if words.contains(where: Self.ofPerson.contains), words.contains(where: Self.ofSelf.contains) {
      confidences += 1
    }
    let isOfSchool = words.contains { Self.ofSchool.contains($0) }
    for index in words.indices.dropLast() {
      let pair = (words[index], words[index + 1])
      let third = index + 2 < words.count ? words[index + 2] : ""
      switch pair {
      case ("j", "ai"), ("j", "avais"), ("nous", "avons"), ("on", "a"):
        let verb =
          Self.adverbs.contains(third) && index + 3 < words.count ? words[index + 3] : third
        if !isOfSchool, !Self.otherVerbs.contains(verb) { deeds += 1 }
      case ("a", "ete"), ("ont", "ete"): passives += 1
      case ("est", "un"), ("est", "une"):
        if Self.places.contains(third) || Self.kindsOfPlace.contains(third) { definesPlace = true }
      default: break
      }
    }
    marks.formUnion(words.filter { Self.ofPlaces.contains($0) || Self.ofWorks.contains($0) })
  }

  private static let adverbs: Set<String> = [
    "d", "ensuite", "aussi", "egalement", "alors", "donc", "enfin", "puis", "bien", "tout",
  ]
  /// What is said of a life rather than of a work.
  private static let otherVerbs: Set<String> = [
    "effectue", "choisi", "obtenu", "rejoint", "decouvert", "appris", "suivi", "passe", "commence",
    "integre", "aime", "pu", "eu", "ete", "decide", "grandi", "toujours", "un", "une", "le", "la",
    "les", "des", "du", "deux", "trois", "ans", "selectionne", "acquis", "valide", "termine",
  ]
  /// What people say of themselves.
  private static let ofPerson: Set<String> = [
    "passionne", "passionnee", "curieux", "curieuse", "motive", "motivee", "aime", "souhaite",
    "cherche", "recherche", "reve", "alternance", "organise", "organisee", "rigoureux",
    "rigoureuse", "autonome", "loisirs", "qualites",
  ]
  private static let ofSelf: Set<String> = ["je", "j", "m", "me", "moi", "mon", "ma", "mes"]
  private static let ofSchool: Set<String> = [
    "bts", "bac", "baccalaureat", "alternance", "lycee", "diplome", "licence", "bachelor",
    "college",
    "enfance",
  ]
  private static let ofPlaces: Set<String> = [
    "emploie", "salaries", "employes", "agents", "fonde", "fondee", "effectif", "eleves",
    "habitants", "collaborateurs", "organigramme", "siege", "debouches", "epreuves", "options",
    "accueille", "specialisee", "specialise", "creee", "etudiants", "clients", "personnes",
    "fondateur", "fondatrice", "reunit",
  ]
  private static let ofWorks: Set<String> = [
    "installation", "configuration", "deploiement", "developpement", "mission", "missions",
    "projet",
    "besoin", "client", "serveur", "application", "base", "site", "reseau", "poste", "postes",
    "utilisateurs", "sauvegarde", "creation", "script", "logiciel", "outil",
  ]
}
