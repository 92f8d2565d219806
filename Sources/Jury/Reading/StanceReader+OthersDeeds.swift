import TextCells

/// What somebody else did with a tool, or keeps, told without the candidate.
extension StanceReader {
  /// "Elle a fait les maquettes sur Figma", "c'est Théo, sur un serveur Scaleway", "fait par Arthur en Laravel", "les
  /// GPO sont à la Région": whoever is asked about the tool can only say that it is not theirs.
  func isOthersWork(_ group: NamingGroup) -> Bool {
    if isFoundOnArrival(group) || isAnotherPupils { return true }
    if isSharedWithThem(group) { return false }
    return isDoneByOthersAhead(group) || isNamedAsDoer(group) || isMadeBy(group)
      || isAsideOnTheirs(group) || isSaidToBeTheirs(group) || isNotTouched(group)
  }

  /// "… avec moi": then it is the candidate's as well.
  private func isSharedWithThem(_ group: NamingGroup) -> Bool {
    (0..<sentence.tokens.count).contains { index in
      ["avec", "et", "à"].contains(clauses.text(index))
        && ["moi", "nous"].contains(clauses.text(index + 1))
    }
  }

  /// "En place à mon arrivée (je ne l'ai pas installé) : deux hôtes X, une sauvegarde Y": a list of what there was.
  private func isFoundOnArrival(_ group: NamingGroup) -> Bool {
    let start = group.tokens.lowerBound
    guard
      let colon = (0..<start).last(where: {
        sentence.words[clauses.tokens[$0].word].text.hasSuffix(":")
      }),
      (0..<colon).contains(where: { index in
        clauses.stands(["à", "mon", "arrivée"], at: index)
          || clauses.stands(["à", "notre", "arrivée"], at: index)
      })
    else { return false }
    return !clauses.contains(["j'", "je", "nous", "on"], in: colon + 1..<start)
  }

  /// "Étudiant 1 (Sofiane) : passerelle et Raspberry Pi", in a project that is shared out.
  private var isAnotherPupils: Bool {
    guard ["étudiant", "étudiante", "élève", "candidat", "candidate"].contains(clauses.text(0)),
      Int(clauses.text(1).filter(\.isNumber)) != nil,
      sentence.words.prefix(5).contains(where: { $0.text.hasSuffix(":") })
    else { return false }
    return !clauses.contains(["moi", "moi-même", "je", "j'"], in: 0..<sentence.tokens.count)
  }

  /// What stands between the last word of the candidate's and a name.
  private func lead(to group: NamingGroup) -> Range<Int> {
    let start = group.tokens.lowerBound
    let lowest = max(0, start - Self.farthest)
    let own = (lowest..<start).last { Self.ownSubjects.contains(clauses.text($0)) }
    return (own.map { $0 + 1 } ?? lowest)..<start
  }

  private static let farthest = 24
  private static let nearDenial = 12
  private static let ownSubjects: Set<String> = ["je", "j'", "moi", "on", "ai", "avons", "avais"]

  // MARK: What somebody did

  /// "Jules reçoit en MQTT", "un serveur que l'administratrice m'a créé sur leur VMware", "elle a tout dessiné dans
  /// Figma" behind a name.
  private func isDoneByOthersAhead(_ group: NamingGroup) -> Bool {
    let lead = lead(to: group)
    for index in lead where isSubject(index, since: lead.lowerBound) {
      guard let verb = othersDeed(behind: index, in: lead) else { continue }
      // Another thing that is or was done begins a sentence of its own.
      let between = verb + 1..<lead.upperBound
      // "Le service maintient déjà deux applications X", "ne maintient que du X" speak for a choice.
      if clauses.contains(["déjà", "que", "qu'"], in: verb..<min(verb + 3, lead.upperBound)) {
        continue
      }
      let isTurned = between.contains { place in
        ["est", "sont", "été", "était", "étaient", "mais"].contains(clauses.text(place))
          || clauses.tokens[place].endsClause
            && ["le", "la", "les", "l'"].contains(clauses.text(place + 1))
            && clauses.first(.finite, in: place + 1..<lead.upperBound) != nil
      }
      if !isTurned { return true }
    }
    return false
  }

