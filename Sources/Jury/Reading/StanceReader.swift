import ExamModel
import TextCells

/// Judges how the names of one sentence are named: from the words right before each, from its clause,
/// then from where the sentence stands.
struct StanceReader {
  private let sentence: FicheSentence
  private let clauses: SentenceClauses
  private let ground: SectionGround
  private var groups: [NamingGroup] = []
  private var namings: [Naming]

  /// - Parameter namings: those of the sentence, in order.
  init(_ sentence: FicheSentence, namings: [Naming], ground: SectionGround) {
    self.sentence = sentence
    self.namings = namings
    self.ground = ground
    clauses = SentenceClauses(sentence.tokens)
    groups = makeGroups()
  }

  /// The namings with their verdicts, and whether the sentence sets aside what was named before it.
  mutating func judged() -> (namings: [Naming], setsAsideTheLast: Bool) {
    for group in groups {
      let shared = verdict(of: group)
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
    // An article that clings to the name is no part of it.
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
        own.lowerBound - last.tokens.upperBound <= 4,
        isList(last.tokens.upperBound..<own.lowerBound)
      {
        groups[groups.count - 1].members.append(index)
        groups[groups.count - 1].tokens = last.tokens.lowerBound..<own.upperBound
      } else {
        groups.append(NamingGroup(members: [index], tokens: own))
      }
    }
    return groups
  }

  private func isList(_ gap: Range<Int>) -> Bool {
    let texts = gap.map { sentence.tokens[$0].text }
    if texts.contains("|") { return false }
    let isParted = gap.lowerBound > 0 && sentence.tokens[gap.lowerBound - 1].endsClause
    let isJoined = texts.contains { ["et", "ou", "&", "/", "+"].contains($0) }
    // "le portail captif de pfSense" is no list, and "que" alone compares.
    guard isParted || isJoined else { return false }
    return texts.allSatisfy { Self.between.contains($0) || NameWords.toolNouns.contains($0) }
  }

  // MARK: One group

  private func verdict(of group: NamingGroup) -> StanceVerdict {
    if let near = nearVerdict(group) { return near }
    if case .tableRow = sentence.place { return rowVerdict(group) }
    let clause = clauses.clause(of: group.tokens.lowerBound)
    if let said = clauseVerdict(group, clause) { return said }
    return ground.verdict(
      hasFirstPerson: clauses.contains(Self.firstPersons, in: clause),
      isPast: clauses.contains(["ai", "avons", "été"], in: clause))
  }

  /// The first cell of a row names what the row is about; the others tell something of it.
  private func rowVerdict(_ group: NamingGroup) -> StanceVerdict {
    let isFirst = !sentence.tokens[..<group.tokens.lowerBound].contains { $0.text == "|" }
    // "Commutateur avec ACL" is about a switch, not about ACL.
    if ground.isComparison, !isFirst || group.tokens.lowerBound > 1 {
      return StanceVerdict(.mentioned, .clear)
    }
    return ground.verdict(hasFirstPerson: false, isPast: false)
  }

  private static let firstPersons: Set<String> = ["je", "j'", "nous", "m'", "me"]

  /// Tokens that stand before the name, articles and kinds of tools left out, the nearest first.
  private func before(_ group: NamingGroup) -> [String] {
    var texts: [String] = []
    var index = group.tokens.lowerBound - 1
    while index >= 0, texts.count < 5 {
      let token = sentence.tokens[index]
      if token.endsClause, !texts.isEmpty || index < group.tokens.lowerBound - 1 { break }
      if token.endsClause { break }
      if !Self.articles.contains(token.text), !NameWords.toolNouns.contains(token.text) {
        texts.append(token.text)
      }
      index -= 1
    }
    return texts
  }

  private static let articles: Set<String> = [
    "le", "la", "les", "l'", "un", "une", "notre", "mon", "leur", "ce", "cette", "son", "sa",
  ]

