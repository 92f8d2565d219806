import ExamModel

/// Finds claims of work done with others, behind which the candidate's own part may hide.
///
/// The *nous* of a procedure is one person's, and so is that of a fiche that says it was done alone.
struct TeamworkFinder {
  private static let limit = 4

  private let isNousOneself: Bool

  /// The first names of those to whom the candidate reported, in lower case: their help is no shared work.
  private let leaders: Set<String>

  /// The first names of those who shared the work, in lower case.
  private let colleagues: Set<String>

  /// - Parameter names: by sentence, the words of each tool.
  static func claims(
    in text: FicheText, colleagues: Set<String> = [],
    names: [Int: [(words: Range<Int>, isAside: Bool)]] = [:]
  ) -> [Mention] {
    if text.sentences.contains(where: ticksAlone) { return [] }
    let quotable = text.sentences.indices.filter { index in
      text.sentences[index].isProse && text.sentences[index].isQuotable
    }
    let finder = TeamworkFinder(
      quotable.map { text.sentences[$0] },
      colleagues: colleagues.subtracting(Signatures.authors(of: text)))
    var strong: [Mention] = []
    var weak: [Mention] = []
    for index in quotable where !Signatures.isSignature(text.sentences[index]) {
      let sentence = text.sentences[index]
      // "Je remercie Quentin et toute l'équipe"
      if sentence.tokens.contains(where: { $0.text.hasPrefix("remerci") }) { continue }
      // "J'aurais dû voir cela avec un livreur", "je me mettrais d'accord avec eux": it was not so.
      if sentence.tokens.contains(where: { token in
        token.text.utf8.count > 5
          && ["rais", "rions"].contains(where: token.text.hasSuffix)
      }) {
        continue
      }
      // "Projet présenté par Tom Vasseur et Elsa Jung" signs, and "c'est prévu avec l'équipe" is to come.
      let pairs = zip(sentence.tokens, sentence.tokens.dropFirst())
      let isOfSigners = pairs.contains { first, second in
        second.text == "par" && ["présenté", "présentée", "rédigé", "rédigée"].contains(first.text)
      }
      if isOfSigners { continue }
      if let core = TeamDeclaration.claim(in: sentence) ?? Self.shares(in: sentence) {
        if let claim = Self.declared(core, sentence) { strong.append(claim) }
        continue
      }
      let tools = (names[index] ?? []).map(\.words)
      if let claim = finder.claimOfOthers(in: sentence, tools: tools) {
        strong.append(claim)
      } else if let claim = finder.claimOfNous(in: sentence) {
        weak.append(claim)
      }
    }
    // A box of a form, "En équipe", says less than any sentence.
    let isLong = { (claim: Mention) in
      let words = claim.text.split(separator: " ")
      // "dessinée par Tom" leaves out what was drawn.
      return words.count > 2 && !(words.count == 3 && words[1] == "par")
    }
    strong = strong.filter(isLong) + strong.filter { !isLong($0) }
    var seen: Set<String> = []
    return Array(
      (strong + weak).filter { seen.insert($0.text.lowercased()).inserted }.prefix(limit))
  }

  /// "☒ seul ☐ en équipe", in a form.
  private static func ticksAlone(_ sentence: FicheSentence) -> Bool {
    zip(sentence.words, sentence.words.dropFirst()).contains { box, word in
      ["☒", "☑", "✓", "✔", "[x]", "[X]"].contains(box.text)
        && ["seul", "seule", "individuel", "individuelle"].contains(word.plain)
    }
  }