  /// Whether a person or a body is the subject there.
  private func isSubject(_ index: Int, since start: Int) -> Bool {
    let text = clauses.text(index)
    if ["il", "elle", "ils", "elles"].contains(text) {
      return (0..<index).contains { isPerson($0) }
    }
    guard isPerson(index) else { return false }
    let first = Self.determiners.contains(clauses.text(index - 1)) ? index - 2 : index - 1
    let before =
      ["autre", "second", "ancien", "ancienne"].contains(clauses.text(first))
      ? clauses.text(first - 1) : clauses.text(first)
    return !Self.prepositions.contains(before)
  }

  private func isPerson(_ index: Int) -> Bool {
    let token = clauses.tokens[index]
    if token.hasCapital, colleagues.contains(token.text) { return true }
    // "notre équipe" has the candidate in it.
    if ["notre", "nos"].contains(clauses.text(index - 1)), token.text.hasPrefix("équipe") {
      return false
    }
    return Self.doers.contains(token.text)
      || token.text.hasSuffix("s") && Self.doers.contains(String(token.text.dropLast()))
  }

  /// Whether a person, a body or a name that is no tool's stands there.
  private func isNamed(_ index: Int) -> Bool {
    if isPerson(index) { return true }
    let token = clauses.tokens[index]
    return index > 0 && token.hasCapital && !token.hasInnerCapital && token.text.utf8.count > 2
      && token.text.allSatisfy { $0.isLetter || $0 == "-" }
      && !groups.contains { $0.tokens.contains(index) }
  }

  /// Where the verb of a subject stands that tells a work of theirs.
  private func othersDeed(behind subject: Int, in lead: Range<Int>) -> Int? {
    // "le service exploitation a installé", "Bastien, un autre stagiaire, qui l'a écrit"
    let near = subject + 1..<min(subject + 7, lead.upperBound)
    guard subject + 1 < lead.upperBound else { return nil }
    for index in near {
      let text = clauses.text(index)
      if ["a", "ont", "avait", "avaient"].contains(text) {
        let verb = (index + 1..<min(index + 4, lead.upperBound)).first {
          !Self.adverbs.contains(clauses.text($0))
        }
        guard let verb, isParticiple(verb) || ["mis", "écrit", "fait"].contains(clauses.text(verb))
        else { return nil }
        if ["été", "fallu"].contains(clauses.text(verb)) { return nil }
        // "m'a fait monter X", "m'a laissé écrire X"
        if ["fait", "laissé"].contains(clauses.text(verb)) {
          let isMine = ["m'", "me", "nous"].contains(clauses.text(index - 1))
          if isMine || clauses.text(verb) == "laissé" { return nil }
          return verb
        }
        let senses = clauses.senses[verb]
        return senses.contains(.use) && senses.isDisjoint(with: [.choose, .reject]) ? verb : nil
      }
      if Self.presents.contains(text) { return index }
      if ["je", "j'", "nous", "on"].contains(text) && clauses.text(index + 1) != "prête" {
        return nil
      }
    }
    return nil
  }

  /// "C'est Théo, sur un serveur Scaleway", "la mise en ligne, c'est le patron qui l'a faite chez OVH".
  private func isNamedAsDoer(_ group: NamingGroup) -> Bool {
    let lead = lead(to: group)
    return lead.contains { index in
      guard clauses.stands(["c'", "est"], at: index), index + 2 < lead.upperBound else {
        return false
      }
      let who = index + 2..<min(index + 5, lead.upperBound)
      guard let person = who.first(where: isNamed) else { return false }
      if clauses.tokens[person].endsClause, clauses.text(person + 1) != "qui" {
        return clauses.first([.choose, .finite], in: person + 1..<lead.upperBound) == nil
          || clauses.contains(["qui"], in: person + 1..<lead.upperBound)
      }
      guard
        let link = (person + 1..<min(person + 6, lead.upperBound)).first(where: {
          clauses.text($0) == "qui"
        })
      else { return false }
      return clauses.first([.choose, .prefer], in: link..<lead.upperBound) == nil
        && ["l'", "les", "le", "la", "s'", "a", "ont"].contains(clauses.text(link + 1))
    }
  }

  /// "un planning fait par Arthur en Laravel", "configuré par leur équipe dans UniFi".
  private func isMadeBy(_ group: NamingGroup) -> Bool {
    let lead = lead(to: group)
    guard
      ["en", "avec", "sur", "sous", "dans", "chez"].contains(before(group).first ?? ""),
      let by = lead.last(where: { clauses.text($0) == "par" }), by > lead.lowerBound,
      lead.upperBound - by <= 6, isParticiple(by - 1) || clauses.text(by - 1) == "fait",
      clauses.first([.choose, .reject, .replace], in: by - 1..<by) == nil
    else { return false }
    return (by + 1..<min(by + 4, lead.upperBound)).contains(where: isNamed)
  }

