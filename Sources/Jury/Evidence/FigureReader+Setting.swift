import ExamModel
import TextCells
import TextSearch

/// Numbers that look like a figure and are none: ways of speaking, what is set, what was made or tried, how it
/// was before or elsewhere.
extension FigureReader {
  // MARK: Shares

  /// "un outil, c'est 20 % d'installation et 80 % de discipline", "80 % des pannes, c'est le câble": nobody
  /// measured that.
  func isMannerOfSpeaking(_ index: Int, _ end: Int) -> Bool {
    // "je ne suis pas sûr à 100 %"
    if index > 0, words[index - 1].plain == "à",
      NumberWord.at(index, of: words)?.value == 100
    {
      return true
    }
    guard end < words.count, !words[end - 1].endsClause,
      ["de", "du", "des"].contains(words[end].plain) || words[end].plain.hasPrefix("d'")
    else { return false }
    let isBareNoun = words[end].plain == "de" || words[end].plain.hasPrefix("d'")
    if isBareNoun, words[max(0, index - 8)..<index].contains(where: { $0.plain == "c'est" }) {
      return true
    }
    return words[end...].prefix(5).contains { $0.plain == "c'est" }
  }

  /// Whether a share was promised or aimed at, by what stands before it: "le contrat dit 99,5 % du temps".
  func isPromisedShare(_ index: Int, _ said: Set<String>) -> Bool {
    if speaks(said, of: ["tenu", "respect", "mesur", "constat", "attein", "obten"]) {
      return false
    }
    let before = Set(
      words[..<index].map { word in
        LetterFolding.folded(String(word.plain.split(separator: "'").last ?? ""))
      })
    if speaks(before, of: ["contrat", "garanti", "engag", "sla", "exig"]) { return true }
    return isOfGoals && !isPast(said)
  }

  /// Whether the heading or the words that lead a list say that goals follow.
  private var isOfGoals: Bool {
    let heading = LetterFolding.folded(String(sentence.heading.prefix(60)).lowercased())
    return ["objectif", "cible", "critere de reussite"].contains {
      heading.holds($0) || LetterFolding.folded(sentence.lead.lowercased()).holds($0)
    }
  }

  /// Whether a share tells how it was before: "le taux était de 9 %", told of the need.
  func isFormerShare(_ said: Set<String>) -> Bool {
    guard !isPast(said) || said.contains("avait") || said.contains("avaient") else { return false }
    let heading = LetterFolding.folded(String(sentence.heading.prefix(60)).lowercased())
    let isOfStart =
      [.context, .need].contains(sentence.role)
      || ["d'ou on part", "depart", "avant", "existant"].contains(where: heading.holds)
    let then = ["etait", "etaient", "avait", "avaient", "faisait", "faisaient"]
    return isOfStart && (!said.isDisjoint(with: then) || said.isSuperset(of: ["il", "y"]))
  }

  // MARK: Times

  /// "la sauvegarde de 12 h 30", "le train de 7 h 04": an hour of the day tells which one.
  func isHourOfDay(_ index: Int) -> Bool {
    guard index > 2, words[index - 1].plain == "de", let number = NumberWord.at(index, of: words),
      number.value >= 5, number.value < 24,
      number.unit == "h" || index + 1 < words.count && words[index + 1].plain == "h"
    else { return false }
    let article = words[index - 3].plain
    return ["la", "le", "celle", "celui"].contains(article)
      || words[index - 2].plain.hasPrefix("l'")
  }

  /// "une finesse de 10 minutes", "des tranches de 30 minutes": how finely something was cut.
  func isGrain(_ index: Int) -> Bool {
    guard index > 1, words[index - 1].plain == "de" else { return false }
    let noun = LetterFolding.folded(words[index - 2].plain)
    return [
      "finesse", "granularite", "pas", "cadence", "tranche", "tranches", "creneaux", "plages",
    ]
    .contains(noun)
  }

  /// "La réservation dure 20 minutes, ensuite une tâche la libère": a life that somebody set.
  func isLifetime(_ said: Set<String>) -> Bool {
    guard !said.isDisjoint(with: ["dure", "durent", "vaut", "valable", "valables", "vit"]) else {
      return false
    }
    return speaks(
      said,
      of: [
        "reservation", "session", "jeton", "token", "code", "lien", "verrou", "panier", "badge",
        "cookie", "cache", "invitation", "bail", "baux", "voucher", "coupon",
      ])
  }