  /// What the words right before the name say.
  private func nearVerdict(_ group: NamingGroup) -> StanceVerdict? {
    let before = before(group)
    guard let first = before.first else { return nil }
    let second = before.dropFirst().first ?? ""
    let third = before.dropFirst(2).first ?? ""
    let rejected = StanceVerdict(.rejected, .clear)
    let mentioned = StanceVerdict(.mentioned, .clear)
    if first == "sans" || first == "comme" || first == "compatible" { return mentioned }
    if first == "hors" || first == "aucun" || first == "aucune" { return mentioned }
    if ["que", "qu'"].contains(first) {
      if second == "plutôt" || second == "plutot" { return rejected }
      let start = max(0, group.tokens.lowerBound - 9)
      if clauses.contains(Self.comparatives, in: start..<group.tokens.lowerBound),
        !before.contains("parce"), !before.contains("ainsi")
      {
        return rejected
      }
    }
    if ["de", "d'"].contains(first), second == "lieu" || second == "place" { return rejected }
    if ["entre", "parmi"].contains(first), group.members.count > 1 { return rejected }
    if first == "à", second == "contrairement" || second == "face" || second == "rapport" {
      return rejected
    }
    if ["non", "pas", "ni"].contains(first),
      ["et", "ni", "non", "mais", ""].contains(second) || first == "ni" || second == "soit"
    {
      return rejected
    }
    if ["de", "des", "du", "d'"].contains(first) {
      if Self.logNouns.contains(second) { return mentioned }
      if second == "remplacement" { return rejected }
      if second == "type" || second == "genre" || second == "pas" { return mentioned }
      if Self.lessonNouns.contains(second) { return mentioned }
      if Self.equals.contains(second) { return mentioned }
    }
    if Self.logNouns.contains(first) || Self.lessonNouns.contains(first) { return mentioned }
    if ["type", "genre"].contains(first) { return mentioned }
    if ["sur", "à", "en", "avec"].contains(first),
      Self.lessonNouns.contains(second) || second == "compatible" || second == "compte"
        || second == "disponible" || second == "disponibles" || Self.equals.contains(second)
    {
      return mentioned
    }
    if namings[group.members[0]].isKind,
      ([first, second, third] + before.dropFirst(3)).contains(where: Self.hardware.contains)
    {
      return mentioned
    }
    return nil
  }

  private static let comparatives: Set<String> = [
    "plus", "moins", "aussi", "mieux", "autant", "meilleur", "meilleure", "différent", "autre",
  ]
  private static let logNouns: Set<String> = [
    "journaux", "logs", "log", "alertes", "connexions", "tentatives", "trafic", "flux",
    "requêtes", "événements", "évènements", "port", "ports", "attaques", "sessions",
  ]
  private static let lessonNouns: Set<String> = [
    "formation", "cours", "certification", "livre", "atelier", "tutoriel", "mooc", "diplôme",
    "article", "conférence", "webinaire", "stand",
  ]
  private static let equals: Set<String> = [
    "équivalent", "équivalente", "semblable", "similaire", "proche", "inspiré", "inspirée",
    "concurrent",
  ]
  private static let hardware: Set<String> = ["disque", "disques", "carte", "câble", "clé"]

  // MARK: The clause

  private func clauseVerdict(_ group: NamingGroup, _ clause: Range<Int>) -> StanceVerdict? {
    let ahead = clause.lowerBound..<min(clause.upperBound, group.tokens.lowerBound)
    let behind = min(clause.upperBound, group.tokens.upperBound)..<clause.upperBound
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
        && ["le", "l'", "un", "notre", "son", "par"].contains(clauses.text(index - 1))
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
      if isUse || leaves { return StanceVerdict(.rejected, .clear) }
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
      if clauses.text(verb).hasPrefix("envisag"), ground.isOutlook {
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

  /// What was there before, told in the sections on the context and the need.
  private func isFormer(_ clause: Range<Int>) -> Bool {
    if clauses.contains(Self.formerWords, in: clause),
      !clauses.contains(["ai", "j'", "avons"], in: clause)
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

  private static let formerWords: Set<String> = [
    "ancien", "ancienne", "anciens", "anciennes", "auparavant", "jusqu'ici", "précédent",
    "précédente", "vieillissant", "vieillissante", "historiquement",
  ]

  private func use(
    _ clause: Range<Int>, _ ahead: Range<Int>, _ behind: Range<Int>
  ) -> StanceVerdict? {
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

  // MARK: Pronouns

  private static let objects: Set<String> = ["l'", "le", "la", "les"]
  private static let auxiliaries: Set<String> = ["ai", "avons", "a", "ont", "avoir", "avais"]

  /// "mais je l'ai écarté": sets aside what was named last before.
  private mutating func applyPronouns() -> Bool {
    for clause in clauses.clauses {
      guard let verb = clauses.first(.reject, in: clause),
        !clauses.senses[verb].contains(.hinder)
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
      guard isObject || isSubject else { continue }
      guard let group = groups.last(where: { $0.tokens.upperBound <= clause.lowerBound }) else {
        return groups.allSatisfy { $0.tokens.lowerBound > verb }
      }
      for member in group.members {
        namings[member].verdict = StanceVerdict(.rejected, .decisive)
      }
    }
    return false
  }
}