  /// "La machine a été fournie par l'équipe (X)": an aside on what somebody gave.
  private func isAsideOnTheirs(_ group: NamingGroup) -> Bool {
    let start = group.tokens.lowerBound
    guard sentence.words[clauses.tokens[start].word].text.hasPrefix("("),
      let by = (max(0, start - 4)..<start).last(where: { clauses.text($0) == "par" }),
      by > 0, isParticiple(by - 1) || clauses.text(by - 1) == "fait"
    else { return false }
    return (by + 1..<start).contains(where: isNamed)
  }

  // MARK: What was only said

  /// "On m'a parlé de X", "il a parlé de X": nobody began on it.
  func talkedOf(_ group: NamingGroup) -> StanceVerdict? {
    let start = group.tokens.lowerBound
    let lead = max(0, start - 4)..<start
    guard let talk = clauses.first(["parlé", "parlait"], in: lead),
      ["de", "d'", "du"].contains(clauses.text(talk + 1)), talk + 2 >= start - 1
    else { return nil }
    return StanceVerdict(ground.isPlans ? .planned : .mentioned, .clear)
  }

  /// "Théo voulait X, on a voté", "Ismaël poussait pour X": what somebody else would have taken, where another tool was.
  func wantedByOthers(_ group: NamingGroup) -> StanceVerdict? {
    let start = group.tokens.lowerBound
    let lead = max(0, start - 5)..<start
    guard
      let verb = lead.last(where: { index in
        ["voulait", "poussait", "militait", "plaidait", "penchait", "préférait"].contains(
          clauses.text(index))
      }), start - verb <= 3,
      ["pour", "le", "la", "l'", "du", "un"].contains(clauses.text(start - 1)) || verb == start - 1,
      (max(0, verb - 3)..<verb).contains(where: isPerson)
    else { return nil }
    let rest = group.tokens.upperBound..<sentence.tokens.count
    let isOutvoted =
      clauses.contains(["mais", "or", "finalement", "voté"], in: rest)
      || next.map { next in
        next.tokens.prefix(4).contains { ["j'", "nous", "on"].contains($0.text) }
          && next.tokens.contains { VerbSense.of($0.text).contains(.choose) || $0.text == "pris" }
      } ?? false
    return isOutvoted ? StanceVerdict(.rejected, .clear) : nil
  }

  // MARK: Whose it is

  /// "l'interface en React est celle de Julien", "les GPO sont à la Région", "le filtrage est aussi chez eux",
  /// "la base X, c'est l'éditeur".
  private func isSaidToBeTheirs(_ group: NamingGroup) -> Bool {
    let start = group.tokens.upperBound
    let next = groups.first { $0.tokens.lowerBound >= start }?.tokens.lowerBound
    let rest = start..<min(start + 10, next ?? sentence.tokens.count)
    return rest.contains { index in
      let text = clauses.text(index)
      if text == "eux", ["chez", "à"].contains(clauses.text(index - 1)) { return true }
      if ["eux", "elles"].contains(text), clauses.stands(["c'", "est"], at: index - 2) {
        return true
      }
      // "qu'eux seuls administrent"
      if text == "eux", ["seuls", "qui"].contains(clauses.text(index + 1)) { return true }
      // "… de la section, que les profs administrent"
      if ["que", "qu'"].contains(text) {
        let who = index + 1..<min(index + 5, sentence.tokens.count)
        if let person = who.first(where: isPerson) {
          return (person + 1..<min(person + 3, sentence.tokens.count)).contains {
            Self.presents.contains(clauses.text($0)) || Self.keeps.contains(clauses.text($0))
          }
        }
      }
      guard ["est", "sont"].contains(text) else { return false }
      // "…, c'est l'éditeur, à distance"
      if clauses.text(index - 1) == "c'" {
        let who = index + 1..<min(index + 4, sentence.tokens.count)
        guard let person = who.first(where: isNamed) else { return false }
        return clauses.tokens[person].endsClause || person + 1 >= sentence.tokens.count
      }
      let owner = index + 1
      if ["celle", "celui", "ceux", "celles"].contains(clauses.text(owner)) {
        return ["de", "du", "d'", "des"].contains(clauses.text(owner + 1))
          && (owner + 2..<min(owner + 5, sentence.tokens.count)).contains(where: isNamed)
      }
      return ["à", "au", "chez"].contains(clauses.text(owner))
        && (owner + 1..<min(owner + 3, sentence.tokens.count)).contains(where: isPerson)
    }
  }

