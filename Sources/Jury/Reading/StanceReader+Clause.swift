import TextCells

/// What the clause of a name says of it.
extension StanceReader {
  func clauseVerdict(
    _ group: NamingGroup, _ clause: Range<Int>, ahead: Range<Int>, behind: Range<Int>
  ) -> StanceVerdict? {
    if let replaced = replacement(group, ahead, behind) { return replaced }
    if let preferred = preference(ahead) { return preferred }
    if let migrated = migration(group, ahead, behind) { return migrated }
    if let denied = negation(clause, ahead, behind) { return denied }
    if let rejected = rejection(ahead, behind) { return rejected }
    if let unreal = conditional(clause, ahead, behind) { return unreal }
    if let excess = clauses.first(["trop", "insuffisant", "insuffisante"], in: behind),
      excess - behind.lowerBound <= 4
    {
      return StanceVerdict(.rejected, .clear)
    }
    if let wished = wish(clause, ahead) { return wished }
    if isPraisedOnlyToBeLeft(group, clause, behind) { return StanceVerdict(.rejected, .clear) }
    if let compared = comparison(group, ahead, behind) { return compared }
    if clauses.first(.fetch, in: ahead) != nil,
      let link = before(group).first, ["depuis", "sur", "de", "chez", "via", "du"].contains(link)
    {
      return StanceVerdict(.mentioned, .clear)
    }
    if let hinder = clauses.last(.hinder, in: ahead), group.tokens.lowerBound - hinder <= 4 {
      return StanceVerdict(.mentioned, .clear)
    }
    if clauses.first(.learn, in: ahead) != nil, clauses.first(.use, in: ahead) == nil {
      return StanceVerdict(.mentioned, .clear)
    }
    let isOthers = clause.contains { index in
      Self.others.contains(clauses.text(index))
        && ["le", "l'", "un", "notre", "son", "par", "au"].contains(clauses.text(index - 1))
    }
    if isOthers, !clauses.contains(["ai", "j'", "avons"], in: clause) {
      return StanceVerdict(.mentioned, .clear)
    }
    if isFormer(clause) { return StanceVerdict(.mentioned, .clear) }
    return use(clause, ahead, behind)
  }

  private static let others: Set<String> = [
    "prestataire", "fournisseur", "éditeur", "concurrents", "infogérant", "sous-traitant",
  ]

  /// "remplacer X par Y", "X remplace Y", "X a été remplacé par Y".
  private func replacement(
    _ group: NamingGroup, _ ahead: Range<Int>, _ behind: Range<Int>
  ) -> StanceVerdict? {
    // What is replaced is told in few words; the server that is replaced goes on to do the same.
    if namings[group.members[0]].isKind { return nil }
    if let verb = clauses.last(.replace, in: ahead), ahead.upperBound - verb <= 6 {
      let by = clauses.contains(["par"], in: verb..<ahead.upperBound)
      return by ? StanceVerdict(.used, .decisive) : StanceVerdict(.rejected, .clear)
    }
    if let verb = clauses.first(.replace, in: behind) {
      let isPassive = clauses.contains(
        ["été", "est", "sont", "être", "fut"], in: behind.lowerBound..<verb)
      return isPassive ? StanceVerdict(.rejected, .clear) : StanceVerdict(.used, .decisive)
    }
    return nil
  }

  /// "j'ai préféré X à Y".
  private func preference(_ ahead: Range<Int>) -> StanceVerdict? {
    guard let verb = clauses.last(.prefer, in: ahead) else { return nil }
    let after = verb + 1..<ahead.upperBound
    let isSecond = clauses.contains(["à", "au", "aux"], in: after) && after.count > 1
    return isSecond ? StanceVerdict(.rejected, .decisive) : StanceVerdict(.used, .decisive)
  }

