import TextCells

/// What the clause of a name says of it.
extension StanceReader {
  func clauseVerdict(
    _ group: NamingGroup, _ clause: Range<Int>, ahead: Range<Int>, behind: Range<Int>
  ) -> StanceVerdict? {
    if isOld(group, clause) { return StanceVerdict(.mentioned, .clear) }
    if let replaced = replacement(group, ahead, behind) { return replaced }
    if let preferred = preference(ahead) { return preferred }
    // "Borg a été préféré parce que le chef le connaît"
    if let verb = clauses.first(.prefer, in: behind), clauses.text(verb - 1) == "été" {
      return StanceVerdict(.used, .decisive, isChoice: true)
    }
    if let other = othersPart(group, clause) { return other }
    if let cleft = cleft(group) { return cleft }
    if let migrated = migration(group, clause, ahead, behind) { return migrated }
    if isDeterring(behind) { return StanceVerdict(.rejected, .clear) }
    if isAlreadyThere(group, clause) || isTheirs(clause, ahead) {
      return StanceVerdict(.mentioned, .clear)
    }
    if isPlannedByOthers(clause, ahead) { return StanceVerdict(.mentioned, .clear) }
    if let later = putOff(group, clause, ahead) { return later }
    if isUntried(clause) { return StanceVerdict(.mentioned, .clear) }
    if let weighed = weighed(group) { return weighed }
    if isTooDemanding(group) || isOnlyWanted(group, ahead) {
      return StanceVerdict(.rejected, .clear)
    }
    if isWhatAnotherLacks(group, ahead) { return StanceVerdict(.mentioned, .clear) }
    if let wished = notYet(clause, ahead) { return wished }
    if let denied = negation(group, clause, ahead, behind) { return denied }
    if let rejected = rejection(group, ahead, behind) { return rejected }
    if let unreal = conditional(clause, ahead, behind) { return unreal }
    if let excess = clauses.first(["trop", "insuffisant", "insuffisante"], in: behind),
      excess - behind.lowerBound <= 4,
      // "SQLite, donc SQL Server serait trop lourd": said of the other.
      !groups.contains(where: { (behind.lowerBound..<excess).contains($0.tokens.lowerBound) })
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
      let isWanted = clause.contains { clauses.stands(["pourquoi", "pas"], at: $0) }
      if isWanted { return StanceVerdict(.planned, .clear) }
      return StanceVerdict(.mentioned, .clear)
    }
    let isOthers = clause.contains { index in
      guard Self.others.contains(clauses.text(index)) else { return false }
      // "Le prestataire gère X", "X est tenu par le prestataire", not "la documentation de l'éditeur".
      let lead = max(clause.lowerBound, index - 2)..<index
      let isAgent =
        clauses.contains(["par", "chez"], in: lead)
        || clauses.contains(["au", "à"], in: lead)
          && clause.contains { clauses.text($0).hasPrefix("confi") }
      let isSubject =
        index < group.tokens.lowerBound
        && !clauses.contains(["de", "du", "d'", "au", "à", "avec"], in: lead)
      return isAgent || isSubject
    }
    // "Mon tuteur m'a fait installer X": it was the candidate who did it.
    let isBidden = clause.contains { clauses.stands(["m'", "a", "fait"], at: $0) }
    if isOthers, !isBidden, !clauses.contains(["ai", "j'", "avons"], in: clause) {
      return StanceVerdict(.mentioned, .clear)
    }
    if isFormer(clause, group) { return StanceVerdict(.mentioned, .clear) }
    return use(group, clause, ahead, behind)
  }

  private static let others: Set<String> = [
    "prestataire", "fournisseur", "éditeur", "concurrents", "infogérant", "sous-traitant",
    "tuteur", "tutrice", "collègue", "camarade", "formateur", "formatrice", "prédécesseur",
  ]

  /// "remplacer X par Y", "X remplace Y", "X a été remplacé par Y".
  private func replacement(
    _ group: NamingGroup, _ ahead: Range<Int>, _ behind: Range<Int>
  ) -> StanceVerdict? {
    // What is replaced is told in few words; the server that is replaced goes on to do the same.
    if namings[group.members[0]].isKind { return nil }
    if let verb = clauses.last(.replace, in: ahead), ahead.upperBound - verb <= 6 {
      let by = clauses.contains(["par"], in: verb..<ahead.upperBound)
      // What is to be replaced some day is in use until then.
      if isToCome(ahead.lowerBound..<max(ahead.upperBound, behind.upperBound)) {
        return by ? StanceVerdict(.planned, .decisive) : StanceVerdict(.used, .clear)
      }
      return by
        ? StanceVerdict(.used, .decisive) : StanceVerdict(.rejected, .clear, isReplaced: true)
    }
    if let verb = clauses.first(.replace, in: behind), clauses.text(verb) != "remplacer" {
      let isPassive = clauses.contains(
        ["été", "est", "sont", "être", "fut"], in: behind.lowerBound..<verb)
      // "l'extension X remplacée par Y", but not "X, 34 tests, base remplacée par Y".
      let isParticiple =
        verb - behind.lowerBound <= 1
        && ["é", "ée", "és", "ées"].contains(where: clauses.text(verb).hasSuffix)
      let isReplaced = isPassive || isParticiple && clauses.text(verb + 1) == "par"
      return isReplaced
        ? StanceVerdict(.rejected, .clear, isReplaced: true) : StanceVerdict(.used, .decisive)
    }
    return nil
  }

  /// "j'ai préféré X à Y".
  private func preference(_ ahead: Range<Int>) -> StanceVerdict? {
    guard let verb = clauses.last(.prefer, in: ahead) else { return nil }
    // "Le chef avait une préférence pour X": a liking, and nobody's choice yet.
    if clauses.text(verb).hasPrefix("préférence"), !clauses.contains(["ma", "notre"], in: ahead) {
      return StanceVerdict(.mentioned, .clear)
    }
    // "J'aurais préféré X": whoever says so has something else.
    if verb > 0, ["aurais", "aurait", "aurions", "auraient"].contains(clauses.text(verb - 1)) {
      return StanceVerdict(.rejected, .clear)
    }
    // "Le tuteur préférait Angular, mais …": what somebody would have liked was not taken.
    let isImperfect = ["ait", "aient"].contains(where: clauses.text(verb).hasSuffix)
    if isImperfect, !clauses.contains(["je", "j'", "nous", "on"], in: ahead) {
      let isLeft = clauses.contains(["mais", "pourtant", "or"], in: verb..<clauses.tokens.count)
      return StanceVerdict(isLeft ? .rejected : .mentioned, .clear)
    }
    let after = verb + 1..<ahead.upperBound
    let isSecond = clauses.contains(["à", "au", "aux"], in: after)
    return isSecond
      ? StanceVerdict(.rejected, .decisive) : StanceVerdict(.used, .decisive, isChoice: true)
  }

  /// "migrer de X vers Y".
  private func migration(
    _ group: NamingGroup, _ clause: Range<Int>, _ ahead: Range<Int>, _ behind: Range<Int>
  ) -> StanceVerdict? {
    let isMigration = ahead.contains {
      let text = clauses.text($0)
      return text.hasPrefix("migr") || text.hasPrefix("bascul") || text.hasPrefix("passage")
        || text.hasPrefix("pass")
    }
    // "De VMware à Proxmox : la migration"
    if sentence.place == .title || sentence.place == .heading,
      ["de", "d'", "du"].contains(clauses.text(group.tokens.lowerBound - 1)),
      ["à", "vers", "au"].contains(clauses.text(group.tokens.upperBound))
    {
      return StanceVerdict(.mentioned, .decisive)
    }
    guard isMigration else { return nil }
    // "migrer la messagerie de X vers Y", however X is led to.
    if !["vers", "à", "sur", "en"].contains(before(group).first ?? ""),
      behind.first.map({ clauses.text($0) }) == "vers"
    {
      return StanceVerdict(.mentioned, .decisive)
    }
    let link = before(group).first ?? ""
    // "quand la mairie passera sur Microsoft 365"
    let isSomeDay = ahead.contains { index in
      ["pass", "migr", "bascul"].contains(where: clauses.text(index).hasPrefix)
        && isFuture(clauses.text(index))
    }
    if isSomeDay {
      let isOwn = clauses.contains(["je", "j'", "nous", "on"], in: clause)
      return StanceVerdict(isOwn ? .planned : .mentioned, .decisive)
    }
    // "La migration vers X, menée par l'équipe système"
    let tail = group.tokens.upperBound..<min(sentence.tokens.count, group.tokens.upperBound + 6)
    let isOthers = tail.contains { index in
      clauses.text(index) == "par"
        && ["équipe", "prestataire", "service", "éditeur", "collègue", "siège"].contains {
          clauses.text(index + 1) == $0 || clauses.text(index + 2) == $0
        }
    }
    if isOthers { return StanceVerdict(.mentioned, .decisive) }
    if ["vers", "à", "sur", "en"].contains(link), isToCome(clause) {
      let isDenied = clauses.contains(["n'", "ne"], in: clause)
      return StanceVerdict(isDenied ? .mentioned : .planned, .decisive)
    }
    if ["vers", "à", "sur", "en"].contains(link), let pending = pending(clause, behind) {
      return pending
    }
    // "Passage de l'API vers X", among what may come.
    if ground.isPlans, ["vers", "à", "sur"].contains(link),
      !clauses.contains(["ai", "avons", "été"], in: clause)
    {
      return StanceVerdict(.planned, .clear)
    }
    if ["vers", "à", "sur"].contains(link) { return StanceVerdict(.used, .decisive) }
    if ["de", "d'", "du", "depuis"].contains(link), clauses.contains(["vers", "à"], in: behind) {
      return StanceVerdict(.mentioned, .decisive)
    }
    return nil
  }

  private func rejection(
    _ group: NamingGroup, _ ahead: Range<Int>, _ behind: Range<Int>
  ) -> StanceVerdict? {
    if let verb = clauses.last(.reject, in: ahead) {
      // "Elle a abandonné au captcha": where somebody gave up.
      if ["au", "devant", "aux"].contains(clauses.text(verb + 1)),
        verb + 2 >= group.tokens.lowerBound, !clauses.contains(["profit"], in: verb..<verb + 3)
      {
        return StanceVerdict(.mentioned, .clear)
      }
      // "Écarté car le chef connaît X": what stands in the reason was not set aside.
      if clauses.contains(["car", "parce", "puisque"], in: verb..<ahead.upperBound) { return nil }
      let isInFavour = clauses.contains(["profit", "pour", "vers"], in: verb..<ahead.upperBound)
      if isInFavour { return StanceVerdict(.used, .decisive, isChoice: true) }
      // "au profit de X" is told of what follows only; a person may refuse as well.
      return clauses.senses[verb].contains(.hinder)
        ? StanceVerdict(.mentioned, .clear) : StanceVerdict(.rejected, .decisive)
    }
    if let verb = clauses.first(.reject, in: behind) {
      let isPassive = clauses.contains(
        ["été", "est", "sont", "fut", "furent", "être"], in: behind.lowerBound..<verb)
      // "X a été refusé" is told of X, "X refuse les anciens postes" is not.
      if clauses.senses[verb].contains(.hinder), !isPassive { return nil }
      if isPassive || clauses.text(behind.lowerBound) == clauses.text(verb) {
        return StanceVerdict(.rejected, .decisive)
      }
    }
    return nil
  }

  private func comparison(
    _ group: NamingGroup, _ ahead: Range<Int>, _ behind: Range<Int>
  ) -> StanceVerdict? {
    if isCandidate(group) { return StanceVerdict(.mentioned, .weak) }
    // "étudié dans une machine VirtualBox" is about what was studied there.
    let isPlace = before(group).prefix(2).contains {
      ["dans", "sous", "via", "depuis"].contains($0)
    }
    if !isPlace, let verb = clauses.last(.compare, in: ahead) {
      // A choice that is told after the comparison is a use.
      if let chosen = clauses.last(.choose, in: ahead), chosen > verb { return nil }
      let isDone = clauses.contains(["ai", "avons", "été", "avais"], in: ahead)
      if ground.isOutlook, !isDone {
        return StanceVerdict(.planned, .clear)
      }
      if isStudiedByOthers(verb, ahead) { return StanceVerdict(.mentioned, .clear) }
      // "J'ai comparé avec X": it may well be X that was taken.
      if clauses.text(verb + 1) == "avec", verb + 2 >= group.tokens.lowerBound,
        clauses.contains(["j'", "nous", "on"], in: max(ahead.lowerBound, verb - 3)..<verb)
      {
        return StanceVerdict(.mentioned, .weak)
      }
      return StanceVerdict(.rejected, .clear)
    }
    if let verb = clauses.first(.compare, in: behind),
      clauses.contains(["été", "est", "sont", "était"], in: behind.lowerBound..<verb)
        || clauses.text(verb) == "objet"
    {
      return StanceVerdict(.rejected, .clear)
    }
    if let verb = clauses.first(.tryOut, in: behind),
      clauses.contains(["été"], in: behind.lowerBound..<verb)
    {
      // "Ionic a été essayé pendant deux jours" tells of what was not kept, "testé" may not.
      if clauses.text(verb).hasPrefix("essay") { return StanceVerdict(.rejected, .clear) }
      if ground.isWeighed { return StanceVerdict(.rejected, .weak) }
    }
    if let verb = clauses.last(.tryOut, in: ahead),
      group.tokens.lowerBound - verb <= 3 || clauses.contains(["d'abord", "abord"], in: ahead),
      clauses.contains(["ai", "j'", "avons", "nous", "avait", "avais", "été"], in: ahead)
        || ground.isWeighed && clauses.contains(["on"], in: ahead)
    {
      return StanceVerdict(.rejected, .weak)
    }
    return nil
  }

  /// "Loïc étudie GLPI": what somebody else is looking at was not weighed by the candidate.
  private func isStudiedByOthers(_ verb: Int, _ ahead: Range<Int>) -> Bool {
    ["étudie", "étudient", "compare", "évalue", "évaluent", "envisage", "envisagent"].contains(
      clauses.text(verb))
      && !clauses.contains(["je", "j'", "on", "nous", "tableau", "fiche"], in: ahead)
  }

  /// "SaltStack est rapide, mais sa documentation m'a perdu": praise, then a *mais* without another name.
  private func isPraisedOnlyToBeLeft(
    _ group: NamingGroup, _ clause: Range<Int>, _ behind: Range<Int>
  ) -> Bool {
    guard group.tokens.lowerBound - clause.lowerBound <= 2,
      let verb = behind.first, Self.states.contains(clauses.text(verb)),
      clauses.first(
        Self.abilities.contains(clauses.text(verb)) ? .choose : [.use, .choose], in: clause)
        == nil,
      clause.upperBound < sentence.tokens.count
    else { return false }
    let next = clauses.clause(of: clause.upperBound)
    return clauses.text(next.lowerBound) == "mais"
      && !groups.contains { next.contains($0.tokens.lowerBound) }
      && !clauses.contains(["j'", "ai", "avons"], in: next)
  }

  /// "Veeam sait sauvegarder Proxmox mais …": a verb after these is no use.
  private static let abilities: Set<String> = ["sait", "savait", "peut", "pouvait"]
  private static let states: Set<String> = [
    "est", "était", "semblait", "semble", "paraissait", "offrait", "offre", "proposait", "propose",
    "permettait", "suffisait", "restait", "sait", "savait", "peut", "pouvait", "plaisait", "avait",
    "a", "faisait", "convenait",
  ]

  private func use(
    _ group: NamingGroup, _ clause: Range<Int>, _ ahead: Range<Int>, _ behind: Range<Int>
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
    // "On a donc pris X": only right before the name does the verb choose.
    if let taken = ahead.last(where: { ["pris", "prenons", "prends"].contains(clauses.text($0)) }),
      group.tokens.lowerBound - taken <= 2, clauses.contains(Self.actors, in: clause)
    {
      return StanceVerdict(.used, .decisive, isChoice: true)
    }
    // "CaveGest est un logiciel que j'ai conçu", "Metabase est donc ce qui tourne aujourd'hui"
    if isMadeOrKept(behind) { return StanceVerdict(.used, .decisive, isChoice: true) }
    if isDepositPlace(group, clause) { return StanceVerdict(.used, .weak) }
    if isFirstAttempt(clause) { return StanceVerdict(.used, .weak, isTrial: true) }
    if isPrototype(group, ahead) { return StanceVerdict(.used, .weak, isTrial: true) }
    if isStillDue(clause) { return StanceVerdict(.used, .weak) }
    if let verb = clauses.last(.use, in: ahead) {
      let isChoice = clauses.senses[verb].contains(.choose)
      let isActive =
        clauses.contains(Self.actors, in: clause)
        || clauses.contains(["été", "est", "sont"], in: clause)
      // "J'ai monté Proxmox VE et XCP-ng": of two that are weighed one was only tried.
      let isTrial =
        ground.isWeighed && group.members.count == 2 && !isChoice || isOnlyToSee(group)
      let isSure = (isActive || isChoice) && !isTrial
      var told = StanceVerdict(
        .used, isSure ? .decisive : .clear, isChoice: isChoice, isTrial: isOnlyToSee(group))
      told.isDeed =
        (isSure && isDeed(verb, clause) || !isTrial && isDoneItem(verb))
        && group.tokens.lowerBound - verb <= 8
      return told
    }
    if let verb = clauses.first(.use, in: behind) {
      let isPassive = clauses.contains(
        ["été", "est", "sont", "fut", "était", "étaient"], in: behind.lowerBound..<verb)
      let isChoice = clauses.senses[verb].contains(.choose)
      return StanceVerdict(.used, isPassive || isChoice ? .decisive : .clear, isChoice: isChoice)
    }
    return instrument(group, ahead)
  }

  /// Whether what follows a name tells that it is what the candidate made, or what was taken in the end.
  private func isMadeOrKept(_ behind: Range<Int>) -> Bool {
    guard let first = behind.first, ["est", "était", "sera"].contains(clauses.text(first)) else {
      return false
    }
    let rest = first..<min(first + 14, sentence.tokens.count)
    if rest.contains(where: { index in
      ["que", "qu'"].contains(clauses.text(index))
        && ["j'", "je", "nous", "on"].contains(clauses.text(index + 1))
        && clauses.first(.use, in: index..<min(index + 5, sentence.tokens.count)) != nil
        && !clauses.contains(["pas", "plus"], in: index..<min(index + 6, sentence.tokens.count))
    }) {
      return true
    }
    return rest.prefix(4).contains { index in
      clauses.text(index) == "ce" && ["qui", "que"].contains(clauses.text(index + 1))
        && clauses.first(.use, in: index..<min(index + 4, sentence.tokens.count)) != nil
    }
  }

  /// "J'ai monté un X sur une machine pour essayer": what was set up to be looked at may not have stayed.
  private func isOnlyToSee(_ group: NamingGroup) -> Bool {
    let rest = group.tokens.upperBound..<min(sentence.tokens.count, group.tokens.upperBound + 9)
    return rest.contains { index in
      clauses.text(index) == "pour"
        && ["essayer", "voir", "comparer", "tester", "apprendre"].contains(clauses.text(index + 1))
        && (index + 2 >= sentence.tokens.count || clauses.tokens[index + 1].endsClause)
    }
  }

  /// "Je prenais la main avec X", "j'ai fait dix-sept tests avec X": whatever the verb, it was done with the tool.
  private func instrument(_ group: NamingGroup, _ ahead: Range<Int>) -> StanceVerdict? {
    guard namings[group.members[0]].isKnown, !ground.isWeighed, !ground.isBackground,
      !ground.isOutlook, ["avec", "sous", "via"].contains(before(group).first ?? ""),
      let actor = ahead.last(where: { ["j'", "je", "nous", "on"].contains(clauses.text($0)) }),
      !clauses.contains(["n'", "ne", "pas", "si", "comme"], in: ahead),
      clauses.first([.compare, .tryOut, .learn, .wish, .reject, .hinder, .replace], in: ahead)
        == nil,
      !(actor..<ahead.upperBound).contains(where: { index in
        isConditional(clauses.text(index)) || isFuture(clauses.text(index))
          || Self.intents.contains(where: LetterFolding.folded(clauses.text(index)).hasPrefix)
      })
    else { return nil }
    var told = StanceVerdict(.used, .clear)
    told.isDeed = true
    return told
  }

  /// "- installé X sur la machine", in a list below "J'ai :": an item that opens with what was done.
  private func isDoneItem(_ verb: Int) -> Bool {
    sentence.place == .item && verb == 0 && isParticiple(verb) && !ground.isBackground
      && !ground.isOutlook && !clauses.contains(["par"], in: 0..<sentence.tokens.count)
  }

  /// "Au début je suis parti sur X": a story goes on with something else.
  private func isFirstAttempt(_ clause: Range<Int>) -> Bool {
    clauses.contains(
      ["parti", "partie", "partis", "parties", "commencé", "démarré", "débuté"], in: clause)
      && clause.contains {
        clauses.stands(["au", "départ"], at: $0) || clauses.stands(["au", "début"], at: $0)
      }
  }

  /// Beginnings of what one means to do, or only began: "au début on voulait travailler avec X".
  private static let intents = [
    "voul", "voud", "pens", "imagin", "commenc", "debut", "demarr", "partir", "parti", "hesit",
    "compt", "reve", "souhait", "devai", "aller", "allon", "allai",
  ]

  /// Whether the candidate is who does what a verb tells: "j'ai", "nous avons", "on a".
  private func isDeed(_ verb: Int, _ clause: Range<Int>) -> Bool {
    clauses.contains(
      ["je", "j'", "nous", "on", "ai", "avons"], in: max(clause.lowerBound, verb - 5)..<verb)
  }

  private static let actors: Set<String> = [
    "je", "j'", "ai", "nous", "avons", "on", "vous", "m'", "me", "m'a",
  ]
}