  private init(_ sentences: [FicheSentence], colleagues: Set<String>) {
    self.colleagues = colleagues
    var present = 0
    var isAlone = false
    var isProcedure = false
    for sentence in sentences {
      let tokens = sentence.tokens
      for (index, token) in tokens.enumerated() {
        let next = tokens.dropFirst(index + 1).first?.text ?? ""
        // An imperfect tells a story, as a past does: "nous voulions".
        let isPresent = next.hasSuffix("ons") && !next.hasSuffix("ions")
        if token.text == "nous", isPresent, !Self.pasts.contains(next) { present += 1 }
        // "moi tout seul les suivantes" tells that the others were done together.
        if ["seul", "seule"].contains(token.text),
          !tokens[max(0, index - 2)..<index].contains(where: { $0.text == "moi" }),
          tokens[max(0, index - 7)..<index].contains(where: {
            ["ai", "j'", "réalisé", "réalisée", "fait", "été", "travaillé"].contains($0.text)
          })
        {
          isAlone = true
        }
        if ["procédure", "tutoriel", "tuto"].contains(token.text), index > 0,
          ["cette", "ce", "présente"].contains(tokens[index - 1].text)
        {
          isProcedure = true
        }
      }
    }
    isNousOneself = isAlone || isProcedure || present >= 3
    leaders = Self.leaders(in: sentences)
  }

  private static let pasts: Set<String> = ["avons", "étions", "avions", "aurons", "serons"]

  // MARK: Others

  private func claimOfOthers(in sentence: FicheSentence, tools: [Range<Int>]) -> Mention? {
    let tokens = sentence.tokens
    for index in tokens.indices {
      // "Traefik s'occupe des certificats" tells of nobody.
      if leaders.contains(tokens[index].text), index == 0 || tokens[index - 1].text != "avec" {
        continue
      }
      // A first name that no list knows may be taken for a tool's as well.
      if tools.contains(where: { $0.contains(tokens[index].word) }),
        !colleagues.contains(tokens[index].text)
      {
        continue
      }
      guard
        let end = endOfClaim(at: index, tokens)
          ?? SharedWork.end(at: index, of: tokens, tools: tools)
      else { continue }
      // "Mme Aubry a gardé le planning" is quoted with its Mme.
      var first = tokens[index].word
      if first > 0,
        ["m", "mme", "mlle", "monsieur", "madame"].contains(sentence.words[first - 1].plain)
      {
        first -= 1
      }
      let core = first..<tokens[end - 1].word + 1
      let text =
        index == 0 && tokens[index].text == "avec"
        ? ClauseQuote.opening(of: sentence.words).flatMap(TeamworkQuote.whole)
          ?? TeamworkQuote.company(sentence.words)
          ?? (core.count < 3
            ? nil
            : ClauseQuote.text(of: sentence.words, TeamworkQuote.completed(core, sentence.words)))
        : ClauseQuote.clause(of: sentence.words, around: core)
          ?? ClauseQuote.text(of: sentence.words, TeamworkQuote.completed(core, sentence.words))
      // "Avec X, nous avons …" is too long: the rest of it says as much. A clause that is
      // cut before what was done says nothing to quote.
      let own = text.flatMap { TeamworkQuote.isWhole($0) ? $0 : nil }
      let isLed = own?.lowercased().hasPrefix("avec ") ?? true
      let whole = (isLed ? TeamworkQuote.led(core, sentence.words) : nil) ?? own
      guard let text = whole, !TeamworkQuote.isBarePair(text), !TeamworkQuote.isOfNames(text) else {
        return claimOfNous(in: sentence)
      }
      return Mention(text: text, line: sentence.words[core.lowerBound].line)
    }
    return nil
  }