  /// "migrer de X vers Y".
  private func migration(
    _ group: NamingGroup, _ ahead: Range<Int>, _ behind: Range<Int>
  ) -> StanceVerdict? {
    let isMigration = ahead.contains {
      let text = clauses.text($0)
      return text.hasPrefix("migr") || text.hasPrefix("bascul") || text.hasPrefix("passage")
        || text.hasPrefix("pass")
    }
    guard isMigration else { return nil }
    let link = before(group).first ?? ""
    if ["vers", "à", "sur"].contains(link) { return StanceVerdict(.used, .decisive) }
    if ["de", "d'", "du", "depuis"].contains(link), clauses.contains(["vers", "à"], in: behind) {
      return StanceVerdict(.mentioned, .decisive)
    }
    return nil
  }

  private func negation(
    _ clause: Range<Int>, _ ahead: Range<Int>, _ behind: Range<Int>
  ) -> StanceVerdict? {
    guard let ne = clauses.first(["ne", "n'"], in: clause),
      clauses.contains(
        ["pas", "plus", "jamais", "aucun", "aucune", "guère"], in: ne..<clause.upperBound)
    else { return nil }
    let said = clause.filter { $0 > ne && $0 <= ne + 6 }
    let isUse = said.contains { !clauses.senses[$0].isDisjoint(with: .use) }
    let isLearn = said.contains { !clauses.senses[$0].isDisjoint(with: .learn) }
    if ahead.contains(ne) {
      if isLearn { return StanceVerdict(.mentioned, .clear) }
      let leaves =
        clauses.contains(["plus"], in: ne..<clause.upperBound)
        && clauses.contains(
          ["dépendre", "payer", "utiliser", "dépend"], in: ne..<clause.upperBound)
      let isMissed = said.contains { clauses.text($0).hasPrefix("regrett") }
      if isUse || leaves || isMissed { return StanceVerdict(.rejected, .clear) }
      return nil
    }
    // "X n'a pas été retenu", against "X n'a pas signalé de panne".
    let isUnfit = said.contains { index in
      clauses.senses[index].contains(.choose)
        || Self.unfit.contains { LetterFolding.folded(clauses.text(index)).hasPrefix($0) }
    }
    if isUnfit { return StanceVerdict(.rejected, .clear) }
    return ground.isChoice ? StanceVerdict(.rejected, .weak) : nil
  }

  /// What a tool is not, or is no longer, when it is not taken.
  private static let unfit = [
    "possible", "adapt", "envisageable", "disponible", "permis", "mainten", "prevu", "util",
    "install", "deploy", "suffi", "conv", "gratuit", "compatible", "accept", "support",
  ]

  private func rejection(_ ahead: Range<Int>, _ behind: Range<Int>) -> StanceVerdict? {
    if let verb = clauses.last(.reject, in: ahead) {
      let isInFavour = clauses.contains(["profit", "pour", "vers"], in: verb..<ahead.upperBound)
      if isInFavour { return StanceVerdict(.used, .decisive) }
      // "au profit de X" is told of what follows only; a person may refuse as well.
      return clauses.senses[verb].contains(.hinder)
        ? StanceVerdict(.mentioned, .clear) : StanceVerdict(.rejected, .decisive)
    }
    if let verb = clauses.first(.reject, in: behind), !clauses.senses[verb].contains(.hinder) {
      let isPassive = clauses.contains(
        ["été", "est", "sont", "fut", "furent", "être"], in: behind.lowerBound..<verb)
      if isPassive || clauses.text(behind.lowerBound) == clauses.text(verb) {
        return StanceVerdict(.rejected, .decisive)
      }
    }
    return nil
  }

