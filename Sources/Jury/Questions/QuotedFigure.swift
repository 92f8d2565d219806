/// Tells figures that say what they are of: a jury reads out a clause with its subject, or a figure headed by what it
/// measures, and else asks nothing.
enum QuotedFigure {
  static func words(of excerpt: String) -> [String] {
    excerpt.lowercased().split(separator: " ").map(String.init)
  }

  // MARK: Changes

  /// Whether words before the first number say what changed: "retrouver une prise : de 30 minutes à 2".
  static func hasSubject(_ excerpt: String) -> Bool {
    let words = words(of: excerpt)
    let lead = words.prefix { !isNumber($0) }
    let telling = lead.filter { $0.count > 3 && !measures.contains($0) && !times.contains($0) }
    guard let first = telling.first else { return false }
    // "baisser les paquets de 500 à 200" is a setting, and was perhaps asked for.
    if let verb = lead.first, settings.contains(verb) { return false }
    // "vue avec Wireshark : de 310 paquets/s à 42" has lost what was seen.
    if let verb = lead.first, seen.contains(where: verb.hasPrefix) { return false }
    // "la prime passait de 400 à 900 €" is how it was, or would have been.
    if words.contains(where: courses.contains) { return false }
    // "page d'accueil : de 0 à 900" lacks of what they are; "appels : de 40 à 12" does not.
    let isBare = words.dropFirst(lead.count).allSatisfy { isNumber($0) || joints.contains($0) }
    let isCounted = lead.contains { $0.count > 3 && ($0.hasSuffix("s") || $0.hasSuffix("x")) }
    if isBare, !isCounted || telling.count == 1, lead.contains(":") { return false }
    // "écart ramené de 450 g à 140 g": which one was told before.
    if let second = lead.dropFirst().first, !["le", "la", "les", "un", "une"].contains(lead[0]),
      ["ramen", "pass", "rédui", "tomb", "divis", "descend"].contains(where: second.hasPrefix)
    {
      return false
    }
    // "introuvables : de 17 à 3" lacks of what they are.
    if telling.count == 1, lead.contains(":"),
      ["és", "ées", "ables", "ibles", "us", "is"].contains(where: first.hasSuffix)
    {
      return false
    }
    return true
  }

  private static let seen = [
    "vu", "mesuré", "relevé", "constaté", "observé", "compté", "calculé",
  ]

  private static let courses: Set<String> = [
    "passait", "montait", "tombait", "descendait", "baissait", "grimpait", "passaient",
    "montaient", "tombaient",
  ]

  private static let joints: Set<String> = ["de", "à", "→", "->", "contre", "puis", "d'"]

  /// "le score est tombé à 41" leaves out from what, and so does "la file est montée à 900 en deux jours".
  static func hasTwoValues(_ excerpt: String) -> Bool {
    let words = words(of: excerpt)
    return words.indices.count { place in
      let isSpan = place > 0 && ["en", "sous"].contains(words[place - 1])
      return isNumber(words[place]) && !isSpan && words[place] != "un" && words[place] != "une"
    } >= 2
  }

  private static func isNumber(_ word: String) -> Bool {
    word.contains(where: \.isNumber) || NumberWord.isSpelled(word)
  }

  private static let settings: Set<String> = [
    "baisser", "réduire", "passer", "augmenter", "monter", "descendre", "limiter", "porter",
    "ramener", "régler", "fixer", "mettre", "changer", "doubler", "diminuer", "relever",
  ]

  private static let measures: Set<String> = [
    "environ", "moins", "plus", "près", "passé", "passée", "passés", "passées", "avant", "après",
    "contre",
  ]

