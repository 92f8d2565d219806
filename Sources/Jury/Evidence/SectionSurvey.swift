import ExamModel
import TextCells

/// Which of the sections that a jury expects are missing or say little.
///
/// A jury that asks for what is there makes a fool of itself, so a part counts as treated as soon as
/// one clear sentence, a heading of any level, or what was found in the text speaks of it.
struct SectionSurvey {
  let missing: [SectionRole]
  let thin: [ThinSection]

  /// What a jury looks for, by the roles of sections.
  private static let expected: [SectionRole] = [
    .need, .choices, .tests, .documentation, .results, .difficulties, .review, .competences,
  ]

  /// - Parameters:
  ///   - announced: what headings of any depth announce.
  ///   - found: what else in the text shows that a part is treated.
  ///   - work: the kinds of work, of which some have no such part.
  init(
    _ text: FicheText, announced: Set<SectionRole>, found: Set<SectionRole>,
    work: Set<WorkKind> = []
  ) {
    let fiche = text.fiche
    var missing: [SectionRole] = []
    var thin: [ThinSection] = []
    var treated = announced.union(found)
    if !fiche.citedCompetences.isEmpty { treated.insert(.competences) }
    // Where a fiche tells how things stood, it has told what was needed.
    let told = fiche.sections.filter { $0.role == .context }.reduce(0) { $0 + $1.wordCount }
    if told >= ThinSection.wordLimit { treated.insert(.need) }
    if text.tableHeaders.values.contains(where: Self.tellsResults) { treated.insert(.results) }
    if text.tableHeaders.values.contains(where: Self.setsSideBySide) { treated.insert(.choices) }
    // "Avec quoi", "De quoi j'avais besoin": words that say nothing one by one.
    if text.sentences.contains(where: { $0.place == .heading && Self.asksForMeans($0) }) {
      treated.insert(.choices)
    }
    for sentence in text.sentences { treated.formUnion(Self.roles(treatedIn: sentence)) }
    for role in Self.expected {
      let own = fiche.sections.filter { $0.role == role }
      guard let first = own.first else {
        if !treated.contains(role), !Self.isTreated(role, in: text.sentences),
          !Self.isForeign(role, to: work)
        {
          missing.append(role)
        }
        continue
      }
      // Tables and lists say much in few words, though nobody reads them out.
      let parts = text.sentences.filter { sentence in
        sentence.section.map { fiche.sections[$0].role == role } ?? false
          && sentence.place != .heading
      }
      let clauses = parts.reduce(0) { $0 + $1.words.count(where: \.endsClause) }
      let words = max(
        own.reduce(0) { $0 + $1.wordCount }, parts.reduce(0) { $0 + $1.words.count })
      // A list of competences is short by nature, and one of five cases says what there is to say.
      let isTold = role == .need && words + told >= ThinSection.wordLimit
      // Two headings of one part each say some of it: "Pourquoi", "Objectifs fixés avec la direction".
      let headings = Set(
        text.sentences.lazy.filter { sentence in
          sentence.place == .heading && Self.roles(treatedIn: sentence).contains(role)
        }
        .map { $0.words.map(\.text).joined(separator: " ") })
      let items = text.sentences.count { $0.place == .item && headings.contains($0.heading) }
      let isSpread = headings.count > 1 && items >= Self.spreadItems
      let isNone =
        Self.isForeign(role, to: work)
        || role == .review && !own.contains { Self.isNamedReview($0.title) }
      if role != .competences, !isTold, !isSpread, !isNone, words < ThinSection.wordLimit,
        parts.count < Self.fullParts,
        clauses < Self.fullClauses
      {
        thin.append(ThinSection(role: role, wordCount: words, line: first.line))
      }
    }
    self.missing = missing
    self.thin = thin
  }

  /// Whether work of these kinds has no such part: a help desk chose and tested nothing, a study has nothing
  /// to document.
  private static func isForeign(_ role: SectionRole, to work: Set<WorkKind>) -> Bool {
    guard !work.isEmpty else { return false }
    return work.allSatisfy { kind in
      switch kind {
      case .support: [.need, .choices, .tests, .documentation].contains(role)
      case .training: [.choices, .tests, .documentation].contains(role)
      case .study: [.tests, .documentation, .difficulties].contains(role)
      case .deployment, .network, .development, .security, .data: false
      }
    }
  }