  /// "Puppet aurait imposé", "on pourrait ajouter X", "X coûterait".
  private func conditional(
    _ clause: Range<Int>, _ ahead: Range<Int>, _ behind: Range<Int>
  ) -> StanceVerdict? {
    let past: Set<String> = ["aurait", "auraient", "aurais", "aurions"]
    if let verb = clauses.first(past, in: clause) {
      let wants = (verb..<min(verb + 4, clause.upperBound)).contains {
        ["aimé", "voulu", "souhaité"].contains(clauses.text($0))
          || clauses.text($0).hasPrefix("aim")
      }
      if wants { return StanceVerdict(.planned, .clear) }
      return StanceVerdict(.rejected, .clear)
    }
    guard let verb = clause.first(where: { isConditional(clauses.text($0)) }) else { return nil }
    if verb < ahead.upperBound || ground.isOutlook { return StanceVerdict(.planned, .clear) }
    return StanceVerdict(.rejected, .clear)
  }

  private func isConditional(_ text: String) -> Bool {
    text.utf8.count > 5
      && ["rais", "rait", "raient", "rions"].contains { text.hasSuffix($0) }
      && !Self.imperfects.contains(text)
      && !["devrait", "devraient"].contains(text)
  }

  /// Imperfects whose stem ends in r.
  private static let imperfects: Set<String> = [
    "entrait", "entraient", "servait", "durait", "montrait", "montraient", "gérait", "géraient",
    "rencontrait", "rencontraient", "administrait", "administraient", "ouvrait", "ouvraient",
    "couvrait", "demeurait", "récupérait", "récupéraient", "opérait", "opéraient", "préparait",
    "préparaient", "assurait", "assuraient", "enregistrait", "enregistraient", "livrait",
    "souffrait", "offrait", "offraient", "paraît", "paramétrait", "intégrait", "intégraient",
    "tirait", "retirait", "retrait", "attrait", "portrait", "extrait", "figuraient", "figurait",
    "démarrait", "démarraient", "comparait", "libérait", "séparait", "séparaient",
  ]

  private func wish(_ clause: Range<Int>, _ ahead: Range<Int>) -> StanceVerdict? {
    let isDone = clauses.contains(["ai", "avons", "été", "m'a"], in: clause)
    let opening = 0..<min(3, sentence.tokens.count)
    if clauses.contains(["prochaine", "prochain", "prochaines", "bientôt", "demain"], in: opening),
      !isDone
    {
      return StanceVerdict(.planned, .clear)
    }
    if clauses.stands(["plus", "tard"], at: 0) || clauses.stands(["à", "terme"], at: 0)
      || clauses.stands(["à", "l'", "avenir"], at: 0)
    {
      return isDone ? nil : StanceVerdict(.planned, .decisive)
    }
    let later = clause.contains {
      clauses.stands(["plus", "tard"], at: $0) || clauses.stands(["à", "terme"], at: $0)
        || clauses.stands(["reste", "à"], at: $0) || clauses.stands(["l'", "avenir"], at: $0)
        || clauses.stands(["prochaine", "étape"], at: $0)
        || clauses.stands(["an", "prochain"], at: $0)
    }
    if later, !isDone { return StanceVerdict(.planned, .clear) }
    guard let verb = clauses.last(.wish, in: ahead), !isDone else { return nil }
    // What others asked for is the need, not the candidate's plan.
    if clauses.senses[verb] == .finite { return nil }
    return StanceVerdict(.planned, .clear)
  }

  private func comparison(
    _ group: NamingGroup, _ ahead: Range<Int>, _ behind: Range<Int>
  ) -> StanceVerdict? {
    if let verb = clauses.last(.compare, in: ahead) {
      // A choice that is told after the comparison is a use.
      if let chosen = clauses.last(.choose, in: ahead), chosen > verb { return nil }
      let isDone = clauses.contains(["ai", "avons", "été", "avais"], in: ahead)
      if ground.isOutlook, !isDone {
        return StanceVerdict(.planned, .clear)
      }
      return StanceVerdict(.rejected, .clear)
    }
    if let verb = clauses.first(.compare, in: behind),
      clauses.contains(["été", "est", "sont", "était"], in: behind.lowerBound..<verb)
    {
      return StanceVerdict(.rejected, .clear)
    }
    if let verb = clauses.last(.tryOut, in: ahead), group.tokens.lowerBound - verb <= 3,
      clauses.contains(["ai", "j'", "avons", "nous", "avait", "avais", "été"], in: ahead)
    {
      return StanceVerdict(.rejected, .weak)
    }
    return nil
  }

