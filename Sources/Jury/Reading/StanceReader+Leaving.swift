import TextCells

/// What keeps people from a tool, what was there before they came, and what waits for later.
extension StanceReader {
  /// "Le prix de X nous a fait reculer", "X nous a dissuadés", "X a été mis hors course".
  func isDeterring(_ behind: Range<Int>) -> Bool {
    behind.contains { index in
      let text = clauses.text(index)
      let folded = LetterFolding.folded(text)
      // "Laravel nous tentait, mais …": what only attracts is left at the next word.
      if Self.lures.contains(text),
        clauses.contains(["mais", "or", "cependant"], in: index..<sentence.tokens.count)
      {
        return true
      }
      // "Next.js m'avait été conseillé, mais …"
      if Self.advised.contains(text), clauses.text(index - 1) == "été",
        clauses.contains(["mais", "or", "cependant"], in: index..<sentence.tokens.count)
      {
        return true
      }
      if Self.deterrents.contains(where: folded.hasPrefix), !folded.hasSuffix("ment") {
        return true
      }
      if ["reculer", "renoncer", "hésiter", "fuir"].contains(text) {
        return ["fait", "font", "faisait", "faisaient"].contains(clauses.text(index - 1))
      }
      return text == "hors" && Self.outOf.contains(clauses.text(index + 1))
    }
  }

  private static let lures: Set<String> = [
    "tentait", "tentaient", "plaisait", "plaisaient", "séduisait", "séduisaient", "attirait",
    "attiraient", "intéressait", "intéressaient",
  ]
  private static let advised: Set<String> = [
    "conseillé", "conseillée", "suggéré", "suggérée", "recommandé", "recommandée", "proposé",
    "proposée", "demandé", "demandée",
  ]
  private static let deterrents = [
    "dissuad", "decourag", "refroidi", "rebute", "rebutai", "effray",
  ]
  private static let outOf: Set<String> = [
    "course", "jeu", "concours", "compétition", "budget", "d'atteinte", "portée",
  ]

  /// "L'Active Directory (déjà en place)", "un GLPI existant": of which the candidate built nothing.
  func isAlreadyThere(_ group: NamingGroup, _ clause: Range<Int>) -> Bool {
    if clauses.contains(["ai", "j'", "avons"], in: clause) { return false }
    let start = group.tokens.upperBound
    let near = start..<min(start + 3, sentence.tokens.count)
    if near.contains(where: { index in
      clauses.stands(["déjà", "en", "place"], at: index)
        || clauses.stands(["déjà", "en", "service"], at: index)
        || clauses.stands(["déjà", "là"], at: index)
        || clauses.text(index) == "déjà"
          && [
            "présent", "présente", "installé", "installée", "existant", "utilisé", "utilisée",
            "déployé", "déployée",
          ].contains(clauses.text(index + 1))
    }) {
      return true
    }
    return ["existant", "existante", "existants"].contains(clauses.text(start))
  }

  /// "L'IUT possède un annuaire", "personne n'administre Linux": what others have, or have not.
  func isTheirs(_ clause: Range<Int>, _ ahead: Range<Int>) -> Bool {
    if clauses.contains(["je", "j'", "nous", "ai", "avons", "on"], in: clause) { return false }
    let near = max(ahead.lowerBound, ahead.upperBound - 4)..<ahead.upperBound
    let isHad = near.contains { index in
      ["possèd", "dispos", "détien"].contains(where: clauses.text(index).hasPrefix)
        || clauses.stands(["a", "un", "projet"], at: index)
        || clauses.stands(["avait", "un", "projet"], at: index)
        || clauses.stands(["a", "déjà"], at: index) || clauses.stands(["avait", "déjà"], at: index)
        || clauses.stands(["utilise", "déjà"], at: index)
    }
    return isHad
      || clauses.contains(["personne"], in: ahead) && clauses.contains(["n'", "ne"], in: ahead)
  }

