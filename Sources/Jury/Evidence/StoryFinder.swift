import ExamModel
import TextCells

/// Finds what the candidate tells to have done, and what went wrong, in clauses that a jury can quote.
///
/// These are what an exchange is about more than any tool: "j'ai ajouté un verrou optimiste", "deux agents
/// ouvraient le même dossier".
struct StoryFinder {
  private static let limit = 5

  private(set) var deeds: [Mention] = []
  private(set) var troubles: [Mention] = []
  private var seen: Set<String> = []

  /// - Parameter names: by sentence, the words of each tool, and whether the fiche sets it aside.
  init(_ text: FicheText, names: [Int: [(words: Range<Int>, isAside: Bool)]] = [:]) {
    for (index, sentence) in text.sentences.enumerated()
    where sentence.isProse && sentence.isQuotable {
      if let found = Self.trouble(in: sentence) {
        if Self.isOfAbandoned(index, text, names) { continue }
        add(found, sentence, to: \.troubles)
      } else if let found = Self.deed(in: sentence) {
        if Self.isGivenUp(index, text) { continue }
        add(found, sentence, to: \.deeds)
      }
    }
    deeds = Self.spread(Self.surest(deeds, as: .deed))
    troubles = Array(Self.surest(troubles, as: .trouble).prefix(Self.limit))
  }

  private mutating func add(
    _ text: String, _ sentence: FicheSentence, to list: WritableKeyPath<Self, [Mention]>
  ) {
    guard seen.insert(text.lowercased()).inserted else { return }
    self[keyPath: list].append(Mention(text: text, line: sentence.words.first?.line ?? 1))
  }

  /// Of more than are kept those that a jury can read out, else all of them.
  private static func surest(_ all: [Mention], as kind: EvidenceWording.Kind) -> [Mention] {
    guard all.count > limit else { return all }
    let sure = all.filter { QuotedClause.isAskable($0.text, as: kind) }
    return sure.isEmpty ? all : sure
  }

  /// Of many deeds those that lie apart, so that a long account is not asked about by its first lines alone.
  private static func spread(_ all: [Mention]) -> [Mention] {
    guard all.count > limit else { return all }
    return (0..<limit).map { all[$0 * (all.count - 1) / (limit - 1)] }
  }

  /// Whether a trouble is that of something given up, which cannot come back: the sentence or the one
  /// around it sets a tool aside, or tells that something else took its place.
  private static func isOfAbandoned(
    _ index: Int, _ text: FicheText, _ names: [Int: [(words: Range<Int>, isAside: Bool)]]
  ) -> Bool {
    let own = text.sentences[index]
    return (max(0, index - 1)...min(text.sentences.count - 1, index + 1)).contains { place in
      let sentence = text.sentences[place]
      guard sentence.section == own.section, sentence.heading == own.heading else { return false }
      if names[place]?.contains(where: \.isAside) ?? false { return true }
      return sentence.tokens.contains { token in
        ["abandonn", "renonc", "finalement", "revenu en arrière"].contains(
          where: token.text.hasPrefix)
          || token.text == "essayé" && place <= index
      }
    }
  }

  /// Whether what was done is dropped a few sentences on in the same paragraph: "J'ai monté une maquette en un soir,
  /// c'était rapide. (…) Abandonné."
  private static func isGivenUp(_ index: Int, _ text: FicheText) -> Bool {
    let own = text.sentences[index]
    var previous = own
    for sentence in text.sentences[index...].prefix(givenUpReach) {
      guard sentence.section == own.section, sentence.heading == own.heading,
        sentence.place == own.place, isSameParagraph(previous, sentence)
      else { return false }
      if sentence.tokens.contains(where: isDropping) || tellsRefusal(sentence.tokens) {
        return true
      }
      previous = sentence
    }
    return false
  }

  private static let givenUpReach = 5

  private static func isSameParagraph(_ one: FicheSentence, _ next: FicheSentence) -> Bool {
    guard let end = one.words.last?.line, let start = next.words.first?.line else { return false }
    return start - end <= (one.place == .item ? 0 : 1)
  }

