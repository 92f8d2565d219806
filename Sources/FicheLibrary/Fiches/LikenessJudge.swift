import ExamModel
import Pages
import People

/// Judges how much a page looks like the fiche of an achievement.
package struct LikenessJudge {
  /// The folders that were given, as they were given: what stands above them says nothing.
  let roots: [String]
  /// The files that were given by name.
  let named: Set<String>

  /// The fiche that was read, with its likeness.
  func judged(_ reading: FicheReading) -> Fiche {
    var fiche = reading.fiche
    fiche.likeness = likeness(of: fiche, layout: reading.layout)
    return fiche
  }

  /// Whether a page is a fiche whatever it is divided into, as long as it has some words.
  func isSurelyAchievement(_ path: String, layout: String?, declares: Bool) -> Bool {
    named.contains(path) || outerJudgement(path, layout, declares: declares).isOfAchievement
  }

  /// What stands outside the text says.
  private func outerJudgement(_ path: String, _ layout: String?, declares: Bool) -> Judgement {
    var judgement = Judgement()
    judge(path: below(path), &judgement)
    if let layout { Self.judge(layout: layout, &judgement) }
    if declares { judgement.add(.declared, 2) }
    return judgement
  }

  func likeness(of fiche: Fiche, layout: String?) -> FicheLikeness {
    if named.contains(fiche.path) { return FicheLikeness(rank: .achievement, reasons: [.named]) }
    var judgement = outerJudgement(
      fiche.path, layout,
      declares: !fiche.declaredTechnologies.isEmpty || !fiche.citedCompetences.isEmpty)
    var roles = Set(fiche.sections.compactMap(\.role))
    roles.formUnion(fiche.sections.flatMap { $0.parts.map(\.role) })
    roles.remove(.access)
    judgement.add(roles.isEmpty ? .noSections : .sections(roles.count), min(4, roles.count))
    let words = fiche.wordCount
    judgement.add(.words(words), words >= 80 ? 1 : words < 10 ? -2 : 0)
    return judgement.likeness
  }

  private struct Judgement {
    private var score = 0
    private var reasons: [(reason: FicheLikeness.Reason, weight: Int)] = []

    mutating func add(_ reason: FicheLikeness.Reason, _ weight: Int) {
      score += weight
      reasons.append((reason, weight))
    }

    var isOfAchievement: Bool { score >= 2 }

    var likeness: FicheLikeness {
      let rank: FicheLikeness.Rank = isOfAchievement ? .achievement : score > 0 ? .unclear : .page
      let sorted = reasons.enumerated().sorted {
        (abs($0.element.weight), $1.offset) > (abs($1.element.weight), $0.offset)
      }
      return FicheLikeness(rank: rank, reasons: sorted.map(\.element.reason))
    }
  }

  private func below(_ path: String) -> Substring {
    let root = roots.first { path.utf8.starts(with: $0.utf8) && path != $0 }
    return path.dropFirst(root?.count ?? 0)
  }

  private func judge(path: Substring, _ judgement: inout Judgement) {
    let parts = path.utf8.split(separator: Ascii.slash).map { Substring($0) }
    for folder in parts.dropLast() {
      let words = TextFolding.words(of: folder)
      if words.contains(where: { Self.achievementFolders.contains($0) || Self.isNumberedWork($0) })
      {
        judgement.add(.achievementFolder(String(folder)), 3)
        break
      }
      if words.contains(where: Self.pageFolders.contains) {
        judgement.add(.pageFolder(String(folder)), -3)
        break
      }
    }
    guard let file = parts.last else { return }
    var stem = file.utf8.lastIndex(of: Ascii.dot).map { file[..<$0] } ?? file
    // The page of a folder, as Hugo has one for each achievement, is what the folder is.
    if stem.utf8.count == 5, stem.lowercased() == "index", let folder = parts.dropLast().last {
      stem = folder
    }
    let words = TextFolding.words(of: stem)
    let key = words.joined(separator: " ")
    let isRootReadme = key == "readme" && parts.count == 1
    if Self.pageNames.contains(key) || isRootReadme {
      judgement.add(.pageName(String(file)), -6)
    } else if words.contains(where: Self.pageWords.contains), words.count <= 4 {
      judgement.add(.pageName(String(file)), -3)
    }
  }

  /// Whether a page of a site, by its path in it, tells of its author or of the site itself.
  package static func isAboutAuthor(_ path: Substring) -> Bool {
    var words = TextFolding.words(of: name(of: path))
    // Notion writes the number of a page behind its name.
    if words.count > 1, let last = words.last, last.count >= shortestPageNumber,
      last.allSatisfy(\.isHexDigit), last.contains(where: \.isNumber)
    {
      words.removeLast()
    }
    let key = words.joined(separator: " ")
    return pageNames.contains(key) && !worksNames.contains(key) && !homeNames.contains(key)
  }

  private static let shortestPageNumber = 5

  /// Whether what a page of a site is called tells of its author: "Me contacter", "Mon parcours".
  package static func isAboutAuthor(title: String) -> Bool {
    HeadingWords.isOfPerson(title) || HeadingWords.isOfAuthor(title)
      || TextFolding.words(of: title).first == "veille"
  }

  /// Whether what a page of a site is called announces works and names none: "Mes réalisations".
  package static func listsWorks(title: String) -> Bool {
    HeadingWords.namesWorks(title) || worksNames.contains(TextFolding.key(of: title))
  }

  /// Whether a page is the first of a site.
  package static func isHome(_ path: Substring) -> Bool {
    !path.contains("/") && homeNames.contains(TextFolding.key(of: name(of: path)))
  }

  /// What a page is called: its file, or the folder of which it is the page.
  private static func name(of path: Substring) -> Substring {
    let parts = path.split(separator: "/")
    guard let file = parts.last else { return "" }
    let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
    return stem.lowercased() == "index" ? parts.dropLast().last ?? stem : stem
  }

  private static let homeNames: Set<String> = ["index", "home", "accueil", "bienvenue", "welcome"]
  /// Pages that list works, or hold them.
  private static let worksNames: Set<String> = [
    "projets", "projects", "realisations", "stages", "missions", "portfolio", "presentation",
    "entreprise", "entreprises", "intro", "introduction", "notes", "blog", "news", "resume",
  ]

  private static func judge(layout: String, _ judgement: inout Judgement) {
    let key = TextFolding.key(of: layout)
    if pageLayouts.contains(key) {
      judgement.add(.pageLayout(layout), -6)
    } else if key == "page" {
      judgement.add(.pageLayout(layout), -1)
    }
  }

  /// "ap1", "e6", "ppe3", "tp02": the works of the course are numbered.
  private static func isNumberedWork(_ word: String) -> Bool {
    guard let last = word.utf8.last, Ascii.isDigit(last) || last >= 0x80 else { return false }
    let letters = word.prefix { $0.isLetter }
    return numberedWorks.contains(String(letters)) && letters.count < word.count
      && word.dropFirst(letters.count).allSatisfy(\.isNumber)
  }

  private static let numberedWorks: Set<String> = [
    "ap", "e", "ppe", "tp", "lab", "projet", "project", "mission", "atelier", "sae", "stage",
    "situation", "fiche",
  ]

  private static let achievementFolders: Set<String> = [
    "realisation", "realisations", "fiche", "fiches", "projet", "projets", "project", "projects",
    "mission", "missions", "situation", "situations", "stage", "stages", "alternance", "atelier",
    "ateliers", "lab", "labs", "ppe", "travaux", "achievement", "achievements", "internship",
    "internships", "works", "work", "entreprise", "experience", "experiences", "ap", "tp",
  ]

  private static let pageFolders: Set<String> = [
    "pages", "veille", "blog", "cours", "notes", "wiki", "legal", "news", "actualites", "admin",
  ]

  private static let pageNames: Set<String> = [
    "about", "about me", "a propos", "apropos", "qui suis je", "moi", "me", "cv", "mon cv",
    "curriculum vitae", "resume", "contact", "contacts", "contactez moi", "me contacter",
    "index", "home",
    "accueil", "bienvenue", "welcome", "presentation", "mentions legales", "legal", "privacy",
    "politique de confidentialite", "confidentialite", "glossaire", "glossary", "faq", "liens",
    "links", "ressources", "resources", "sommaire", "summary", "tags", "categories", "search",
    "recherche", "archives", "archive", "plan du site", "sitemap", "portfolio", "veille",
    "veille technologique", "competences", "skills", "certifications", "certification", "diplomes",
    "formations", "formation", "parcours scolaire", "loisirs", "hobbies", "centres d interet",
    "remerciements", "credits", "blog", "news", "projets", "projects", "realisations", "stages",
    "missions", "tableau de synthese", "bts sio", "le bts sio", "sio", "entreprise", "entreprises",
    "license", "licence", "todo", "notes", "biographie", "bio", "intro", "introduction", "uses",
    "now", "thanks", "merci", "cookies", "changelog", "roadmap",
  ]

  private static let pageWords: Set<String> = [
    "guide", "quickstart", "tutoriel", "tutorial", "demarrage", "about", "cv", "propos", "contact",
    "glossaire", "mentions", "veille", "sommaire", "accueil", "resume", "faq", "started",
  ]

  private static let pageLayouts: Set<String> = [
    "home", "splash", "landing", "index", "about", "contact", "archive", "archives", "categories",
    "category", "tags", "tag", "search", "blog", "list", "accueil", "resume", "cv", "404",
  ]
}