  /// "les clients perdaient 22 secondes", "l'export prenait 40 minutes": an imperfect tells how it was.
  func isOfThen(_ index: Int, _ said: Set<String>) -> Bool {
    // Folded, "à" would be the verb.
    let finished: Set<String> = ["a", "ont", "ai", "avons", "été", "est", "sont", "j'ai"]
    var start = index
    while start > 0, !words[start - 1].endsClause { start -= 1 }
    guard
      said.isDisjoint(with: ["ont", "ai", "avons", "ete", "est", "sont"]),
      !words[start..<index].contains(where: { finished.contains($0.plain) })
    else { return false }
    return words[start..<index].contains { word in
      [
        "prenait", "prenaient", "mettait", "mettaient", "perdait", "perdaient", "durait",
        "duraient",
      ]
      .contains(word.plain)
    }
  }

  /// "des délais annoncés aux agences : 30 minutes pour une panne": a list under a promise.
  func isUnderPromise(_ index: Int) -> Bool {
    guard let colon = words[..<index].lastIndex(where: { $0.text.hasSuffix(":") }) else {
      return false
    }
    let lead = Set(words[..<colon].map { LetterFolding.folded($0.plain) })
    return speaks(lead, of: ["engag", "sla", "garanti"])
      || speaks(lead, of: ["delai"])
        && speaks(lead, of: ["annonc", "promis", "convenu", "exig", "impos", "demand", "attend"])
  }

  /// "ceux reçus à moins d'une minute": how far apart things are, not how long anything took.
  func isDistance(_ index: Int, _ said: Set<String>) -> Bool {
    let start = withQualifier(index)
    return start < index && start > 0 && words[start - 1].plain == "à"
      && !speaks(said, of: FigureWords.moves)
  }

  /// "un escape game de quarante minutes", "Une partie dure 6 minutes": how long somebody made a game or a talk.
  func isOfPlay(_ index: Int) -> Bool {
    words[max(0, index - 5)..<index].contains { word in
      let folded = LetterFolding.folded(word.plain)
      return ["game", "jeu", "partie", "quiz", "manche", "epreuve", "recreation", "mi-temps"]
        .contains(folded)
    }
  }

  /// "J'ai passé deux matinées à côté de secrétaires": what one watched is no work to do faster.
  var isWatching: Bool {
    speaks(allWords, of: ["observ", "ecout", "regard"])
      || zip(sentence.tokens, sentence.tokens.dropFirst()).contains {
        $0.text == "côté" && ["de", "des", "d'", "du"].contains($1.text)
      }
  }

  /// "En passant la lecture de 10 à 60 s": what somebody set, which moved something else.
  func isTurned(_ index: Int) -> Bool {
    guard sentence.tokens.contains(where: { $0.text == "en" }) else { return false }
    return words[max(0, index - 6)..<index].contains { word in
      ["passant", "réglant", "montant", "baissant", "augmentant", "réduisant", "diminuant"]
        .contains(word.plain)
    }
  }

  /// "offert pour les 300 premiers comptes", "gratuit jusqu'à 50 utilisateurs": where a tariff ends.
  func isTariff(_ index: Int) -> Bool {
    speaks(allWords, of: ["offert", "gratuit", "facture", "licence", "formule", "abonnement"])
      && words[index...].prefix(4).contains { $0.plain.hasPrefix("premier") }
  }

  /// "leur bascule a duré 7 mois": somebody else's time.
  func isElsewhere(_ said: Set<String>) -> Bool {
    !said.isDisjoint(with: ["leur", "leurs"])
      && said.isDisjoint(with: ["ai", "avons", "nous", "on", "je", "mon", "notre"])
  }

  /// "un congé de plus de 20 jours demande un accord", "toute session de plus de 2 heures est fermée": a length that a
  /// rule names, of nothing that happened.
  func isOfRule(_ index: Int) -> Bool {
    let start = withQualifier(index)
    guard start < index, start > 2, words[start - 1].plain == "de",
      ["un", "une", "tout", "toute", "chaque"].contains(words[start - 3].plain),
      start == 3 || words[start - 4].endsClause || words[start - 3].beginsClause
        || [":", "si", "pour", "qu'"].contains(words[start - 4].plain)
        || words[start - 4].text.hasSuffix(":")
    else { return false }
    let happened: Set<String> = ["a", "ont", "j'ai", "ai", "avons", "été", "était", "fut"]
    return !words.contains { happened.contains($0.plain) || $0.plain.hasPrefix("n'a") }
  }