  /// Where a claim that begins at a token ends.
  private func endOfClaim(at index: Int, _ tokens: [FicheToken]) -> Int? {
    func text(_ offset: Int) -> String {
      tokens.indices.contains(index + offset) ? tokens[index + offset].text : ""
    }
    if text(0) == "équipe" || text(0) == "equipe", text(1) == "de",
      NumberWord.isSpelled(text(2)) || Int(text(2)) != nil,
      index == 0 || ["une", "notre", "en"].contains(tokens[index - 1].text),
      !["personnes", "salariés", "agents", "techniciens", "employés"].contains(text(3)),
      // Of a dozen people one says where one works rather than with whom.
      (Int(text(2)) ?? 2) <= Self.largestTeam, text(2) != "dix", text(2) != "douze"
    {
      return index + 3
    }
    // "L'équipe comptait quatre personnes", of which the candidate was one.
    if text(0) == "équipe", ["comptait", "compte"].contains(text(1)),
      NumberWord.isSpelled(text(2)) || Int(text(2)) != nil
    {
      return index + 4 <= tokens.count ? index + 4 : index + 3
    }
    if let end = endOfNamedOthers(at: index, tokens) { return end }
    if let end = Self.endOfTogether(index, tokens) { return end }
    switch text(0) {
    case "dont":
      // "L'équipe, cinq personnes dont moi"
      return text(1) == "moi" && index > 0 ? index + 2 : nil
    case "tous", "toutes":
      // "on a monté la baie tous les deux", not "tous les deux jours"
      guard text(1) == "les", ["deux", "trois", "quatre"].contains(text(2)), speaksOfWork(tokens),
        tokens[index + 2].endsClause || index + 3 == tokens.count,
        tokens[..<index].contains(where: { ["nous", "on"].contains($0.text) })
      else { return nil }
      return index + 3
    case "en":
      guard Self.together.contains(text(1)) else { return nil }
      // Windows machines without a domain are "en groupe de travail".
      if text(1) == "groupe", text(2) == "de", text(3) == "travail" { return nil }
      // "travailler en équipe" is the name of a competence.
      if index > 0,
        ["travailler", "collaborer", "coopérer", "jouer"].contains(
          tokens[index - 1].text),
        !tokens.contains(where: { ["ai", "avons", "j'"].contains($0.text) })
      {
        return nil
      }
      if text(1) == "groupe", !speaksOfWork(tokens) { return nil }
      return index + 2
    case "à":
      if text(1) == "quatre", text(2) == "mains" {
        // "Leur agenda était tenu à quatre mains" is a habit of others.
        return SharedWork.isOwn(tokens) && speaksOfWork(tokens) ? index + 3 : nil
      }
      // "L'année d'avant ils avaient fait cela à quatre"
      let isOfOthers =
        tokens[..<index].contains { ["ils", "elles"].contains($0.text) }
        && !tokens[..<index].contains { ["nous", "on", "j'"].contains($0.text) }
      guard ["deux", "trois", "quatre", "cinq", "six", "plusieurs"].contains(text(1)), !isOfOthers,
        speaksOfWork(tokens),
        tokens[index + 1].endsClause || index + 2 == tokens.count
          || ["", "pour", "sur", "dans", "pendant", "avec", "puis", "et", "par", "mais"].contains(
            text(2))
      else { return nil }
      let before = index > 0 ? tokens[index - 1].text : ""
      let isDeed =
        !VerbSense.of(before).isEmpty || before.hasSuffix("é") || before.hasSuffix("és")
        || before.hasPrefix("travail") || before == "projet" || before == "fait"
      // "Projet mené pendant mon stage, à trois", "nous avons réglé les doublons à deux"
      let isAside =
        index > 0 && tokens[index - 1].endsClause
        || tokens[index + 1].endsClause
          && tokens[..<index].contains(where: { $0.text == "nous" || $0.text == "on" })
      guard isDeed || isAside || index == 0 else { return nil }
      return Self.relations.contains(where: before.hasPrefix) || NumberWord.isSpelled(before)
        ? nil : index + 2
    case "avec":
      var offset = 1
      while offset < 4, Self.owners.contains(text(offset)) { offset += 1 }
      let isDeal =
        index > 0 && ["passé", "passée", "conclu", "signé"].contains(tokens[index - 1].text)
      guard offset > 1, !isDeal, SharedWork.isPerson(text(offset)), speaksOfWork(tokens),
        SharedWork.isOfClause(index, tokens), !SharedWork.isInstrument(index + offset, tokens),
        SharedWork.isOwn(tokens),
        !tokens.contains(where: { token in Self.telling.contains { token.text.hasPrefix($0) } })
      else { return nil }
      return index + offset + 1
    case "moi":
      // "On était deux dessus, Inès et moi", "la RSSI, Mme Attal, et moi"
      guard index > 1, tokens[index - 1].text == "et",
        tokens[max(0, index - 4)..<index - 1].contains(where: { token in
          token.hasCapital && token.text.allSatisfy(\.isLetter) && token.text.count > 2
            || SharedWork.isPerson(token.text)
        }), tokens[index].endsClause || index + 1 == tokens.count,
        // "Au service on est deux, mon tuteur et moi" tells who works there.
        tokens.contains(where: { ["étions", "était", "avons", "avions"].contains($0.text) }),
        !tokens.contains(where: { ["service", "bureau"].contains($0.text) })
      else { return nil }
      return index + 1
    case "on":
      return text(1) == "était" && NumberWord.isSpelled(text(2))
        && !["un", "une"].contains(text(2)) ? index + 3 : nil
    case "nous":
      if ["étions", "sommes"].contains(text(1)), NumberWord.isSpelled(text(2)) { return index + 3 }
      if text(1) == "nous", text(2) == "sommes", text(3).hasPrefix("répart") { return index + 4 }
      return nil
    default:
      return endOfOthersActing(at: index, tokens)
    }
  }