  /// "Lundi : 4 h → 20 min" says when, and not what.
  private static let times: Set<String> = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "janvier", "février",
    "mars", "avril", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    "matin", "soir", "midi", "semaine", "d'abord", "ensuite", "puis", "total",
  ]

  // MARK: Things

  /// "118 postes" stand in some list, "180 lignes" and "moins de 300 postes" in none.
  static func isOfThings(_ excerpt: String) -> Bool {
    let words = words(of: excerpt)
    guard !words.contains(where: { ["moins", "plus", "jusqu'à", "maximum"].contains($0) }) else {
      return false
    }
    return words.contains { word in things.contains(word) }
  }

  private static let things: Set<String> = [
    "postes", "machines", "serveurs", "ordinateurs", "tablettes", "téléphones", "terminaux",
    "bornes",
    "imprimantes", "commutateurs", "switchs", "capteurs", "caméras", "écrans", "licences", "badges",
    "smartphones", "portables", "pc", "équipements", "appareils", "comptes", "vm", "vms", "caisses",
    "conteneurs", "sondes", "automates", "chromebooks", "applications",
  ]

  // MARK: Shares

  /// "164 postes sur 171 remontent" says what the share is of, "164 postes sur 171" does not.
  static func hasPredicate(_ excerpt: String) -> Bool {
    let words = words(of: excerpt)
    guard let link = words.lastIndex(of: "sur") else { return words.count > 4 }
    let whole = words[(link + 1)...].drop { isNumber($0) }
    return !whole.isEmpty || words[..<link].count { !isNumber($0) } > 1
  }

  // MARK: Times

  /// Whether it is told as how long something took, and not as a wish, a setting or a limit.
  static func tellsDuration(_ excerpt: String) -> Bool {
    let words = words(of: excerpt)
    guard !words.contains(where: { ["moins", "maximum", "délai", "plus"].contains($0) }),
      !isWithoutSubject(words)
    else { return false }
    if isClause(excerpt) { return true }
    let lead = words.prefix { !isNumber($0) }
    // "Restauration d'un poste : 18 minutes", but not "poste : 18 minutes".
    if let colon = lead.firstIndex(of: ":") { return colon >= leastLead }
    // "démarrage en 14 minutes", "mise à jour en 2 s": of what is left out.
    return lead.last == "en" && lead.count > leastLead + 1
      && lead.contains { ["de", "du", "des"].contains($0) || $0.hasPrefix("d'") }
  }

  /// "publié une actualité en 6 minutes", "lit le fichier : 4 min", "exécutées en 12 secondes": who or what is left out.
  private static func isWithoutSubject(_ words: [String]) -> Bool {
    guard let first = words.first else { return true }
    if ["é", "it", "is"].contains(where: first.hasSuffix) { return true }
    // "compile le paquet : 2 min 40", but "Retrouver une prise" and "tous les postes".
    if let next = words.dropFirst().first,
      ["le", "la", "les", "un", "une"].contains(next) || next.hasPrefix("l'"),
      !["er", "ir", "re", "tous", "toutes", "toute", "tout"].contains(where: first.hasSuffix)
    {
      return true
    }
    return ["és", "ée", "ées", "u", "us", "ue", "ues"].contains(where: first.hasSuffix)
      && words.dropFirst().first.map { ["en", "par", "avec", "à"].contains($0) } ?? true
  }

  /// Whether it is a clause with a subject before its verb: "La bascule prend 6 secondes".
  static func isClause(_ excerpt: String) -> Bool {
    let words = words(of: excerpt)
    return words.dropFirst().contains { word in
      verbs.contains(word) || VerbSense.of(word).contains(.finite)
    } && !isNumber(words.first ?? "")
  }

  private static let verbs: Set<String> = [
    "dure", "durent", "duré", "prend", "prennent", "met", "mettent", "traite", "tourne", "tournent",
    "passe", "répond", "répondent", "démarre", "s'affiche", "s'affichent", "s'ouvre", "se", "coupe",
    "reçoit", "revient", "redémarre", "bascule",
  ]

  /// "recherche par matière" and "incrémental moyen" say what took the time.
  private static let leastLead = 2

  // MARK: Amounts

  /// "640 €", "412 € TTC", "19 € par mois": nothing says of what.
  static func isBareAmount(_ excerpt: String) -> Bool {
    words(of: excerpt).allSatisfy { isNumber($0) || amounts.contains($0) }
  }

  private static let amounts: Set<String> = [
    "€", "k€", "euros", "euro", "ht", "ttc", "environ", "moins", "plus", "près", "de", "soit",
    "total", "par", "mois", "an", "jour",
  ]
}
