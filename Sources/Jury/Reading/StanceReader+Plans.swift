import TextCells

/// What may come, and what there was before: names that tell of no work yet, or of none any more.
extension StanceReader {
  /// A step that is meant for later, or that nobody means to take: "le passage à X est prévu en mai".
  func pending(_ clause: Range<Int>, _ behind: Range<Int>) -> StanceVerdict? {
    let isDenied =
      clauses.contains(["n'", "ne"], in: clause) && clauses.contains(["pas", "plus"], in: clause)
    let isMeant =
      clauses.first(.wish, in: clause) != nil || clause.contains { isConditional(clauses.text($0)) }
      || behind.contains { isFuture(clauses.text($0)) }
    guard isMeant, !clauses.contains(["ai", "avons"], in: clause) else { return nil }
    return StanceVerdict(isDenied ? .mentioned : .planned, .clear)
  }

  /// Whether words tell of what may come: in a section on it, or after "il faudrait", "plus tard".
  func isToCome(_ range: Range<Int>) -> Bool {
    if clauses.contains(["ai", "avons", "été", "était"], in: range) { return false }
    if ground.isPlans { return true }
    let isReplacedLater = range.contains { index in
      clauses.senses[index].contains(.replace)
        && (isFuture(clauses.text(index)) || isConditional(clauses.text(index)))
    }
    if isReplacedLater { return true }
    return range.contains { index in
      !ground.isWeighed && clauses.text(index).hasPrefix("faudrai")
        || clauses.text(index).hasPrefix("pourrai")
        || clauses.text(index).hasPrefix("voudrai") || clauses.text(index).hasPrefix("aimerai")
        || clauses.text(index).hasPrefix("souhait") || clauses.stands(["plus", "tard"], at: index)
    }
  }

  func isFuture(_ text: String) -> Bool {
    if ["aura", "auront", "sera", "seront", "fera", "feront"].contains(text) { return true }
    return text.utf8.count > 4
      && ["era", "eront", "erai", "erons", "ira", "iront", "dra", "dront"].contains {
        text.hasSuffix($0)
      }
  }

  /// "Puppet aurait imposé", "on pourrait ajouter X", "X coûterait".
  func conditional(
    _ clause: Range<Int>, _ ahead: Range<Int>, _ behind: Range<Int>
  ) -> StanceVerdict? {
    let past: Set<String> = ["aurait", "auraient", "aurais", "aurions"]
    if let verb = clauses.first(past, in: clause) {
      // "SQLite, un seul poste donc MariaDB aurait été trop lourd": said of the other.
      let isOfAnother = groups.contains { other in
        let start = other.tokens.lowerBound
        return start > behind.lowerBound && start < verb
          && clauses.contains(
            ["donc", "alors", "sinon"], in: max(behind.lowerBound, start - 2)..<start)
      }
      if isOfAnother { return nil }
      let wants = (verb..<min(verb + 4, clause.upperBound)).contains {
        ["aimé", "voulu", "souhaité"].contains(clauses.text($0))
          || clauses.text($0).hasPrefix("aim")
      }
      if wants { return StanceVerdict(.planned, .clear) }
      // "J'aurais dû regarder les droits" sets nothing aside.
      if ["aurais", "aurions"].contains(clauses.text(verb)), clauses.text(verb + 1) == "dû" {
        return StanceVerdict(.mentioned, .clear)
      }
      return StanceVerdict(.rejected, .clear)
    }
    guard let verb = clause.first(where: { isConditional(clauses.text($0)) }) else { return nil }
    // "il faudrait acheter un X", where options are weighed, tells what one of them would take.
    if ground.isWeighed, clauses.text(verb).hasPrefix("faudrai") {
      return StanceVerdict(.mentioned, .clear)
    }
    if verb < ahead.upperBound || ground.isOutlook { return StanceVerdict(.planned, .clear) }
    // "Zabbix pourrait s'en charger", where nothing is being weighed.
    if clauses.text(verb).hasPrefix("pourrai"), !ground.isWeighed {
      return StanceVerdict(.planned, .clear)
    }
    return StanceVerdict(.rejected, .clear)
  }

  func isConditional(_ text: String) -> Bool {
    text.utf8.count > 5
      && ["rais", "rait", "raient", "rions"].contains { text.hasSuffix($0) }
      && !Self.imperfects.contains(text)
      && !["devrait", "devraient"].contains(text)
  }

  /// Imperfects whose stem ends in r.
  static let imperfects: Set<String> = [
    "entrait", "entraient", "servait", "durait", "montrait", "montraient", "gérait", "géraient",
    "rencontrait", "rencontraient", "administrait", "administraient", "ouvrait", "ouvraient",
    "couvrait", "demeurait", "récupérait", "récupéraient", "opérait", "opéraient", "préparait",
    "préparaient", "assurait", "assuraient", "enregistrait", "enregistraient", "livrait",
    "souffrait", "offrait", "offraient", "paraît", "paramétrait", "intégrait", "intégraient",
    "tirait", "retirait", "retrait", "attrait", "portrait", "extrait", "figuraient", "figurait",
    "démarrait", "démarraient", "comparait", "libérait", "séparait", "séparaient",
  ]