  /// "Mathieu s'est chargé des câbles", "avec Mme Lefèvre, nous avons repris la liste", "avec Karim, technicien".
  private func endOfNamedOthers(at index: Int, _ tokens: [FicheToken]) -> Int? {
    func text(_ offset: Int) -> String {
      tokens.indices.contains(index + offset) ? tokens[index + offset].text : ""
    }
    // "L'antenne s'occupe de 17 collèges": a noun behind its article is no first name.
    let isNoun =
      index > 0 && ["l'", "le", "la", "les", "notre"].contains(tokens[index - 1].text)
      || ["chacun", "chacune", "tout", "personne", "elle", "il"].contains(text(0))
    if tokens[index].hasCapital, !isNoun, text(1) == "s'",
      ["est", "occupait", "occupe", "était", "chargeait"].contains(text(2))
    {
      let deed = text(2).hasPrefix("o") || text(2).hasPrefix("c") ? text(2) : text(3)
      if ["occup", "charg", "répart"].contains(where: deed.hasPrefix) {
        return text(2) == deed ? index + 3 : index + 4
      }
    }
    // "Rémi : réseau et VLAN voix", "Emma et Luc ont fait la carte", "avec Solène du bureau"
    if tokens[index].hasCapital, !isNoun, colleagues.contains(text(0)) {
      let before = index > 0 ? tokens[index - 1].text : ""
      // "géré par Nadège" is hers, and "validé par Hugo" his word.
      let isHers =
        before == "par" && index > 1
        && (Self.holding.contains { tokens[index - 2].text.hasPrefix($0) }
          // "une relecture hebdomadaire par Solène"
          || ["aire", "ique", "elle", "al", "ale"].contains(
            where: tokens[index - 2].text.hasSuffix))
      // "Durée moyenne notée par Elsa" tells who read a watch; "configurés par Omar" shares the work.
      let isMade =
        before != "par"
        || index > 1
          && (SharedWork.deeds + Self.madeBy).contains { tokens[index - 2].text.hasPrefix($0) }
      // "écrit par Bruno depuis 2012"
      let isOld = before == "par" && ["depuis", "en"].contains(text(1)) && Int(text(2)) != nil
      if isHers || !isMade || isOld { return nil }
      // "une proposition était fausse et Kévin" begins another sentence.
      let isPaired =
        before != "et"
        || index > 1
          && (tokens[index - 2].hasCapital
            || ["lui", "elle", "moi"].contains(tokens[index - 2].text)
            || SharedWork.isPerson(tokens[index - 2].text)
            // "j'ai configuré les bornes et Louis, mon chef, a tiré la fibre"
            || tokens[..<index].contains { ["ai", "avons", "nous"].contains($0.text) })
      if ["avec", "et", "par"].contains(before), isPaired, index > 0 || speaksOfWork(tokens) {
        return index + 1
      }
      // "Sandrine a un espace d'administration" has, and does nothing.
      let has = ["un", "une", "des", "le", "la", "les", "son", "sa", "accès"].contains(text(2))
      if index <= 3,
        (text(1) == "a" || text(1) == "ont") && !has && !Self.isWord(text(2)) || text(1) == "et"
          || text(1) == "s'"
      {
        return index + 1
      }
      if index <= 3,
        tokens[index].endsClause || index + 1 < tokens.count && tokens[index + 1].text.isEmpty
      {
        return index + 1
      }
      // "Romain faisait les étages pairs", "Aïcha était cheffe de projet"
      if index <= 1, text(1).hasSuffix("ait"), text(1).count > 4, text(1) != "avait",
        !Self.sayings.contains(where: text(1).hasSuffix),
        text(1) != "était" || Self.isCharged(text(2))
      {
        return index + 2
      }
    }
    // "avec Corentin : il a câblé, j'ai installé"
    if text(0) == "avec", index + 3 < tokens.count, tokens[index + 1].hasCapital,
      let subject = (index + 2..<min(index + 5, tokens.count)).first(where: {
        ["il", "elle", "lui"].contains(tokens[$0].text)
      }), tokens[subject - 1].endsClause || tokens[subject - 1].text.isEmpty,
      tokens[subject...].contains(where: { ["j'", "moi", "je"].contains($0.text) })
    {
      return tokens.count - index <= ClauseQuote.wordLimit ? tokens.count : index + 2
    }
    guard text(0) == "avec" else { return nil }
    // "partagé avec Mme Roy", "un marché passé avec un revendeur"
    if index > 0,
      ["partag", "passé", "sign", "conclu"].contains(where: tokens[index - 1].text.hasPrefix)
    {
      return nil
    }
    if ["m.", "mme", "monsieur", "madame"].contains(text(1)), speaksOfWork(tokens),
      SharedWork.isOfClause(index, tokens)
    {
      return index + 3
    }
    guard index + 2 < tokens.count, tokens[index + 1].hasCapital, tokens[index + 1].endsClause
    else {
      return nil
    }
    let title = (2..<5).map(text).first { !Self.owners.contains($0) } ?? ""
    return SharedWork.people.contains(title) && speaksOfWork(tokens) ? index + 2 : nil
  }

