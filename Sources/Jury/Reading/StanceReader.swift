import ExamModel
import TextCells

/// Judges how the names of one sentence are named: from the words right before each, from its clause,
/// then from where the sentence stands.
struct StanceReader {
  let sentence: FicheSentence
  let clauses: SentenceClauses
  let ground: SectionGround
  /// The first names of those who shared the work, in lower case.
  let colleagues: Set<String>
  /// The sentence after.
  let next: FicheSentence?
  private(set) var groups: [NamingGroup] = []
  private(set) var namings: [Naming]

  /// - Parameter namings: those of the sentence, in order.
  init(
    _ sentence: FicheSentence, namings: [Naming], ground: SectionGround,
    colleagues: Set<String> = [], next: FicheSentence? = nil
  ) {
    self.next = next
    self.colleagues = colleagues
    self.sentence = sentence
    self.namings = namings
    self.ground = ground
    clauses = SentenceClauses(sentence.tokens)
    groups = makeGroups()
  }

  /// The namings with their verdicts, and whether the sentence sets aside what was named before it.
  mutating func judged() -> (namings: [Naming], setsAsideTheLast: Bool) {
    for group in groups {
      var shared = verdict(of: group)
      if shared.stance == .used { shared.isTheirs = belongsToAnother(group) }
      if shared.stance == .rejected, isRefusedByOthers(group) || isMaker(group) {
        shared.isOthersRefusal = true
      }
      if shared.stance == .planned { shared.isWish = isOnlyWished || isOnlyPlacedAmongPlans(group) }
      for member in group.members {
        let naming = namings[member]
        if naming.isStruck {
          namings[member].verdict = StanceVerdict(.rejected, .decisive)
        } else if naming.isPartOfWord {
          namings[member].verdict = StanceVerdict(.mentioned, .decisive)
        } else {
          namings[member].verdict = shared
        }
      }
    }
    let aside = applyPronouns()
    applyAnaphora()
    for group in groups where isEndOfLostLink(group) {
      for member in group.members { namings[member].verdict = StanceVerdict(.mentioned, .clear) }
    }
    return (namings, aside)
  }

  // MARK: Groups

  /// Words that may stand between two names of one list.
  private static let between: Set<String> = [
    "et", "ou", "&", "/", "+", "le", "la", "les", "l'", "un", "une", "des", "du", "de", "d'",
    "puis", "|", "ainsi", "que", "même",
  ]

  private func tokens(of words: Range<Int>) -> Range<Int> {
    let all = sentence.tokens
    let first = all.firstIndex { $0.word >= words.lowerBound } ?? 0
    // An article that clings to the name is not part of it.
    let last = all.lastIndex { $0.word < words.upperBound } ?? first
    var start = first
    while start < last, all[start].text.hasSuffix("'") { start += 1 }
    return start..<last + 1
  }

  private func makeGroups() -> [NamingGroup] {
    var groups: [NamingGroup] = []
    for (index, naming) in namings.enumerated() {
      let own = tokens(of: naming.words)
      if let last = groups.last, last.tokens.upperBound <= own.lowerBound,
        case let gap = withoutAside(last.tokens.upperBound..<own.lowerBound), gap.count <= 4,
        isList(gap)
      {
        groups[groups.count - 1].members.append(index)
        groups[groups.count - 1].tokens = last.tokens.lowerBound..<own.upperBound
      } else {
        groups.append(NamingGroup(members: [index], tokens: own))
      }
    }
    return groups
  }

  /// What stands between two names behind an aside on the first: "X (trop lent ici) et Y".
  private func withoutAside(_ gap: Range<Int>) -> Range<Int> {
    func raw(_ token: Int) -> String { sentence.words[sentence.tokens[token].word].text }
    guard let first = gap.first, raw(first).hasPrefix("("),
      let last = gap.first(where: { raw($0).contains(")") }), last + 1 < gap.upperBound
    else { return gap }
    return last + 1..<gap.upperBound
  }