  /// Whether a heading says that one looks back: who is told that the part is brief looks for it by its name, and
  /// "Informations complémentaires" is another.
  private static func isNamedReview(_ title: String) -> Bool {
    let folded = LetterFolding.folded(title.lowercased())
    return [
      "bilan", "conclu", "recul", "retour", "perspectiv", "appris", "apport", "critique", "reten",
      "retir", "regard", "autrement", "refer", "analyse", "suite", "lecon",
    ].contains(where: folded.holds)
  }

  /// As many sentences, items or rows make a section that is not thin.
  private static let fullParts = 4

  private static let fullClauses = 5

  /// As many items under several headings of one part.
  private static let spreadItems = 3

  /// Whether the header of a table announces what came out: "Essai | Temps | Verdict".
  private static func tellsResults(_ header: String) -> Bool {
    let folded = LetterFolding.folded(header)
    return ["resultat", "verdict", "mesur", "obtenu", "constat", "temps", "apres", "gain", "bilan"]
      .contains(where: folded.contains)
  }

  /// Whether the header of a table sets things side by side: an empty corner with two or more columns, or
  /// one that names what is compared.
  private static func setsSideBySide(_ header: String) -> Bool {
    let cells = LetterFolding.folded(header).split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }
    guard cells.count >= 3, let corner = cells.first else { return false }
    return corner.isEmpty
      || ["critere", "solution", "option", "outil", "produit", "logiciel", "candidat", "offre"]
        .contains(where: corner.hasPrefix)
  }

  /// "Avec quoi", "Ce que j'ai pris et pourquoi".
  private static func asksForMeans(_ heading: FicheSentence) -> Bool {
    let tokens = heading.tokens.map(\.text)
    return zip(tokens, tokens.dropFirst()).contains { $0 == "avec" && $1 == "quoi" }
  }

  // MARK: One sentence is enough

  private static func roles(treatedIn sentence: FicheSentence) -> Set<SectionRole> {
    var roles: Set<SectionRole> = []
    // "2. Demande" on a line of its own heads what follows, whatever its mark.
    let isShort = sentence.isProse && sentence.words.count <= 4
    let isHeading = sentence.place == .heading || sentence.place == .title || isShort
    // So does a first line of a few words, with the text right below it.
    let ownLine = sentence.words.first?.line ?? 0
    let firstLine = sentence.words.prefix { $0.line == ownLine }.count
    let headWords =
      sentence.isProse && firstLine <= 7 && firstLine < sentence.words.count ? firstLine : 0
    if isHeading, let first = sentence.words.last?.plain, first == "objet" { roles.insert(.need) }
    // "Compétences visées : répondre aux incidents" at the end of a part.
    if sentence.words.first.map({ $0.plain.hasPrefix("compétence") }) ?? false,
      sentence.words.prefix(4).contains(where: { $0.text.hasSuffix(":") })
    {
      roles.insert(.competences)
    }
    if handsOver(sentence) { roles.insert(.documentation) }
    roles.formUnion(countedRoles(in: sentence))
    // "Depuis, deux vraies alertes en un mois."
    if sentence.isProse, sentence.tokens.first?.text == "depuis" { roles.insert(.results) }
    for (index, token) in sentence.tokens.enumerated() where token.text.utf8.count >= 3 {
      let word = LetterFolding.folded(token.text)
      if isHeading || token.word < headWords {
        ofHeadings.forEach(in: word) { roles.insert($0) }
        ofText.forEach(in: word) { roles.insert($0) }
        continue
      }
      ofText.forEach(in: word) { roles.insert($0) }
      if isOfManual(index, sentence.tokens) || isOfHandover(index, sentence.tokens) {
        roles.insert(.documentation)
      }
      // "je prévoirais", "j'aurais dû": a look back.
      if word.hasSuffix("rais"), index > 0,
        sentence.tokens[max(0, index - 3)..<index].contains(where: {
          $0.text == "je" || $0.text == "j'"
        })
      {
        roles.insert(.review)
      }
    }
    return roles
  }

  /// Who counts tests has told of them, and who gives a share or a time of what came of it, whatever the heading.
  private static func countedRoles(in sentence: FicheSentence) -> Set<SectionRole> {
    guard sentence.role != .need, sentence.role != .context else { return [] }
    var roles: Set<SectionRole> = []
    for (word, next) in zip(sentence.words, sentence.words.dropFirst())
    where NumberWord.isSign(word) || NumberWord.isSpelled(word.plain) {
      if next.text.first == "%" || FrenchTime.shortUnits.contains(next.plain) {
        roles.insert(.results)
      }
      if ["test", "essai", "scénario", "cas"].contains(where: next.plain.hasPrefix) {
        roles.insert(.tests)
      }
    }
    if sentence.words.contains(where: { $0.text.contains("%") && $0.text.count > 1 }) {
      roles.insert(.results)
    }
    return roles
  }

  /// "rendu un carnet de montage", "remis une notice", "une fiche plastifiée à l'accueil".
  private static func isOfHandover(_ index: Int, _ tokens: [FicheToken]) -> Bool {
    let word = LetterFolding.folded(tokens[index].text)
    guard papers.contains(where: word.hasPrefix) else { return false }
    let near = tokens[max(0, index - 5)..<min(tokens.count, index + 4)]
    return near.contains { token in
      let other = LetterFolding.folded(token.text)
      return handovers.contains { other.hasPrefix($0) }
    }
  }

  /// "La reprise est assurée par le service", "on lui a passé le projet", "je lui ai transmis le dossier": who
  /// carries on, and with what.
  private static func handsOver(_ sentence: FicheSentence) -> Bool {
    let tokens = sentence.tokens.map { LetterFolding.folded($0.text) }
    for (index, token) in tokens.enumerated() {
      let next = tokens[(index + 1)...].prefix(4)
      if token == "passation" { return true }
      if token == "reprise", next.contains(where: { $0.hasPrefix("assur") }) { return true }
      let gives = ["passe", "transmis", "confie", "remis", "explique"].contains(token)
      if gives, index > 0, ["a", "ai", "avons"].contains(tokens[index - 1]),
        next.contains(where: {
          ["projet", "dossier", "travail", "code", "depot", "main"].contains($0)
        })
      {
        return true
      }
    }
    return false
  }

  private static let papers = [
    "classeur",
    "fiche", "notice", "carnet", "page", "feuille", "schema", "support", "document", "dossier",
    "livret", "rapport", "article", "manuel", "memento", "affich", "aide-memoire", "cahier",
    "compte-rendu", "depliant", "consigne", "tableau", "video",
  ]
  private static let handovers = [
    "remis", "remet", "rendu", "laiss", "ecri", "redig", "livr", "distribu", "affich", "imprim",
    "plastif", "produit", "prepar", "envoy", "depos", "range", "reflexe", "illustr",
  ]

  /// "un mode d'emploi", "le document d'exploitation".
  private static func isOfManual(_ index: Int, _ tokens: [FicheToken]) -> Bool {
    let rest = tokens.dropFirst(index + 1).prefix(2).map(\.text)
    switch tokens[index].text {
    case "mode", "modes": return rest.first == "demploi" || rest.last == "emploi"
    case "document", "documents", "dossier":
      return ["exploitation", "administration", "installation", "utilisateur", "technique"]
        .contains { rest.contains($0) }
    default: return false
    }
  }

  /// Beginnings of words with which a heading names a part in its own way.
  private static let ofHeadings = StemTable(headings)
  private static let ofText = StemTable(clear)

  private static let headings: [(SectionRole, [String])] = [
    (
      .need,
      [
        "pourquoi", "idee", "demand", "attend", "situation", "depart", "origine", "constat",
        "command", "cahier", "objectif", "question", "mission", "enjeu", "contexte", "motif",
        "client",
      ]
    ),
    (
      .choices,
      [
        "pourquoi", "retenu", "etude", "choix", "choisi", "compar", "hesit", "examin", "possibilit",
        "panorama", "scenario", "recommand", "voies", "alternativ", "solutions", "outils", "techno",
        "stack", "logiciels", "decision", "arbitrage",
      ]
    ),
    (.tests, ["test", "essai", "recette", "verif", "valid", "controle", "jeu", "fiabilit"]),
    (
      .documentation,
      [
        "procedure", "guide", "tutoriel", "notice", "documentation", "document", "livrable",
        "restitution", "transmission", "remis",
      ]
    ),
    (.results, ["resultat", "mesure", "chiffre", "effet", "volume", "constat", "usage", "suite"]),
    (
      .difficulties,
      [
        "probleme", "difficult", "difficil", "souci", "rate", "ecart", "incident", "imprevu",
        "complique", "accroc",
        "coinc", "delicat", "fausse", "galere", "surprise", "panne", "piege", "ecueil", "echec",
        "reticen", "resistan", "cloche", "mal", "obstacle", "bloqu", "derap", "perdu", "souci",
      ]
    ),
    (
      .review,
      [
        "retien", "retenir", "retour", "limite", "appris", "bilan", "recul", "avis", "compris",
        "retire", "regard", "enseign", "lecon", "refaire", "conclusion", "apport", "analyse",
        "pense",
        "ensuite", "apres",
      ]
    ),
  ]

  /// Beginnings of words that speak of a part as soon as they stand in a sentence.
  private static let clear: [(SectionRole, [String])] = [
    (
      .need,
      [
        "besoin", "souhait", "voulai", "voulu", "exigeai", "fallait", "demandait", "mission",
        "attendai", "veulent", "plaint", "plaign", "reclam", "exige", "imposait",
      ]
    ),
    (
      .choices,
      [
        "hesit", "ecarte", "elimine", "tranche", "prefere", "opte", "retenu", "retenue", "compare",
        "comparatif", "plutot", "envisag",
      ]
    ),
    (
      .tests,
      [
        "teste", "tests", "essai", "essaye", "recette", "verifi", "cobaye", "simul", "pilote",
        "chronomet", "debranch", "scenario",
      ]
    ),
    (
      .documentation,
      ["documente", "redige", "tutoriel", "wiki", "readme", "notice", "procedure", "guide", "memo"]
    ),
    (
      .results,
      [
        "gagn", "economis", "divise", "diminu", "baiss", "desormais", "resultat", "attribue",
        "ameliore", "reduit", "ramene",
      ]
    ),
    (
      .difficulties,
      [
        "difficult", "difficil", "rate", "lenteur", "deborda", "bloque", "obstacle", "echou",
        "retard", "refusai", "coince", "recommenc",
        "anomali",
        "impossible", "probleme", "erreur", "perdait", "oublie", "buggai", "faux", "fausse",
        "muet", "satur", "refus", "plant", "piege", "inattendu", "sous-estim", "perdu", "perte",
        "malheureus", "surpris", "panne", "casse", "trompe", "oubliai", "enfer", "defaut",
      ]
    ),
    (
      .review,
      [
        "recommencai", "refera", "refaire", "regrett", "appris", "retiens", "retenir", "compris",
        "progress", "satisf", "fier", "recul", "j'aurai", "conscience", "decouvert",
      ]
    ),
  ]

  // MARK: Looser words

  private static func isTreated(_ role: SectionRole, in sentences: [FicheSentence]) -> Bool {
    guard let stems = loose[role] else { return false }
    return sentences.contains { sentence in
      sentence.isProse
        && sentence.words.contains { word in stems.contains { word.plain.hasPrefix($0) } }
    }
  }

  private static let loose: [SectionRole: [String]] = [
    .tests: ["scénario", "contrôl", "cas"],
    .documentation: ["documentation", "procédure", "guide", "schéma", "mode"],
    .results: ["résultat", "passé", "indicateur", "désormais", "maintenant"],
    .difficulties: ["impossible", "problème", "erreur", "perdu"],
    .review: ["recul", "améliorer"],
    .choices: ["comparé", "retenu", "préféré", "plutôt", "choisi", "choix", "hésité"],
    .need: ["demandé", "attendait", "attendaient", "cahier", "exigence", "objectif", "veut"],
  ]
}