  /// "Mon collègue a tiré les câbles", "l'équipe a diffusé les agents".
  private func endOfOthersActing(at index: Int, _ tokens: [FicheToken]) -> Int? {
    let isOpening =
      index == 0 || tokens[index - 1].endsClause || tokens[index].beginsClause
      || ["mais", "et", "tandis", "puis", "pendant", "que"].contains(tokens[index - 1].text)
    guard isOpening, Self.owners.contains(tokens[index].text), index + 3 < tokens.count,
      SharedWork.people.contains(tokens[index + 1].text),
      !SharedWork.leaders.contains(tokens[index + 1].text),
      // "L'électricien a posé les câbles" is a trade of its own.
      !(["l'", "le", "la", "les"].contains(tokens[index].text)
        && SharedWork.outsiders.contains(tokens[index + 1].text))
    else { return nil }
    // "une bénévole l'a fait toute seule" shared nothing.
    if tokens[index..<min(index + 8, tokens.count)].contains(where: {
      ["seul", "seule"].contains($0.text)
    }) {
      return nil
    }
    for next in index + 2..<min(index + 5, tokens.count - 1)
    where ["a", "ont", "s'est", "est"].contains(tokens[next].text) {
      if Self.isWord(tokens[next + 1].text) { return nil }
      let sense = VerbSense.of(tokens[next + 1].text)
      let isDeed =
        !sense.isDisjoint(with: .use)
        || SharedWork.deeds.contains { tokens[next + 1].text.hasPrefix($0) }
      return isDeed ? next + 2 : nil
    }
    return nil
  }

  private func speaksOfWork(_ tokens: [FicheToken]) -> Bool { SharedWork.isTold(in: tokens) }

  private static let largestTeam = 6
  /// What somebody else does by themselves, before or after the work.
  private static let holding = [
    "géré", "administr", "maintenu", "exploit", "héberg", "supervis", "fourni", "demand", "valid",
    "relu", "signé", "impos", "choisi", "décid", "propos", "prêt", "approuv", "autoris", "tenu",
    "tenue", "corrig", "encadr", "suivi", "trouv", "écart", "retenu", "refus", "repér", "signal",
    "remont", "découv",
  ]