  private func isList(_ gap: Range<Int>) -> Bool {
    let texts = gap.map { sentence.tokens[$0].text }
    if texts.contains("|") { return false }
    let isParted = gap.lowerBound > 0 && sentence.tokens[gap.lowerBound - 1].endsClause
    // "HelloAsso : Stripe prélevait une commission"
    if isParted, sentence.words[sentence.tokens[gap.lowerBound - 1].word].text.hasSuffix(":") {
      return false
    }
    let isJoined = texts.contains { ["et", "ou", "&", "/", "+"].contains($0) }
    // "le portail captif de pfSense" is not a list, and "que" alone compares.
    guard isParted || isJoined else { return false }
    return texts.allSatisfy { Self.between.contains($0) || NameWords.toolNouns.contains($0) }
  }

  // MARK: One group

  private func verdict(of group: NamingGroup) -> StanceVerdict {
    if ground.isOthers { return StanceVerdict(.mentioned, .decisive) }
    // "Moi : RADIUS, VLAN et procédure", where a team shares out the work
    if sentence.tokens.first?.text == "moi",
      sentence.words.first?.text.hasSuffix(":") ?? false
        || sentence.words.dropFirst().first?.text == ":"
    {
      var told = StanceVerdict(.used, .decisive)
      told.isDeed = true
      return told
    }
    // "Sortir une épicerie de ses quatre fichiers X": a title that speaks of papers is not about what they are.
    if sentence.place == .title,
      ["fichier", "fichiers", "classeur", "classeurs", "tableau", "tableaux", "feuilles"].contains(
        before(group).first ?? "")
    {
      return StanceVerdict(.mentioned, .clear)
    }
    if isMakerOfAnother(group) { return StanceVerdict(.mentioned, .decisive) }
    if isKeptByNamed(group) { return StanceVerdict(.mentioned, .decisive, isFinal: true) }
    if isAnnouncedChoice(group) { return StanceVerdict(.used, .decisive, isChoice: true) }
    if let near = nearVerdict(group) { return near }
    // "Premier essai : X (raté)"
    if sentence.place == .heading,
      clauses.contains(["raté", "ratée", "abandonné", "échec"], in: 0..<sentence.tokens.count)
    {
      return StanceVerdict(.rejected, .clear)
    }
    if headsAChoice { return StanceVerdict(.rejected, .weak) }
    if case .tableRow = sentence.place { return rowVerdict(group) }
    let clause = clauses.clause(of: group.tokens.lowerBound)
    if isReason(group, clause) { return StanceVerdict(.mentioned, .clear) }
    if let fate = fate(of: group) { return fate }
    if isInOtherHands(group) { return StanceVerdict(.mentioned, .decisive) }
    if let said = talkedOf(group) ?? wantedByOthers(group) { return said }
    if isOthersWork(group) { return StanceVerdict(.mentioned, .decisive) }
    if isOnlyAround(group) { return StanceVerdict(.mentioned, .clear) }
    if isOnlySpokenOf(group) { return StanceVerdict(.planned, .clear) }
    if isTurnedDown(group) { return StanceVerdict(.rejected, .decisive) }
    if isOnlyOne(group) { return StanceVerdict(.used, .decisive, isChoice: true) }
    // "Thunderbird, qu'utilisaient onze agents, est parti en même temps"
    if let rest = resumption(of: group),
      clauses.contains(["parti", "disparu", "supprimé", "retiré", "fermé"], in: rest)
    {
      return StanceVerdict(.mentioned, .clear)
    }
    if let rest = resumption(of: group), Self.demands.contains(clauses.text(rest.lowerBound)),
      !ground.isBackground
    {
      return StanceVerdict(.rejected, .clear)
    }
    if let rest = resumption(of: group),
      let said = clauseVerdict(
        group, rest, ahead: rest.lowerBound..<rest.lowerBound, behind: rest)
    {
      return said
    }
    if let governor = clauses.governor(of: group.tokens.lowerBound) {
      let rest = group.tokens.upperBound..<max(group.tokens.upperBound, clause.upperBound)
      if let said = clauseVerdict(group, governor, ahead: governor, behind: rest) { return said }
    } else {
      let ahead = clause.lowerBound..<min(clause.upperBound, group.tokens.lowerBound)
      let behind = min(clause.upperBound, group.tokens.upperBound)..<clause.upperBound
      if let said = clauseVerdict(group, clause, ahead: ahead, behind: behind) { return said }
    }
    if ground.isPlans, let there = standing(group, clause) { return there }
    let placed = ground.verdict(
      hasFirstPerson: clauses.contains(Self.firstPersons, in: clause),
      isPast: clauses.contains(["ai", "avons", "été"], in: clause))
    // Where only the place speaks, what is described is not worked with.
    return placed == StanceVerdict(.used, .weak) && isOnlyDescribed(group, clause)
      ? StanceVerdict(.mentioned, .weak) : placed
  }