  private static func isDropping(_ token: FicheToken) -> Bool {
    ["abandonn", "renonc"].contains(where: token.text.hasPrefix)
  }

  /// "mais le gérant a tranché", "elle a refusé", "on est revenus en arrière".
  private static func tellsRefusal(_ tokens: [FicheToken]) -> Bool {
    tokens.indices.dropFirst().contains { place in
      let word = tokens[place].text
      if ["tranché", "refusé"].contains(word), tokens[place - 1].text == "a" {
        return !tokens[..<place].suffix(3).contains { ["j'", "on", "nous"].contains($0.text) }
      }
      return word == "arrière" && tokens[place - 1].text == "en"
        && tokens[..<place].suffix(5).contains { $0.text.hasPrefix("revenu") }
    }
  }

  // MARK: Deeds

  /// "J'ai écrit un guide de 6 pages", "Rédaction de la demande": there are readers to ask about, and no setting to
  /// check.
  static func isOfWriting(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && $0 != "-" }
    if words.contains(where: { $0 == "rédaction" || $0.hasPrefix("rédigé") }) { return true }
    return words.contains("écrit")
      && words.contains { word in
        papers.contains { word == $0 || word == $0 + "s" }
      }
  }

  private static let papers: [Substring] = [
    "document", "rapport", "guide", "procédure", "notice", "fiche", "charte", "tutoriel", "article",
    "dossier", "cahier", "mémo", "manuel", "documentation", "compte-rendu", "synthèse", "courrier",
    "consigne", "note", "critère", "registre", "grille", "questionnaire", "affiche", "plan",
  ]

  /// "J'ai ajouté un verrou optimiste de Doctrine", as one clause that says what was done to what.
  private static func deed(in sentence: FicheSentence) -> String? {
    switch sentence.role {
    case .context, .need, .competences, .access: return nil
    case .choices, .realisation, .tests, .documentation, .results, .difficulties, .review, nil:
      break
    }
    let tokens = sentence.tokens
    for index in tokens.indices.dropLast(3)
    where tokens[index].text == "j'" && tokens[index + 1].text == "ai" {
      // A clause that leans on what was said before is no quotation, and haste is not to be shown up.
      guard sentence.words[tokens[index].word].plain == "j'ai" else { continue }
      // "CaveGest est un logiciel que j'ai conçu" tells what something is.
      if index > 0, !tokens[index - 1].endsClause, relatives.contains(tokens[index - 1].text) {
        continue
      }
      let verb = tokens[(index + 2)...].first { !fillers.contains($0.text) }?.text ?? ""
      guard isDeed(verb), !isTally(verb, sentence, from: tokens[index + 2].word),
        !isEffort(verb, tokens[(index + 2)...]),
        !isOfPaper(verb, index + 2, tokens, sentence), !isStay(verb, tokens[index...]),
        !isInVain(tokens[index...])
      else { continue }
      let core = tokens[index].word..<tokens[index + 2].word + 1
      guard let clause = ClauseQuote.clause(of: sentence.words, around: core) else { continue }
      let text = withoutConnective(clause)
      guard isTelling(text), !isTrifle(text), !isOfManners(text) else { continue }
      return text
    }
    return listed(in: sentence)
  }

  /// "Création des catégories et des sites": a line of the list of what was done, without anybody else in it.
  ///
  /// A participle without its subject, "écrit un fichier", is read as what a program does.
  private static func listed(in sentence: FicheSentence) -> String? {
    let tokens = sentence.tokens
    guard sentence.place == .item, let first = tokens.first, tokens.count > leastWords else {
      return nil
    }
    let isNamed = sentence.role == .realisation && workNouns.contains(first.text)
    // "Prochaines étapes" heads what is still to be done.
    let heading = LetterFolding.folded(sentence.heading.prefix(60).lowercased())
    let isToCome = ["prochain", "suite", "venir", "futur", "reste", "pas fait", "perspective"]
      .contains { heading.contains($0) }
    guard isNamed, !isToCome, !tokens.contains(where: { others.contains($0.text) }),
      !isOfAnother(tokens),
      let text = ClauseQuote.clause(of: sentence.words, around: 0..<1), isTelling(text),
      !text.contains("\\"),
      !isTrifle(text), !isOfManners(text)
    else { return nil }
    return text
  }

  /// "Création des comptes (c'est Lise qui me les a faits)".
  private static func isOfAnother(_ tokens: [FicheToken]) -> Bool {
    zip(tokens, tokens.dropFirst()).contains { word, next in
      word.text == "qui" && ["me", "m'", "nous", "l'", "les", "s'en"].contains(next.text)
        || next.text == "par" && ["fait", "faite", "faits", "faites"].contains(word.text)
    }
  }

  private static let workNouns: Set<String> = [
    "installation", "création", "configuration", "migration", "nettoyage", "développement",
    "déploiement", "rédaction", "conversion", "écriture", "automatisation", "paramétrage",
    "réécriture", "intégration", "sécurisation", "segmentation", "remplacement",
    "importation", "restauration", "sauvegarde", "modélisation",
  ]

  /// Who else may have done it.
  private static let others: Set<String> = [
    "par", "lui", "elle", "eux", "équipe", "collègue", "tuteur", "tutrice", "prestataire",
    "fournisseur", "éditeur", "responsable", "prévu", "prévue", "futur", "future", "on", "nous",
  ]

  /// "Ensuite j'ai rédigé l'article" without the word that ties it to what stands before.
  private static func withoutConnective(_ text: String) -> String {
    let lowered = text.lowercased()
    for word in connectives where lowered.hasPrefix(word + " j'") || lowered.hasPrefix(word + " j’")
    {
      let rest = text.dropFirst(word.count + 1)
      return rest.prefix(1).uppercased() + rest.dropFirst()
    }
    return text
  }

  private static let connectives = [
    "ensuite", "puis", "finalement", "enfin", "alors", "du coup", "d'abord", "d’abord", "ainsi",
    "après", "là", "au final", "pour finir", "du reste", "par ailleurs", "de plus", "aussi",
    "concrètement", "au début", "au départ", "et", "pour commencer", "donc",
  ]

  private static let relatives: Set<String> = ["que", "qu'", "dont", "où", "lequel", "laquelle"]

  /// "J'ai traité 63 demandes", "j'ai animé quatre sessions": how much was done, not what was made.
  private static func isTally(_ verb: String, _ sentence: FicheSentence, from word: Int) -> Bool {
    guard
      [
        "écri", "trait", "anim", "répond", "résol", "clôtur", "fermé", "form", "reçu", "fait",
        "répar",
      ]
      .contains(where: verb.hasPrefix)
    else { return false }
    return (word + 1..<min(word + 5, sentence.words.count)).contains { place in
      // "J'ai fait une image" tells of one thing that was made.
      guard let number = NumberWord.at(place, of: sentence.words) else { return false }
      // "Vingt tests" are counted, "trois modèles" were thought out.
      return number.value >= (verb.hasPrefix("écri") ? 10 : 2)
    }
  }

  /// "J'ai mis une matinée à comprendre", "j'ai écrit avec VS Code": how long it took and with what, but not what was
  /// made.
  private static func isEffort(_ verb: String, _ tokens: ArraySlice<FicheToken>) -> Bool {
    guard let place = tokens.firstIndex(where: { $0.text == verb }) else { return false }
    let behind = tokens[(place + 1)...].prefix(4)
    if behind.first?.text == "avec" { return true }
    return verb == "mis"
      && behind.contains { token in
        token.text == "temps" || FrenchTime.longUnits.contains(token.text)
          || FrenchTime.shortUnits.contains(token.text)
          || ["matinée", "soirée", "après-midi"].contains(token.text)
      }
  }

  /// "J'ai fait mon stage au service informatique", "j'ai fait ma période en entreprise": where one was, not what one
  /// did.
  private static func isStay(_ verb: String, _ tokens: ArraySlice<FicheToken>) -> Bool {
    guard ["fait", "refait"].contains(verb) else { return false }
    let behind = tokens.drop { $0.text != verb }.dropFirst()
    if let own = behind.first, ["mon", "ma", "mes", "notre", "nos"].contains(own.text),
      behind.dropFirst().prefix(4).contains(where: { stays.contains($0.text) })
    {
      return true
    }
    return tokens.prefix(8).contains { token in
      [
        "stage", "alternance", "apprentissage", "bts", "études", "formation", "immersion",
        "découverte", "connaissance", "visite", "tour", "différence", "point", "choix", "erreur",
      ]
      .contains(token.text)
    }
  }

  private static let stays: Set<String> = [
    "période", "périodes", "année", "années", "semaines", "mois", "entreprise", "organisation",
    "parcours", "pfmp", "pmsmp", "mission", "missions", "cursus", "scolarité", "service", "chez",
    "bac", "licence", "titre",
  ]

  /// "J'ai fait une image mais ça n'a pas marché": what came to nothing has no result to be checked.
  private static func isInVain(_ tokens: ArraySlice<FicheToken>) -> Bool {
    tokens.indices.contains { place in
      if ["vain", "succès"].contains(tokens[place].text), place > tokens.startIndex {
        return ["en", "sans"].contains(tokens[place - 1].text)
      }
      // "J'ai ajouté un champ et la caisse plantait", "j'ai changé la clé, ça n'a pas suffi"
      if place > tokens.startIndex, breaksDown(tokens, at: place) { return true }
      guard ["mais", "sauf", "malheureusement", "hélas"].contains(tokens[place].text) else {
        return false
      }
      return tokens[place...].prefix(9).contains { token in
        ["pas", "rien", "jamais", "impossible"].contains(token.text)
          || ["échou", "plant", "abandonn", "refus", "renonc", "revenu"]
            .contains(where: token.text.hasPrefix)
      }
    }
  }

  /// Whether a clause behind a deed tells that it broke something or was not enough.
  private static func breaksDown(_ tokens: ArraySlice<FicheToken>, at place: Int) -> Bool {
    let isNext = tokens[place].text == "et" || tokens[place - 1].endsClause
    guard isNext else { return false }
    let behind = tokens[place...].prefix(8)
    if behind.contains(where: { ["suffi", "suffisait"].contains($0.text) }),
      behind.contains(where: { $0.text == "pas" })
    {
      return true
    }
    return tokens[place].text == "et"
      && behind.contains { token in
        ["plantait", "plantaient", "bloquait", "échouait", "cassait", "figeait"].contains(
          token.text)
          || token.text == "planté"
      }
  }

  /// "j'ai chiffré des clés à 28 € pièce", "j'ai fait valider le programme": a price that was worked out, and what
  /// somebody else did.
  private static func isOfPaper(
    _ verb: String, _ index: Int, _ tokens: [FicheToken], _ sentence: FicheSentence
  ) -> Bool {
    if verb.hasPrefix("chiffr") {
      return sentence.words.contains { $0.text.contains("€") || $0.plain == "devis" }
        || tokens.contains { ["coût", "coûts", "prix", "budget"].contains($0.text) }
    }
    guard verb == "fait", let place = tokens[index...].firstIndex(where: { $0.text == verb }) else {
      return false
    }
    return tokens.dropFirst(place + 1).first.map { next in
      ["er", "ir", "re"].contains(where: next.text.hasSuffix) && next.text.count > 4
        || next.text == "appel"
    } ?? false
  }

  /// What is plugged in or bought and done with: nobody asks in which order.
  private static func isTrifle(_ text: String) -> Bool {
    let lowered = text.lowercased()
    return [
      "une ligne", "un gros", "morceau", "chaque ", "sans prévenir", "les contrôles", "au passage",
      "barrette", "câble", "rallonge", "multiprise", "clé usb", "souris", "étiquette", "pour voir",
      "pour essayer", "pour tester", "à l'essai", "exprès", "volontairement", "sorti la liste",
      "en annexe", "sur github", "sur gitlab", "sur codeberg", "sur le dépôt",
      "sur gitea", "sur forgejo", "sur le drive", "sur une clé",
    ]
    .contains(where: lowered.contains)
  }

  /// "J'ai changé ma façon de demander": a skill with people, not a piece of work that was set up.
  private static func isOfManners(_ text: String) -> Bool {
    let lowered = text.lowercased()
    return manners.contains(where: lowered.contains)
  }

  private static func isDeed(_ verb: String) -> Bool {
    guard verb.utf8.count >= 3, !shams.contains(where: verb.hasPrefix) else { return false }
    return makings.contains(where: verb.hasPrefix)
  }

  /// What makes, sets or changes something, of which one may ask how it was done and checked: a list, since
  /// most of what one has done ("écouté", "rappelé", "sous-estimé") can be asked about in no such way.
  private static let makings = [
    "mis", "écri", "fait", "ouvert", "remis", "sépar", "rédui", "ajout", "cré", "configur",
    "install", "déploy", "développ", "mont", "remplac", "répar", "automatis", "activ", "désactiv",
    "paramétr", "régl", "sécuris", "réécri", "migr", "converti", "corrig", "construi", "intégr",
    "ferm", "chiffr", "regroup", "déplac", "limit", "isol", "cod", "dessin", "modélis", "défini",
    "rédig", "structur", "restructur", "restaur", "import", "export", "connect", "reli", "câbl",
    "adapt", "publi", "découp", "simplifi", "optimis", "index", "normalis", "document", "planifi",
    "ordonn", "nettoy", "dédoublonn", "fusionn", "transform", "factoris", "renomm",
    "brid", "verrouill", "durci", "segment", "étiquet", "journalis", "supervis", "sauvegard",
    "redirig", "duplicat", "répliqu", "équilibr", "conteneuris", "empaquet", "script", "compil",
    "synchronis", "sorti", "instal", "masqu", "anonymis", "filtr", "bloqu", "autoris", "associ",
    "rattach", "agrand", "doubl", "recréé", "rebâti", "refond", "bâti",
  ]

  private static let fillers: Set<String> = [
    "donc", "aussi", "ensuite", "alors", "d'abord", "enfin", "également", "puis", "moi-même",
    "finalement", "ainsi",
  ]

  /// Verbs that begin as one of making does and make nothing.
  private static let shams = ["montr", "crédit", "misé", "modér", "codirig", "remisé"]

  /// What one changes about oneself or says to people: no jury asks with which setting.
  private static let manners = [
    "façon de", "manière de", "posture", "mon discours", "mon vocabulaire", "mon ton",
    "mon attitude", "mes habitudes", "mon organisation", "mon langage", "confiance", "un essai en",
    "un essai avec", "un essai de", "un essai sur",
  ]

  // MARK: What went wrong

  /// "Deux agents ouvraient le même dossier", where difficulties are told.
  private static func trouble(in sentence: FicheSentence) -> String? {
    guard sentence.role == .difficulties else { return nil }
    let tokens = sentence.tokens
    // "Testé avec quatre tablettes : accès refusé le lendemain" is what was to happen.
    if let first = tokens.first, checked.contains(where: first.text.hasPrefix) { return nil }
    // What people thought or said of the work is no fault that a test would have shown.
    if tokens.contains(where: { opinions.contains(where: LetterFolding.folded($0.text).hasPrefix) })
      || isOfMind(tokens)
    {
      return nil
    }
    for index in tokens.indices where isFault(index, tokens) {
      let core = tokens[index].word..<tokens[index].word + 1
      guard let text = ClauseQuote.clause(of: sentence.words, around: core), isTelling(text),
        !opensWithOneself(text), !opensWithTime(text), !opensWithVerb(text),
        !opensWithPerson(text), !isOfReport(text)
      else { continue }
      if isHalf(text, of: sentence) || isBehindCondition(text, of: sentence) { return nil }
      return text
    }
    return nil
  }

  /// "Les tarifs étaient en francs, le site attendait des euros": what was wrong is told by both halves.
  private static func isHalf(_ text: String, of sentence: FicheSentence) -> Bool {
    guard let span = FigureGround.span(of: text, in: sentence) else { return false }
    // "La liaison montait puis tombait" is no fault without its end.
    if span.upperBound < sentence.words.count,
      ["puis", "ensuite"].contains(sentence.words[span.upperBound].plain)
    {
      return true
    }
    let rest = sentence.words[span.upperBound...].prefix(halfReach)
    // "Ses dates étaient en UTC, les miennes en heure locale"
    if rest.prefix(2).contains(where: { contrasts.contains($0.plain) }) { return true }
    guard sentence.words[span].contains(where: { ["était", "étaient"].contains($0.plain) }) else {
      return false
    }
    guard let next = rest.first, !["donc", "alors", "du", "ce", "j'ai", "on"].contains(next.plain)
    else { return false }
    if ["mais", "tandis"].contains(next.plain) { return true }
    return rest.contains { word in
      word.plain.count > 5 && (word.plain.hasSuffix("ait") || word.plain.hasSuffix("aient"))
    }
  }

  private static let checked = ["testé", "vérifi", "contrôlé", "essayé"]

  /// "Si la liaison tombait, le capteur ne recevait rien": without its condition nobody knows when.
  private static func isBehindCondition(_ text: String, of sentence: FicheSentence) -> Bool {
    guard let first = sentence.tokens.first?.text,
      ["si", "s'", "quand", "lorsque", "lorsqu'", "dès", "chaque"].contains(first)
    else { return false }
    return FigureGround.span(of: text, in: sentence).map { $0.lowerBound > 0 } ?? false
  }

  private static let halfReach = 4
  private static let contrasts: Set<String> = [
    "mien", "mienne", "miens", "miennes", "nôtre", "nôtres", "sien", "sienne", "siens", "siennes",
    "l'autre", "autres", "celui", "celle", "ceux", "celles",
  ]

  /// "L'agent principal était contre au début", "le chef n'était pas d'accord": a person's mind is no fault.
  private static func isOfMind(_ tokens: [FicheToken]) -> Bool {
    tokens.indices.dropLast().contains { place in
      guard ["était", "étaient", "restait", "restaient"].contains(tokens[place].text) else {
        return false
      }
      return tokens[(place + 1)...].prefix(4).contains { token in
        [
          "contre", "accord", "convaincu", "convaincue", "convaincus", "pressé", "pressée",
          "occupé",
          "occupée", "fâché", "fâchée", "perdu", "perdue", "débordé", "débordée",
        ]
        .contains(token.text)
      }
    }
  }

  /// "Le journal parlait d'un pilote": what a log says is told of a fault that another sentence names.
  private static func isOfReport(_ text: String) -> Bool {
    let words = LetterFolding.folded(text.lowercased()).split { !$0.isLetter }
    return words.prefix(3).contains {
      ["journal", "journaux", "log", "logs", "rapport"].contains($0)
    }
      && words.prefix(5).contains { word in
        ["parlai", "disai", "indiquai", "mentionnai", "evoquai", "signalai", "montrai", "donnai"]
          .contains(where: word.hasPrefix)
      }
  }

  /// "un commercial qui appelait tous les jours": people are no fault.
  private static func opensWithPerson(_ text: String) -> Bool {
    text.lowercased().split(separator: " ").prefix(2).contains { word in
      [
        "commercial", "commerciale", "vendeur", "vendeuse", "fournisseur", "prestataire",
        "collègue", "camarade", "professeur", "tuteur", "tutrice", "directeur", "directrice",
      ].contains(word)
    }
  }

  private static func isFault(_ index: Int, _ tokens: [FicheToken]) -> Bool {
    let word = LetterFolding.folded(tokens[index].text)
    // "on est tombé à 4 alertes par semaine" is a fall of a number.
    if word.hasPrefix("tomb"),
      tokens.dropFirst(index + 1).prefix(4).contains(where: { token in
        Int(token.text) != nil || NumberWord.isSpelled(token.text)
          || token.text.hasSuffix("aine") && token.text.count > 5
      })
    {
      return false
    }
    if faults.contains(where: word.hasPrefix) { return true }
    // "la fenêtre était minuscule": an imperfect where difficulties are told is what was wrong.
    return word.utf8.count > 4 && (word.hasSuffix("ait") || word.hasSuffix("aient"))
      && !["avait", "avaient", "fallait", "voulait", "souhaitait", "parfait"].contains(word)
      && !works.contains(where: word.hasPrefix)
      && !conditionals.contains(where: word.hasSuffix)
  }

  /// What goes well, unless it is denied.
  private static let works = ["passai", "marchai", "fonctionnai", "tournai", "repondai"]

  private static let conditionals = [
    "erait", "eraient", "irait", "iraient", "drait", "draient", "urait", "uraient", "rrait",
    "rraient",
  ]

  private static let opinions = [
    "contest", "critiqu", "plaign", "reclam", "craign", "mefi", "reproch", "rechign", "protest",
    "trouvai", "pensai", "croyai", "disai", "demandai", "doutai", "hesitai", "voulai", "preferai",
    "reticen", "inquie", "discutai",
    // "L'éditeur a confirmé que c'était prévu": the trouble is over.
    "confirm", "rassur",
  ]

  private static let faults = [
    "perd", "plant", "bloqu", "echou", "ecras", "muet", "tomb", "satur", "refus", "manqu",
    "disparu", "clignot",
  ]

  private static func opensWithOneself(_ text: String) -> Bool {
    let start = text.lowercased()
    return ["j'", "je ", "nous ", "on ", "m'", "mon ", "ma "].contains(where: start.hasPrefix)
  }

  /// "proposait des jumeaux comme doublons" lacks what did.
  private static func opensWithVerb(_ text: String) -> Bool {
    let first = text.lowercased().prefix { $0 != " " }
    return first.count > 4 && (first.hasSuffix("ait") || first.hasSuffix("aient"))
  }

  /// "trois semaines ont été perdues" is what it cost rather than what was wrong.
  private static func opensWithTime(_ text: String) -> Bool {
    text.split(separator: " ").prefix(3).contains { word in
      FrenchTime.longUnits.contains(word.lowercased())
        || FrenchTime.shortUnits.contains(word.lowercased())
    }
  }

  /// Fewer words tell too little: "J'ai arrêté le spouleur".
  private static let leastWords = 5

  /// Whether a clause says enough to be quoted by itself: without a word that
  /// points to what stood before it.
  private static func isTelling(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    guard words.count >= leastWords, !text.contains("…"), let first = words.first,
      let last = words.last
    else { return false }
    return !LeaningQuote.leans(text)
      && !words.contains { pointers.contains(String($0)) } && !pronouns.contains(String(first))
      && !unfinished.contains(String(last))
      // "Après ce réglage on est tombé…" points back as well.
      && !(words.count > 1 && ["ce", "cet", "cette", "ces"].contains(words[1]))
  }

  /// Words that stand for something named before.
  private static let unfinished: Set<String> = [
    "autres", "autre", "premier", "première", "premiers", "premières", "suivant", "suivante",
    "suivants", "suivantes", "dernier", "dernière", "derniers", "dernières", "mien", "mienne",
    "miens", "miennes", "restants", "restantes", "deux", "trois", "quatre", "tous", "toutes",
    "tout",
    "reste", "suite", "même", "mêmes",
  ]

  private static let pointers: Set<String> = [
    "ça", "cela", "celui", "celle", "ceux", "celui-ci", "celle-ci", "lui", "eux", "ceci", "moi",
  ]

  private static let pronouns: Set<String> = [
    "il", "elle", "ils", "elles", "ce", "c'était", "c'est", "cela", "ça", "leur", "leurs", "son",
    "sa", "ses", "ces", "cet", "cette", "ci", "y", "en", "tout", "rien", "lequel", "l'un", "même",
  ]
}