  /// "Mme Attal a tranché", "l'associé a décidé": somebody's word, and no share of the work.
  private static func isWord(_ participle: String) -> Bool {
    [
      "tranch", "décid", "choisi", "voulu", "demand", "valid", "propos", "refus", "préfér",
      "accept",
      "dit", "pensé", "souhait", "exig",
    ].contains(where: participle.hasPrefix)
  }

  /// "Carole estimait le temps perdu": what somebody thought, wanted or went through.
  private static let sayings = [
    "rait", "voulait", "devait", "pouvait", "savait", "disait", "pensait", "trouvait", "estimait",
    "comptait", "croyait", "jugeait", "demandait", "souhaitait", "craignait", "aimait", "passait",
    "perdait", "recevait", "payait", "attendait", "évaluait", "chiffrait", "prévoyait",
    "constatait", "connaissait", "refusait", "connait", "poussait", "penchait", "militait",
    "préférait", "proposait", "plaidait",
  ]

  private static let madeBy = [
    "configur", "développ", "construi", "prépar", "mont", "rédig", "programm", "conç", "réalis",
  ]

  private static let together: Set<String> = ["équipe", "binôme", "binome", "trinôme", "groupe"]
  static let owners: Set<String> = [
    "mon", "ma", "mes", "un", "une", "deux", "trois", "le", "la", "les", "l'", "notre", "autre",
    "autres", "quatre",
  ]
  /// Words after which "à plusieurs" tells a relation between things.
  private static let relations = [
    "associ", "li", "reli", "inférieur", "supérieur", "égal", "grâce", "rattach", "attribu",
    "appart", "commun", "accès", "affect", "partag",
  ]
  /// What one does with others without working with them.
  private static let telling = [
    "partag", "transm", "communiqu", "présent", "échang", "discut", "interrog", "interview",
    "questionn", "recueill", "rencontr", "entretien", "téléphon", "reproduit", "dépann",
  ]

  // MARK: Nous

  /// "Nous avons défini trois niveaux", in the past, where nothing says that it was one person.
  private func claimOfNous(in sentence: FicheSentence) -> Mention? {
    guard !isNousOneself else { return nil }
    let tokens = sentence.tokens
    for index in tokens.indices where tokens[index].text == "nous" {
      let next = tokens.dropFirst(index + 1).prefix(4).map(\.text)
      guard let auxiliary = next.firstIndex(of: "avons") ?? next.firstIndex(of: "avions"),
        auxiliary <= 1,
        // "nous les avons mis à part" points back to what was said before.
        auxiliary == 0 || !["les", "l'", "le", "la", "y"].contains(next.first ?? "")
      else { continue }
      let participle = next.dropFirst(auxiliary + 1).first { Self.isParticiple($0) }
      guard let participle, !Self.social.contains(where: participle.hasPrefix) else { continue }
      let core = tokens[index].word..<tokens[index].word + 1
      let text =
        ClauseQuote.clause(of: sentence.words, around: core)
        ?? ClauseQuote.text(of: sentence.words, core)
      guard let text, !TeamworkQuote.isCutBeforeNous(text), !LeaningQuote.leans(text) else {
        return nil
      }
      return Mention(text: text, line: sentence.words[core.lowerBound].line)
    }
    return nil
  }

  /// What people do or feel together without sharing any work by it.
  private static let social = [
    "présent", "excus", "discut", "rencontr", "reçu", "appris", "compris", "constat", "remarqu",
    "attendu", "pensé", "parlé", "remerci", "échang", "oubli", "hésit", "fêté", "vu", "visit",
    "envisag", "achet", "commandé", "déjeun", "perdu", "renonc", "regrett", "cru", "choisi",
    "décid", "opté", "conven", "préfér",
  ]

  private static func isParticiple(_ word: String) -> Bool {
    guard word.count >= 3 else { return false }
    if ["mis", "pris", "fait", "écrit", "conçu", "tenu", "vu", "repris", "suivi"].contains(word) {
      return true
    }
    if word.count >= 6, word.hasSuffix("u") || word.hasSuffix("i") { return true }
    return word.hasSuffix("é") || word.hasSuffix("ée") || word.hasSuffix("és")
      || !VerbSense.of(word).isDisjoint(with: [.use, .compare, .reject, .prefer])
  }
}