  /// "je ne l'ai pas modifiée", "je n'en ai pas écrit une ligne", "pas de moi", "je n'ai pas la main".
  private func isNotTouched(_ group: NamingGroup) -> Bool {
    let end = group.tokens.upperBound
    let rest = end..<min(end + Self.nearDenial, sentence.tokens.count)
    if Self.denies(clauses, in: rest) { return true }
    guard let next, next.tokens.count <= 12, groups.last?.tokens == group.tokens else {
      return false
    }
    let opening = next.tokens.prefix(2).map(\.text)
    guard
      ["je", "nous", "on", "moi", "celui-là", "celle-là", "ce", "c'", "ça"].contains(
        opening.first ?? "")
    else { return false }
    return Self.denies(SentenceClauses(next.tokens), in: 0..<next.tokens.count)
  }

  private static func denies(_ clauses: SentenceClauses, in range: Range<Int>) -> Bool {
    range.contains { index in
      guard ["pas", "jamais", "rien"].contains(clauses.text(index)) else { return false }
      let after = clauses.text(index + 1)
      if after == "moi" { return !clauses.stands(["de", "choisir"], at: index + 2) }
      if clauses.stands(["de", "moi"], at: index + 1) { return true }
      if clauses.stands(["de", "compte", "dessus"], at: index + 1)
        || clauses.stands(["d'", "accès"], at: index + 1)
        || clauses.stands(["la", "main"], at: index + 1)
        || clauses.stands(["eu", "la", "main"], at: index + 1)
        || clauses.stands(["les", "accès"], at: index + 1)
      {
        return clauses.contains(["je", "j'"], in: max(0, index - 3)..<index)
      }
      let isOwn =
        clauses.stands(["je", "ne", "l'", "ai"], at: index - 4)
        || clauses.stands(["je", "n'", "en", "ai"], at: index - 4)
        || clauses.stands(["je", "n'", "y", "ai"], at: index - 4)
        || clauses.stands(["nous", "n'", "y", "avons"], at: index - 4)
        || clauses.stands(["on", "n'", "y", "a"], at: index - 4)
      guard isOwn else { return false }
      return ["modif", "touch", "écrit", "développ", "chang", "cod"].contains(
        where: after.hasPrefix)
    }
  }

  private static let determiners: Set<String> = [
    "le", "la", "l'", "les", "un", "une", "mon", "ma", "notre", "leur", "leurs", "son", "sa",
    "des", "nos", "mes",
  ]
  private static let prepositions: Set<String> = [
    "avec", "de", "d'", "du", "des", "par", "à", "au", "aux", "chez", "pour", "sans", "vers",
    "chaque", "entre",
  ]
  private static let adverbs: Set<String> = [
    "aussi", "donc", "déjà", "tout", "ensuite", "alors", "même", "bien", "simplement", "lui-même",
    "elle-même",
  ]
  /// What somebody does with a tool, told in the present.
  private static let presents: Set<String> = [
    "reçoit", "reçoivent", "range", "rangent", "installe", "installent", "configure",
    "configurent", "administre", "administrent", "maintient", "maintiennent", "déploie",
    "déploient", "développe", "développent", "héberge", "hébergent", "exploite", "exploitent",
    "prête", "prêtent", "loue", "louent", "fournit", "fournissent", "s'occupe", "occupe",
    "occupent", "gère", "gèrent",
  ]
  private static let keeps: Set<String> = ["tient", "tiennent", "entretient", "possède"]
  /// Who may have done it, in the singular.
  private static let doers: Set<String> = [
    "prestataire", "fournisseur", "éditeur", "infogérant", "sous-traitant", "tuteur", "tutrice",
    "collègue", "camarade", "formateur", "formatrice", "prédécesseur", "agence", "professeur",
    "prof", "stagiaire", "alternant", "alternante", "responsable", "équipe", "dsi", "rectorat",
    "département", "académie", "hébergeur", "patron", "patronne", "technicien", "technicienne",
    "administrateur", "administratrice", "admin", "développeur", "développeuse", "revendeur",
    "intégrateur", "région", "siège", "service", "lycée", "partenaire", "chef", "cheffe",
    "syndicat", "mairie", "opérateur", "infogérance", "apprenti", "apprentie", "graphiste",
    "rssi", "infirmier", "voisin", "entreprise", "bénévole", "gérant", "gérante", "directeur",
    "directrice",
  ]
}