  /// "SaltStack est rapide, mais sa documentation m'a perdu": praise, then a *mais* without another name.
  private func isPraisedOnlyToBeLeft(
    _ group: NamingGroup, _ clause: Range<Int>, _ behind: Range<Int>
  ) -> Bool {
    guard group.tokens.lowerBound - clause.lowerBound <= 2,
      let verb = behind.first, Self.states.contains(clauses.text(verb)),
      clauses.first([.use, .choose], in: clause) == nil,
      clause.upperBound < sentence.tokens.count
    else { return false }
    let next = clauses.clause(of: clause.upperBound)
    return clauses.text(next.lowerBound) == "mais"
      && !groups.contains { next.contains($0.tokens.lowerBound) }
      && !clauses.contains(["j'", "ai", "avons"], in: next)
  }

  private static let states: Set<String> = [
    "est", "était", "semblait", "semble", "paraissait", "offrait", "offre", "proposait", "propose",
    "permettait", "suffisait", "restait", "avait", "a", "faisait", "convenait",
  ]

  /// What was there before, told in the sections on the context and the need.
  private func isFormer(_ clause: Range<Int>) -> Bool {
    if clauses.contains(Self.formerWords, in: clause),
      !clauses.contains(["ai", "j'", "avons"], in: clause)
    {
      return true
    }
    let isAtFirst = clause.contains {
      clauses.stands(["au", "départ"], at: $0) || clauses.stands(["au", "début"], at: $0)
    }
    if isAtFirst, clauses.contains(["était", "étaient", "utilisait"], in: clause) { return true }
    guard ground.isBackground, !clauses.contains(["ai", "j'", "avons", "été"], in: clause) else {
      return false
    }
    return clause.contains {
      let text = clauses.text($0)
      return text.utf8.count > 4 && (text.hasSuffix("ait") || text.hasSuffix("aient"))
    }
  }

  private static let formerWords: Set<String> = [
    "ancien", "ancienne", "anciens", "anciennes", "auparavant", "jusqu'ici", "précédent",
    "précédente", "vieillissant", "vieillissante", "historiquement", "jusque-là", "jusqu'alors",
    "jusque",
  ]

  private func use(
    _ clause: Range<Int>, _ ahead: Range<Int>, _ behind: Range<Int>
  ) -> StanceVerdict? {
    let isMade = clause.contains { index in
      ["est", "sont"].contains(clauses.text(index))
        && (1...2).contains { next in
          clauses.tokens.indices.contains(index + next)
            && clauses.senses[index + next].contains(.use)
        }
    }
    let isOwn =
      isMade || clauses.contains(Self.actors, in: clause) || clauses.contains(["été"], in: clause)
    if ground.isPlans, !clauses.contains(["ai", "avons", "été"], in: clause) { return nil }
    // What the organisation runs is told in the context, and is nobody's work yet.
    if ground.isBackground, !isOwn { return nil }
    if let verb = clauses.last(.use, in: ahead) {
      let isChoice = clauses.senses[verb].contains(.choose)
      let isActive =
        clauses.contains(Self.actors, in: clause)
        || clauses.contains(["été", "est", "sont"], in: clause)
      return StanceVerdict(.used, isActive || isChoice ? .decisive : .clear)
    }
    if let verb = clauses.first(.use, in: behind) {
      let isPassive = clauses.contains(
        ["été", "est", "sont", "fut"], in: behind.lowerBound..<verb)
      let isChoice = clauses.senses[verb].contains(.choose)
      return StanceVerdict(.used, isPassive || isChoice ? .decisive : .clear)
    }
    return nil
  }

  private static let actors: Set<String> = [
    "je", "j'", "ai", "nous", "avons", "on", "vous", "m'", "me", "m'a",
  ]
}