  /// "Une version hors connexion serait utile, car le Wi-Fi n'arrive pas": the reason of a plan is none.
  private func isReason(_ group: NamingGroup, _ clause: Range<Int>) -> Bool {
    let start = group.tokens.lowerBound
    guard ground.isPlans || clause.contains(where: { isConditional(clauses.text($0)) }),
      let because = (0..<start).last(where: {
        ["car", "puisque", "parce"].contains(clauses.text($0))
      })
    else { return false }
    return !(because..<start).contains { isConditional(clauses.text($0)) }
  }

  /// The first cell of a row names what the row is about; the others tell something of it.
  private func rowVerdict(_ group: NamingGroup) -> StanceVerdict {
    let isFirst = !sentence.tokens[..<group.tokens.lowerBound].contains { $0.text == "|" }
    let column = sentence.tokens[..<group.tokens.lowerBound].count { $0.text == "|" }
    if let told = ground.verdict(ofColumn: column) { return told }
    if let isOwn = ground.isOwnRow {
      var told = StanceVerdict(isOwn ? .used : .mentioned, .decisive)
      told.isDeed = isOwn
      return told
    }
    // "Commutateur avec ACL" is about a switch, not about ACL.
    if ground.isComparison, !isFirst || group.tokens.lowerBound > 1 {
      return StanceVerdict(.mentioned, .clear)
    }
    return ground.verdict(hasFirstPerson: false, isPast: false)
  }

  private static let firstPersons: Set<String> = ["je", "j'", "nous", "m'", "me"]

  // MARK: Pronouns

  private static let objects: Set<String> = ["l'", "le", "la", "les"]
  private static let auxiliaries: Set<String> = ["ai", "avons", "a", "ont", "avoir", "avais"]

  /// "mais je l'ai écarté": sets aside what was named last before.
  private mutating func applyPronouns() -> Bool {
    for index in sentence.tokens.indices {
      if isTakenAwayAfterwards(index) { _ = setAside(before: index, elseIfNoneAfter: index) }
      if let start = moveAway(at: index) { leaveBehind(before: start) }
    }
    for clause in clauses.clauses {
      if isDenied(clause) {
        guard setAside(before: clause.lowerBound, elseIfNoneAfter: clause.upperBound) else {
          continue
        }
        return true
      }
      guard
        let verb = clauses.first(.reject, in: clause) ?? clause.first(where: isTakenAway),
        !clauses.senses[verb].contains(.hinder) || isParticiple(verb)
      else { continue }
      let lead = clause.lowerBound..<verb
      let isObject = lead.contains { index in
        Self.objects.contains(clauses.text(index))
          && Self.auxiliaries.contains(clauses.text(index + 1))
      }
      let isSubject =
        clauses.contains(
          ["il", "elle", "ils", "elles", "celui-ci", "celle-ci", "dernier"], in: lead)
        && clauses.contains(["été", "est"], in: lead)
      // "X a d'abord été installé, puis abandonné."
      let isElliptic =
        verb - clause.lowerBound <= 2
        && (verb == clause.lowerBound && isParticiple(verb)
          || ["puis", "et", "mais", "ensuite", "finalement", "non", "pas"].contains(
            clauses.text(clause.lowerBound)))
        && !groups.contains { clause.contains($0.tokens.lowerBound) && !isBehindReason($0, clause) }
        && !clauses.contains(["ai", "avons", "j'", "nous"], in: lead)
        // "J'ai essayé d'ouvrir la page : refusé" tells what came of a test.
        && !(groups.isEmpty && verb > 0
          && sentence.words[clauses.tokens[verb].word - 1].text.hasSuffix(":"))
      // "J'avais commencé avec X mais j'ai abandonné": nothing else is there to be given up.
      let isBare =
        clauses.text(clause.lowerBound) == "mais"
        && !groups.contains { clause.contains($0.tokens.lowerBound) }
        && (verb + 1 >= clause.upperBound
          || ["au", "à", "après", "faute", "car", "parce", "pour", "devant"].contains(
            clauses.text(verb + 1)))
      guard isObject || isSubject || isElliptic || isBare else { continue }
      if setAside(before: clause.lowerBound, elseIfNoneAfter: verb) { return true }
    }
    return false
  }