  /// What there was no time for: "Je n'ai pas eu le temps de chiffrer les postes avec BitLocker".
  func notYet(_ clause: Range<Int>, _ ahead: Range<Int>) -> StanceVerdict? {
    guard clauses.contains(["pas"], in: clause),
      ahead.contains(where: { clauses.stands(["le", "temps", "de"], at: $0) })
    else { return nil }
    return StanceVerdict(.planned, .clear)
  }

  func wish(_ clause: Range<Int>, _ ahead: Range<Int>) -> StanceVerdict? {
    let isDone = clauses.contains(["ai", "avons", "été", "m'a"], in: clause)
    let opening = 0..<min(3, sentence.tokens.count)
    if clauses.contains(["prochaine", "prochain", "prochaines", "bientôt", "demain"], in: opening),
      !isDone
    {
      return StanceVerdict(.planned, .clear)
    }
    // "Il reste à superviser le tout et à brancher X"
    if !isDone, clauses.contains(["reste"], in: 0..<min(4, sentence.tokens.count)),
      (0..<min(4, sentence.tokens.count)).contains(where: {
        clauses.stands(["reste", "à"], at: $0)
      }), !clauses.contains(["ai", "avons"], in: 0..<sentence.tokens.count)
    {
      return StanceVerdict(.planned, .clear)
    }
    // "Pour la suite, j'ai proposé un pare-feu X"
    if clauses.stands(["pour", "la", "suite"], at: 0) { return StanceVerdict(.planned, .decisive) }
    if clauses.stands(["à", "faire"], at: 0), sentence.tokens[1].endsClause {
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
        || isSomeDay($0) || clauses.stands(["j'", "aurai"], at: $0)
    }
    if later, !isDone { return StanceVerdict(.planned, .clear) }
    if isMeantLater(clause), !isDone { return StanceVerdict(.planned, .clear) }
    guard let verb = clauses.last(.wish, in: ahead), !isDone else { return nil }
    // What others asked for is the need, not the candidate's plan.
    if clauses.senses[verb] == .finite { return nil }
    return StanceVerdict(.planned, .clear)
  }

  /// "X, un jour", but not "un jour de beau temps", "un jour sur deux".
  private func isSomeDay(_ token: Int) -> Bool {
    clauses.stands(["un", "jour"], at: token)
      && !["de", "d'", "par", "sur", "où", "férié", "entier"].contains(clauses.text(token + 2))
  }

  /// "X est à l'étude", "X est prévu en mai", "X attendra", "pour une prochaine version".
  func isMeantLater(_ clause: Range<Int>) -> Bool {
    let rest = clause.lowerBound..<min(sentence.tokens.count, clause.upperBound + 9)
    if rest.contains(where: { clauses.stands(["à", "l'", "étude"], at: $0) }) { return true }
    let isOpen = rest.contains { index in
      clauses.text(index) == "à"
        && ["décider", "définir", "étudier", "voir", "choisir", "évaluer", "prévoir", "envisager"]
          .contains(clauses.text(index + 1))
    }
    if isOpen { return true }
    if rest.contains(where: { index in
      ["prochaine", "prochain", "future", "futur", "ultérieure", "ultérieur"].contains(
        clauses.text(index))
        && (["version", "étape", "projet", "réalisation", "évolution", "année", "budget"].contains(
          clauses.text(index + 1))
          || ["version", "étape", "projet", "réalisation", "évolution", "année", "budget"].contains(
            clauses.text(index - 1)))
    }) {
      return true
    }
    guard ground.isOutlook || !ground.isChoice && !ground.isBackground else { return false }
    return clause.contains { index in
      let text = clauses.text(index)
      if ["attendra", "attendront", "attend", "attendent"].contains(text) { return true }
      return ["est", "sont", "sera", "seront"].contains(text)
        && ["prévu", "prévue", "prévus", "prévues", "envisagé", "envisagée", "projet"].contains {
          clauses.text(index + 1) == $0 || clauses.text(index + 2) == $0
        }
    }
  }

  /// "X a été évoqué pour les rapports, pas commencé": an idea that nobody has begun on, and nobody dropped.
  func isOnlySpokenOf(_ group: NamingGroup) -> Bool {
    let rest = group.tokens.upperBound..<sentence.tokens.count
    guard
      rest.prefix(5).contains(where: { index in
        Self.talk.contains(where: LetterFolding.folded(clauses.text(index)).hasPrefix)
      }),
      !clauses.contains(["je", "j'", "ai", "nous", "avons"], in: rest),
      !groups.contains(where: { $0.tokens.lowerBound >= rest.lowerBound })
    else { return false }
    return rest.contains { index in
      guard ["pas", "jamais", "rien"].contains(clauses.text(index)) else { return false }
      return (index + 1..<index + 4).contains { place in
        Self.begun.contains(where: LetterFolding.folded(clauses.text(place)).hasPrefix)
      }
    }
  }