  /// Whether the heading says that what is told was given up: "La fausse piste", "Ce que j'ai abandonné".
  var isOfDroppedTrial: Bool {
    let heading = LetterFolding.folded(sentence.heading.prefix(60).lowercased())
    return [
      "mauvaise route", "mauvaise piste", "mauvaise voie", "mauvais choix", "fausse piste",
      "faux depart", "impasse", "abandonn", "sans succes", "n'a pas marche", "n’a pas marche",
      "pas fonctionne", "premiere tentative", "voie sans issue",
    ].contains(where: heading.holds)
  }

  /// "six retards de plus de trois jours": how long each of the counted things was.
  func isLengthOfCounted(_ start: Int) -> Bool {
    guard start > 2, words[start - 1].plain == "de" else { return false }
    return NumberWord.at(start - 3, of: words) != nil && words[start - 2].plain.hasSuffix("s")
  }

  // MARK: Quantities

  /// "un script de 240 lignes", "46 fichiers YAML", "9 écrans": how much the candidate made, or read in once.
  func isMade(_ noun: String, _ number: NumberWord) -> Bool {
    switch noun {
    // "Écrite par un collègue depuis 2018, environ 38 000 lignes": how much somebody else made.
    case "lignes" where speaks(allWords, of: ["ecrit", "develop", "programme", "source"]): true
    case "lignes", "fichiers":
      speaks(
        allWords,
        of: [
          "script", "python", "code", "vba", "php", "yaml", "dart", "macro", "classeur", "tableur",
        ])
        || number.value < 1_000 && !allWords.contains("millions") && !allWords.contains("par")
    // "un jeu de cartes (24 cartes)" is what is in a box that somebody made.
    case "cartes", "questions", "diapositives": speaks(allWords, of: ["jeu", "imprim", "quiz"])
    case "ecrans": speaks(allWords, of: ["maquett", "appli", "figma", "interface", "mobile"])
    default: false
    }
  }

  /// "27 imprimantes, 14 mots de passe" behind "63 demandes :": of what a count is made up.
  func isBreakdown(_ index: Int) -> Bool {
    guard let colon = words[..<index].lastIndex(where: { $0.text.hasSuffix(":") }) else {
      return false
    }
    return words[..<colon].indices.contains { place in
      NumberWord.at(place, of: words) != nil && place + 1 < words.count
        && FigureWords.kind(ofNoun: LetterFolding.folded(words[place + 1].plain)) == .count
    }
  }

  /// "d'abord sur 10 postes, puis sur tout le reste", "en trois anneaux (5 postes, 15 postes)": steps of a trial.
  func isStep(_ index: Int) -> Bool {
    let isOn = index > 0 && words[index - 1].plain == "sur"
    if isOn, speaks(allWords, of: ["teste", "essay", "pilote"]) || allWords.contains("abord") {
      return true
    }
    return speaks(allWords, of: ["anneau", "vague", "palier"])
  }

  /// "bloquée après 5 essais", "(8 essais avec un sèche-cheveux)": a limit, or how often something was measured.
  func isOfTrials(_ noun: String, _ index: Int) -> Bool {
    guard ["essais", "tentatives", "echecs", "mesures", "repetitions"].contains(noun), index > 0
    else { return false }
    return words[index].beginsClause || ["après", "bout", "à"].contains(words[index - 1].plain)
      || words[index - 1].plain == "de" && index > 1 && words[index - 2].plain == "bout"
  }

  /// "24 dernières, 14 quotidiennes, 8 hebdomadaires": what is kept of copies.
  var isRetention: Bool {
    let kept = ["dernieres", "quotidiennes", "hebdomadaires", "mensuelles", "annuelles"]
    return allWords.intersection(kept).count >= 2
  }

  /// The words of a quantity with the range that it ends: "entre 180 et 260 compteurs".
  func withRange(_ start: Int) -> Int {
    guard start > 2, words[start - 1].plain == "et", !words[start - 1].endsClause,
      let first = (max(0, start - 4)..<start - 1).first(where: { words[$0].plain == "entre" }),
      NumberWord.at(first + 1, of: words) != nil
    else { return start }
    return first
  }