  /// Rejects what was named last before a token of this sentence.
  ///
  /// - Returns: whether it was named in the sentence before, because this one names nothing ahead.
  private mutating func setAside(before token: Int, elseIfNoneAfter last: Int) -> Bool {
    guard let group = groups.last(where: { $0.tokens.upperBound <= token }) else {
      return groups.allSatisfy { $0.tokens.lowerBound > last }
    }
    // "Utilisé par l'équipe système, je ne l'ai pas branché": what is another's was not turned down.
    if group.members.allSatisfy({
      namings[$0].verdict == StanceVerdict(.mentioned, .decisive)
    }) {
      return false
    }
    for member in group.members where !(namings[member].verdict?.isFinal ?? false) {
      namings[member].verdict = StanceVerdict(.rejected, .decisive)
    }
    return false
  }

  /// What was begun in is nothing that the work is about.
  private mutating func leaveBehind(before token: Int) {
    guard let group = groups.last(where: { $0.tokens.upperBound <= token }),
      group.members.count == 1
    else { return }
    namings[group.members[0]].verdict = StanceVerdict(.mentioned, .decisive, isFinal: true)
  }

  /// "… puis enlevé car il contournait Git": named in the reason, and not what was taken away.
  private func isBehindReason(_ group: NamingGroup, _ clause: Range<Int>) -> Bool {
    clauses.contains(
      ["car", "parce", "puisque", "faute"], in: clause.lowerBound..<group.tokens.lowerBound)
  }

  func isParticiple(_ token: Int) -> Bool {
    ["é", "ée", "és", "ées", "u", "ue", "us", "i", "is"].contains(
      where: clauses.text(token).hasSuffix)
  }

  /// "je ne l'ai donc pas retenu": what was named last is denied to have been taken.
  private func isDenied(_ clause: Range<Int>) -> Bool {
    guard let ne = clauses.first(["ne", "n'"], in: clause),
      let object = (ne + 1..<min(ne + 3, clause.upperBound)).first(where: {
        Self.objects.contains(clauses.text($0))
      }), Self.auxiliaries.contains(clauses.text(object + 1)),
      clauses.contains(["pas", "jamais", "plus"], in: object..<clause.upperBound)
    else { return false }
    return (object + 1..<max(object + 1, min(object + 7, clause.upperBound))).contains { index in
      !clauses.senses[index].isDisjoint(with: [.choose, .use, .compare, .tryOut])
        || ["gard", "consid", "pris", "prise", "repris", "suivi"].contains(
          where: LetterFolding.folded(clauses.text(index)).hasPrefix)
    }
  }

  /// "… CloudFormation, Pulumi et Terraform ; ce dernier l'a emporté".
  private mutating func applyAnaphora() {
    for clause in clauses.clauses {
      let own = Array(clauses.tokens[clause])
      guard let group = groups.last(where: { $0.tokens.upperBound <= clause.lowerBound }),
        !groups.contains(where: { clause.contains($0.tokens.lowerBound) }),
        let kept = Anaphora.kept(of: group.members.count, in: own)
      else { continue }
      namings[group.members[kept]].verdict = StanceVerdict(.used, .decisive, isChoice: true)
    }
  }
}