  private static let talk = ["evoqu", "discut", "envisag", "imagin"]
  private static let begun = ["commenc", "entam", "demarr", "lance", "attaqu"]

  // MARK: What there was

  /// "L'ancien autocommutateur", of which the candidate does nothing.
  func isOld(_ group: NamingGroup, _ clause: Range<Int>) -> Bool {
    let own = clauses.clause(of: group.tokens.lowerBound)
    let start = max(own.lowerBound, group.tokens.lowerBound - 3)
    let near = start..<max(start, min(own.upperBound, group.tokens.upperBound + 2))
    if isInBracketsAfterOld(group) { return true }
    return clauses.contains(Self.formerWords, in: near)
      && !clauses.contains(["ai", "j'", "avons"], in: clause)
  }

  /// "l'ancienne sauvegarde (rsync vers un NAS du même bureau)": what stands in brackets is as old.
  private func isInBracketsAfterOld(_ group: NamingGroup) -> Bool {
    let start = group.tokens.lowerBound
    guard
      let bracket = (max(0, start - 5)...start).last(where: { index in
        sentence.words[clauses.tokens[index].word].text.hasPrefix("(")
      }), bracket > 0
    else { return false }
    return clauses.contains(Self.formerWords, in: max(0, bracket - 3)..<bracket)
  }

  /// "La supervision se faisait avec X", "les demandes passaient par X", "tout était noté dans X": how it
  /// was done before anybody changed it.
  private func isDoneBy(_ group: NamingGroup, _ clause: Range<Int>) -> Bool {
    guard ["avec", "dans", "sur", "sous", "par", "via"].contains(before(group).first ?? ""),
      !clauses.contains(["je", "nous", "m'", "me", "n'", "ne"], in: clause)
    else { return false }
    let lead = clause.lowerBound..<max(clause.lowerBound, group.tokens.lowerBound)
    return lead.contains { index in
      let text = clauses.text(index)
      let isReflexive = ["se", "s'"].contains(clauses.text(index - 1))
      if isReflexive { return Self.habits.contains(where: text.hasPrefix) }
      if ["passait", "passaient", "transitait", "transitaient"].contains(text) { return true }
      return ["était", "étaient"].contains(text)
        && [
          "fait", "faite", "faits", "faites", "tenu", "tenue", "tenus", "noté", "notée", "notés",
          "suivi", "suivie", "suivis", "suivies", "géré", "gérée", "gérés", "gérées",
        ].contains(clauses.text(index + 1))
    }
  }

  private static let habits = ["faisai", "gérai", "déroulai", "notai", "suivai", "passai"]

  /// What was there before, told in the sections on the context and the need.
  func isFormer(_ clause: Range<Int>, _ group: NamingGroup) -> Bool {
    let isOwn = clauses.contains(["ai", "j'", "avons"], in: clause)
    // "J'ai commencé avec X, puis": what one began with is not what one came to.
    if let verb = clause.first(where: { clauses.text($0).hasPrefix("commenc") }),
      clauses.contains(["avec", "sur", "en"], in: verb..<min(verb + 3, clause.upperBound)),
      clauses.contains(["avais", "avions", "avait"], in: clause)
        || sentence.tokens.contains(where: { ["puis", "mais", "avant"].contains($0.text) })
    {
      return true
    }
    let isImperfect = clause.contains { index in
      let text = clauses.text(index)
      return text.utf8.count > 4 && (text.hasSuffix("ait") || text.hasSuffix("aient"))
    }
    let isBefore =
      clauses.contains(Self.formerTimes, in: clause)
      || ["avant", "auparavant"].contains(clauses.text(0))
        && (sentence.tokens[0].endsClause || ["c'", "on", "il"].contains(clauses.text(1)))
      || clause.contains {
        clauses.text($0) == "jusqu'" && ["ici", "alors", "là"].contains(clauses.text($0 + 1))
      }
    if isBefore, isImperfect, !isOwn { return true }
    if !isOwn, isDoneBy(group, clause) { return true }
    let isAtFirst = clause.contains {
      clauses.stands(["au", "départ"], at: $0) || clauses.stands(["au", "début"], at: $0)
    }
    if isAtFirst,
      clauses.contains(
        ["était", "étaient", "utilisait", "avais", "avions", "avait", "avaient"], in: clause)
    {
      return true
    }
    guard ground.isBackground, !clauses.contains(["ai", "j'", "avons", "été"], in: clause) else {
      return false
    }
    return clause.contains {
      let text = clauses.text($0)
      return text.utf8.count > 4 && (text.hasSuffix("ait") || text.hasSuffix("aient"))
    }
  }

  static let formerWords: Set<String> = [
    "ancien", "ancienne", "anciens", "anciennes", "précédent", "précédente", "vieillissant",
    "vieillissante", "vieux", "vieille",
  ]
  static let formerTimes: Set<String> = [
    "auparavant", "historiquement", "jusque-là", "jusque", "existant", "existante", "autrefois",
  ]
}