  /// What is not done yet, or is set for a date to come: "X n'est pas encore branché", "X est programmé
  /// pour la rentrée", "mon successeur installera X".
  func putOff(_ group: NamingGroup, _ clause: Range<Int>, _ ahead: Range<Int>) -> StanceVerdict? {
    let planned = StanceVerdict(.planned, .clear)
    if isLeftOpen(group, clause) { return planned }
    if let yet = clause.first(where: { clauses.stands(["pas", "encore"], at: $0) }) {
      // "Les sauvegardes X ne sont pas encore suivies": what waits is something about it, and it runs.
      let isSetUp = (yet + 2..<yet + 5).contains {
        Self.setUps.contains(where: LetterFolding.folded(clauses.text($0)).hasPrefix)
      }
      if !isSetUp, hangsOnNoun(group, clause) { return StanceVerdict(.mentioned, .clear) }
      let isLearnt = clauses.first(.learn, in: clause) != nil
      return isLearnt ? StanceVerdict(.mentioned, .clear) : planned
    }
    if clauses.contains(["todo"], in: 0..<min(3, sentence.tokens.count)) { return planned }
    let isDone = clauses.contains(["ai", "avons", "avait", "avaient", "avais"], in: clause)
    guard !isDone else { return nil }
    if clause.contains(where: isSetForLater) { return planned }
    guard clause.contains(where: { isFuture(clauses.text($0)) }) else { return nil }
    // In a procedure the writer says what the reader will do: "nous installerons", "vous lancerez".
    if clauses.contains(["nous", "on", "vous", "je", "j'"], in: clause) {
      return isDated(clause) ? planned : nil
    }
    let isOthers = clause.contains { index in
      [
        "successeur", "successeure", "suivant", "suivante", "prestataire", "remplaçant",
        "remplaçante", "client", "cliente", "service", "équipe", "éditeur", "collègue",
      ]
      .contains(clauses.text(index))
    }
    return isOthers || isDated(clause) || ground.isOutlook ? planned : nil
  }

  /// "… brancher X, ce qui n'est pas encore fait", "… avec X, mais il n'est pas encore installé", "X ou Y, rien de
  /// décidé", "j'ai proposé X, on verra".
  private func isLeftOpen(_ group: NamingGroup, _ clause: Range<Int>) -> Bool {
    let rest = group.tokens.upperBound..<min(sentence.tokens.count, group.tokens.upperBound + 14)
    if rest.contains(where: { index in
      clauses.stands(["rien", "de", "décidé"], at: index)
        || clauses.stands(["rien", "n'", "est", "décidé"], at: index)
        || clauses.stands(["on", "verra"], at: index)
        || clauses.stands(["ce", "qui", "n'", "est", "pas", "encore", "fait"], at: index)
    }) {
      return true
    }
    if let yet = rest.first(where: { clauses.stands(["n'", "est", "pas", "encore"], at: $0) }),
      ["il", "elle"].contains(clauses.text(yet - 1)),
      ["mais", "car", "or"].contains(clauses.text(yet - 2))
    {
      return Self.setUps.contains(
        where: LetterFolding.folded(clauses.text(yet + 4)).hasPrefix)
    }
    let isOffered = (max(0, group.tokens.lowerBound - 4)..<group.tokens.lowerBound).contains {
      clauses.text($0) == "proposé"
    }
    return isOffered
      && rest.contains { index in
        clauses.stands(["pour", "la", "suite"], at: index)
          || clauses.stands(["plus", "tard"], at: index)
          || clauses.stands(["sans", "réponse"], at: index)
      }
  }

  private static let setUps = [
    "install", "deploy", "configur", "branch", "mis", "migr", "connect", "raccord", "integr",
    "activ", "monte", "cree", "ecrit", "develop", "commenc", "livr", "en", "fait", "termin",
  ]

  /// "programmé pour la rentrée", "reporté à janvier", "planifiée en mars".
  private func isSetForLater(_ index: Int) -> Bool {
    let folded = LetterFolding.folded(clauses.text(index))
    guard
      Self.settings.contains(where: folded.hasPrefix)
        || Self.wished.contains(where: clauses.text(index).hasPrefix),
      ["e", "ee", "es", "ees", "is", "ise", "u", "ue", "us", "ues"].contains(
        where: folded.hasSuffix),
      ["pour", "à", "au", "en", "d'", "courant", "après"].contains(clauses.text(index + 1))
    else { return false }
    return FrenchTime.isMonth(clauses.text(index + 2)) || clauses.text(index + 2) == "plus"
      || Int(clauses.text(index + 2)).map { (2000...2100).contains($0) } ?? false
      || (index + 2..<index + 5).contains { Self.dates.contains(clauses.text($0)) }
  }

  private static let settings = [
    "programm", "planifi", "prevu", "attendu", "report", "repouss", "remis", "annonc", "differ",
  ]
  /// "demandé en plus", but not "demande en plus un code".
  private static let wished = ["proposé", "envisagé", "demandé", "souhaité"]
  private static let dates: Set<String> = [
    "rentrée", "année", "an", "semestre", "trimestre", "printemps", "automne", "hiver",
    "été (saison)", "mois", "semaine", "vacances", "janvier", "2026", "2027", "2028", "budget",
  ]

  /// Whether a clause names a time to come: "en mai", "à la rentrée", "l'an prochain".
  private func isDated(_ clause: Range<Int>) -> Bool {
    clause.contains { index in
      let text = clauses.text(index)
      if ["prochain", "prochaine", "prochainement", "bientôt", "rentrée", "ultérieurement"]
        .contains(text)
      {
        return true
      }
      return ["en", "d'ici", "avant", "courant"].contains(text)
        && FrenchTime.isMonth(clauses.text(index + 1))
    }
  }
}