  /// Whether something is told of what was counted: "11 comptes sont administrateurs", "143 fichiers en erreur".
  ///
  /// - Parameter end: where the words of the quantity end.
  func hasPredicate(_ end: Int) -> Bool {
    guard end < words.count, !words[end - 1].endsClause, !words[end].beginsClause else {
      return false
    }
    let next = words[end].plain
    if Self.predicates.contains(next) || next.hasPrefix("n'") { return true }
    if next == "en", end + 1 < words.count {
      return ["erreur", "panne", "double", "retard", "attente", "trop"]
        .contains(words[end + 1].plain)
    }
    return ["és", "ées"].contains(where: next.hasSuffix)
      || ["perdu", "reçu", "rendu", "vendu", "tenu", "venu", "résolu", "parti"]
        .contains(where: next.hasPrefix)
  }

  /// Whether what is told of things is that the solution bears them: "312 postes sont supervisés".
  func isBearing(_ end: Int) -> Bool {
    words[min(end, words.count)...].prefix(4).contains { word in
      let folded = LetterFolding.folded(word.plain)
      return [
        "supervis", "sauvegard", "surveill", "ger", "inventori", "reli", "connect", "heberg",
        "equip", "simultan", "proteg", "inscri", "deploy", "accueill", "utilis", "rattach",
        "couver",
      ].contains(where: folded.hasPrefix)
    }
  }

  private static let predicates: Set<String> = [
    "ont", "sont", "étaient", "avaient", "ne", "qui", "restaient", "restent", "étaient", "seront",
  ]

  /// "Sur 190 lignes, 64 étaient fausses": a share that opens with its whole.
  func outOfWhole(_ index: Int) -> (figure: FigureEvidence, end: Int)? {
    guard words[index].plain == "sur", index == 0 || words[index - 1].endsClause,
      let whole = NumberWord.at(index + 1, of: words), whole.unit.isEmpty
    else { return nil }
    var comma = index + 1 + whole.length
    while comma < words.count, !words[comma].endsClause { comma += 1 }
    guard comma < words.count, comma - index <= 5, words[comma].text.hasSuffix(","),
      let part = NumberWord.at(comma + 1, of: words), part.unit.isEmpty, part.value <= whole.value
    else { return nil }
    var end = comma + 1 + part.length
    guard end < words.count, !words[end - 1].endsClause, Self.tellsOf(words[end].plain) else {
      return nil
    }
    while end < words.count, !words[end - 1].endsClause, !words[end].beginsClause { end += 1 }
    guard end - index <= ClauseQuote.wordLimit,
      let figure = make(.count, ClauseQuote.text(of: words, index..<end), index)
    else { return nil }
    return (figure, end)
  }

  private static func tellsOf(_ verb: String) -> Bool {
    ["ont", "sont", "étaient", "avaient", "ne", "restent", "n'ont", "n'étaient"].contains(verb)
      || VerbSense.of(verb).contains(.finite)
  }

  /// "31 rencontres ont été envoyées deux fois", "J'ai importé 176 entrées": what happened to things that no list
  /// knows.
  ///
  /// - Parameter end: the place of the noun.
  func happened(_ number: NumberWord, _ index: Int, _ end: Int, _ noun: String) -> FigureEvidence? {
    guard number.value >= 10, number.isDigits,
      ![.need, .context, .choices].contains(sentence.role),
      noun.hasSuffix("s"), noun.utf8.count > 4, noun.allSatisfy(\.isLetter),
      !FigureWords.units.contains(noun), !FigureWords.adjectives.contains(noun), !isLimit(index),
      !FrenchTime.longUnits.contains(noun)
    else { return nil }
    let next = words[min(end + 1, words.count)...].prefix(3).map(\.plain)
    let isActed =
      !words[end].endsClause && ["ont", "sont", "étaient"].contains(next.first ?? "")
      && !next.contains { made in Self.making.contains(where: made.hasPrefix) }
    let isTreated =
      index > 1 && ["ai", "j'ai", "a", "avons", "ont"].contains(words[index - 2].plain)
      && FigureWords.dealings.contains(
        where: LetterFolding.folded(words[index - 1].plain).hasPrefix)
    guard isActed || isTreated else { return nil }
    return make(.count, ClauseQuote.clause(of: words, around: index..<end + 1), index)
  }

  private static let making = [
    "écri", "cré", "configur", "prépar", "rédig", "développ", "défin", "dessin", "prév",
  ]
}
