import TextCells
import TextSearch

/// What a title says of a work, without the labels that stand on every dossier.
package enum FicheTitle {
  /// The telling part of "E6 – SISR – Dossier n° 1 : un réseau maillé"; `nil` where a title has none, is a
  /// question or is too long to be read out.
  ///
  /// - Parameter tools: the tools that the fiche names; a title that names one needs to tell less besides.
  package static func telling(_ title: String, tools: [String] = []) -> String? {
    guard !title.contains(where: { "?{}<>|".contains($0) }) else { return nil }
    // "Reprise de l'application « Prêt'Matos »" is quoted itself.
    let plain = title.filter { !"«»\"".contains($0) }.split(separator: " ").joined(separator: " ")
      .replacingCommas
    let rest = withoutPaper(withoutFrame(withoutLabels(plain, tools)))
    let count = rest.split(separator: " ").count { $0.contains { $0.isLetter || $0.isNumber } }
    guard !isOfPlace(rest), !isSentence(rest) else { return nil }
    // "De la base Access à une application web : le prêt de matériel": of a long title the second half says what.
    guard count <= longestTitleWords else {
      guard let colon = rest.firstRange(of: " : ") ?? rest.firstRange(of: ": "),
        rest[colon.upperBound...].split(separator: " ").count >= leastHalf
      else { return TitleMention.short(of: String(rest)) }
      return telling(String(rest[colon.upperBound...]), tools: tools)
    }
    // What stands in brackets is seldom more than the frame: "(stage de première année)".
    let open = rest.firstIndex(of: "(") ?? rest.endIndex
    let bare = rest[..<open].trimming([" "])
    return telling(bare, tools) ?? (open < rest.endIndex ? telling(rest, tools) : nil)
  }

  /// What a title asks, without its mark and the label that heads it: "Étude : par quoi remplacer VMware ?"; `nil`
  /// where it asks nothing.
  package static func question(_ title: String) -> String? {
    guard title.contains("?") else { return nil }
    return PassageFinder.question(in: String(withoutLabels(title)))
  }

  /// A title as it stands, less the number of the fiche and what hangs at its end, to be quoted as a title and not as
  /// the name of a work; `nil` where there is none or it only says that this is a fiche.
  package static func whole(_ title: String) -> String? {
    guard !title.contains(where: { "{}<>|".contains($0) }) else { return nil }
    let plain = title.filter { !"«»\"".contains($0) }.split(separator: " ").joined(separator: " ")
      .replacingCommas
    var rest = withoutFrame(withoutLabels(plain))
    // "Redondance du pare-feu - stage 1 - SARL Durand": what was done comes first, then where.
    if let end = separators.compactMap({ rest.firstRange(of: $0)?.lowerBound }).min(),
      contentCount(rest[..<end]) > 1
    {
      rest = rest[..<end]
    }
    if let open = rest.firstIndex(of: "("), open > rest.startIndex { rest = rest[..<open] }
    let words = rest.split(separator: " ")
    if words.count > longestWhole {
      let ends = [". ", " – ", " — ", " : ", ", ", "; "]
      guard
        let end = ends.compactMap({ rest.firstRange(of: $0)?.lowerBound }).min(),
        rest[..<end].split(separator: " ").count <= longestWhole
      else { return nil }
      rest = rest[..<end]
    }
    let told = String(
      rest.trimming([" ", ".", "?", "!", ":", ",", ";", "–", "—", "-", "…", "\u{A0}", "\u{202F}"]))
    guard told.contains(where: \.isLetter), contentCount(told[...]) > 0 else { return nil }
    return told
  }

  private static let longestWhole = 12

  /// "Application des réservations" of "application des réservations"; a name such as "iRéserve" stays as it is.
  static func capitalised(_ title: String) -> String {
    let word = title.prefix { $0 != " " }
    guard !word.dropFirst().contains(where: \.isUppercase) else { return title }
    return title.prefix(1).uppercased() + title.dropFirst()
  }

  /// A title from where it tells something; labels go one by one, so that what is left is as the candidate wrote it.
  private static func withoutLabels(_ title: String, _ tools: [String] = []) -> Substring {
    var rest = title[...]
    while true {
      let end = separators.compactMap { rest.firstRange(of: $0) }
        .min { $0.lowerBound < $1.lowerBound }
      // "Wi-Fi en 802.1X – lycée X" begins with what the work is about.
      guard let end, isLabel(rest[..<end.lowerBound]),
        !tools.contains(where: { names($0, in: String(rest[..<end.lowerBound])) })
      else { return rest }
      rest = rest[end.upperBound...].drop { $0 == " " }
    }
  }

  /// "Dossier n° 1", and the work that a diploma in a trade is named by, which says as little of this one.
  private static func isLabel(_ head: Substring) -> Bool {
    contentCount(head) == 0 || head.lowercased().hasPrefix("chef-d")
  }

  /// A title without what only tells the occasion at its end: "Wi-Fi du lycée – stage 2e année SISR".
  private static func withoutFrame(_ title: Substring) -> Substring {
    guard
      let last = separators.compactMap({ mark in title.ranges(of: mark).last })
        .max(by: { $0.lowerBound < $1.lowerBound }),
      contentCount(title[last.upperBound...]) == 0, contentCount(title[..<last.lowerBound]) > 0
    else { return title }
    return title[..<last.lowerBound]
  }

  /// A title without the paper at its head, which is not the work: "Procédure de migration du DHCP", "Compte rendu du
  /// déménagement", "Rapport de stage (partie 2) : le déménagement".
  private static func withoutPaper(_ title: Substring) -> Substring {
    var rest = title
    if let colon = rest.firstRange(of: " : "), rest[..<colon.lowerBound].contains("("),
      contentCount(rest[..<(rest.firstIndex(of: "(") ?? colon.lowerBound)]) == 0,
      contentCount(rest[colon.upperBound...]) > 1
    {
      rest = rest[colon.upperBound...]
    }
    let lowered = LetterFolding.folded(rest.lowercased())
    for paper in papers where lowered.hasPrefix(paper) {
      for link in [" de ", " d'", " d’", " du ", " des "] where lowered.hasPrefix(paper + link) {
        let behind = rest.dropFirst((paper + link).count)
        // "du déménagement" needs its article, which is no part of the name.
        if contentCount(behind) > 1 { return behind }
      }
    }
    return rest
  }

  private static let papers = [
    "procedure", "fiche", "compte rendu", "compte-rendu", "rapport", "dossier", "mode operatoire",
    "memoire",
  ]

  private static let leastHalf = 4

  private static func telling(_ told: Substring, _ tools: [String]) -> String? {
    // A title of proper names alone is that of a person or a place.
    let words = told.split { !$0.isLetter }
    let common = words.enumerated().filter { index, word in
      word.first?.isLowercase ?? false || index == 0 && isLed(told)
    }.map(\.element)
    let isOfTool = tools.contains { names($0, in: String(told)) }
    // "API de suivi des colis": a short word that opens a title is a noun as well.
    let short = isLed(told) && (words.first?.count ?? 0) == 3 ? 1 : 0
    guard contentCount(common.joined(separator: " ")[...]) + short >= (isOfTool ? 1 : 2) else {
      return nil
    }
    return String(told)
  }

  /// Whether a title opens with a noun, as grammar writes it with a capital: "Migration de la téléphonie".
  private static func isLed(_ title: Substring) -> Bool {
    let words = LetterFolding.folded(title.lowercased()).split { $0 == " " || $0 == "'" }
    return words.count > 2 && ["de", "du", "des", "d", "et", "en"].contains(words[1])
  }

  /// Whether a title names a program, which has data and users, rather than what was done with one: "Passage de
  /// l'application à PHP 8", "Correction d'un module".
  package static func isOfProduct(_ title: String) -> Bool {
    let words = LetterFolding.folded(title.lowercased()).split { !$0.isLetter }.map(String.init)
    guard let first = words.first(where: { $0.count > 3 || products.contains($0) }) else {
      return false
    }
    if products.contains(first) { return true }
    let isDeed =
      ["tion", "age", "ance", "ment", "er", "ir"].contains(where: first.hasSuffix)
      || ["mise", "reprise", "refonte", "recherche", "audit", "etude", "projet"].contains(first)
    return !isDeed && words.contains(where: products.contains)
  }

  private static let products: Set<String> = [
    "application", "appli", "api", "logiciel", "module", "script", "outil", "plateforme",
    "progiciel", "programme", "jeu",
  ]

  /// Whether a title names a tool, if only by one of the words of its name.
  package static func names(_ tool: String, in title: String) -> Bool {
    let folded = LetterFolding.folded(title.lowercased())
    return LetterFolding.folded(tool.lowercased()).split(separator: " ")
      .contains { $0.count > 1 && folded.holds(String($0)) }
  }

  /// "Stage au centre hospitalier", "Mon alternance chez X": where somebody was, not what they made there.
  private static func isOfPlace(_ title: Substring) -> Bool {
    let words = LetterFolding.folded(title.lowercased()).split(separator: " ")
    guard let stay = words.prefix(4).firstIndex(where: { stays.contains(String($0)) }) else {
      return false
    }
    return words[(stay + 1)...].prefix(5).contains {
      ["au", "a", "aux", "chez", "dans", "en"].contains($0)
    }
  }

  /// "J'ai piégé mes collègues", "Comment on a tenu": what the candidate says cannot be named as a thing.
  private static func isSentence(_ title: Substring) -> Bool {
    let words = title.lowercased().split { !$0.isLetter }
    return words.contains { ["j", "je", "nous", "on", "vous"].contains($0) }
      || words.first.map(addressing.contains) ?? false
  }

  /// "Relier les deux ateliers", which is no noun: "le travail « Relier … »", and not "à qui profite « Relier … »".
  static func isInfinitive(_ title: String) -> Bool {
    let words = LetterFolding.folded(title.lowercased()).split {
      $0 == " " || $0 == "'" || $0 == "’"
    }
    guard words.count > 2 else { return false }
    let first = words[0]
    // "Faire tester l'interface", "Remettre de l'ordre"
    if ["faire", "mettre", "remettre", "savoir", "rendre"].contains(first) { return true }
    let isVerb =
      first.hasSuffix("er") && !first.hasSuffix("ier") || first.hasSuffix("ir")
      || first.hasSuffix("fier") || first.hasSuffix("lier")
      || ["ndre", "ttre", "aire", "uire", "crire", "ivre", "aitre"].contains(where: first.hasSuffix)
    return isVerb && (articles.contains(words[1]) || words[1].allSatisfy(\.isNumber))
  }

  private static let articles: Set<Substring> = [
    "le", "la", "les", "l", "un", "une", "des", "d", "son", "sa", "ses", "ce", "cette", "nos",
    "mes",
    "deux", "trois", "quatre", "cinq", "mieux", "plus", "moins", "tout",
  ]

  /// "Bonjour, votre badge est prêt", but not "Mes sauvegardes" nor "L'application Mes tournées".
  private static let addressing: Set<Substring> = [
    "comment", "bonjour", "votre", "vos",
  ]
  private static let stays: Set<String> = ["stage", "alternance", "apprentissage", "immersion"]
  private static let longestTitleWords = 14
  private static let separators = [" – ", " — ", " - ", " : ", ": ", " | "]

  /// Words that tell something of this one work.
  static func contentCount(_ part: Substring) -> Int {
    LetterFolding.folded(part.lowercased()).split { !$0.isLetter && !$0.isNumber }.count { word in
      word.count >= 4 && !word.contains(where: \.isNumber) && !labels.contains(String(word))
    }
  }

  private static let labels: Set<String> = [
    "fiche", "dossier", "partie", "realisation", "realisations", "professionnelle", "professionnel",
    "situation",
    "epreuve", "session", "rapport", "stage", "projet", "mission", "option", "oral", "compte",
    "rendu",
    "annexe", "sisr", "slam", "document", "activite", "portfolio", "journal", "etude", "prealable",
    "alternance", "bilan", "memoire", "support", "presentation", "travail", "travaux", "essai",
    "premiere", "deuxieme", "seconde", "annee", "groupe", "titre", "sujet", "blog", "billet",
    "brouillon", "final", "version", "novembre", "decembre", "janvier", "fevrier", "mars", "avril",
    "juin", "juillet", "aout", "septembre", "octobre", "numero", "pour", "dans", "avec", "sans",
    "entre",
    "contexte", "besoin", "client", "introduction", "entreprise", "parcours", "objectif",
    "objectifs", "organisation", "cahier", "charges", "episode", "remerciements", "sommaire",
    "demande", "notes", "note", "carnet", "recit", "memo", "synthese", "resume", "descriptif",
    "description", "recapitulatif", "trame", "suivi", "mise", "intervention", "procedure", "guide",
    "tutoriel", "fiches", "realise", "tssr", "concepteur", "developpeur", "applications",
    "ciel", "gpme", "ndrc", "dwwm", "bachelor", "licence", "master", "diplome", "bloc",
    "technicien", "superieur", "systemes", "descriptive", "recapitulative", "soutenance",
  ]
}

extension String {
  /// With no space before its commas, which quotation marks leave behind them.
  fileprivate var replacingCommas: String {
    var rest = self
    while let range = rest.firstRange(of: " ,") { rest.replaceSubrange(range, with: ",") }
    return rest
  }
}
