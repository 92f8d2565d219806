import TextCells

/// What is said of a tool where tools are weighed against each other.
extension StanceReader {
  /// The verdict on a name that its clause begins with, from what follows up to the next name.
  ///
  /// "Acronis : trop cher", "SaltStack est rapide, mais sa documentation m'a perdu", "osTicket n'offrait pas la
  /// liaison voulue", "Restic : gratuit → choisi". Nothing of it holds where nobody weighs anything.
  func weighed(_ group: NamingGroup) -> StanceVerdict? {
    guard ground.isWeighed, isTopic(group) else { return nil }
    var rest = remark(on: group)
    // "Healthchecks prévient si une nuit manque" finds no fault with it.
    if let condition = clauses.first(["si", "quand", "lorsque"], in: rest),
      condition > rest.lowerBound
    {
      rest = rest.lowerBound..<condition
    }
    guard !rest.isEmpty else { return nil }
    // "Si X avait planté, tout partait" imagines a fault of what is in use.
    if clauses.contains(["si"], in: lead(of: group)),
      clauses.contains(["avait", "avaient", "tombait", "tombe"], in: rest)
    {
      return nil
    }
    if isKept(rest, group) { return StanceVerdict(.used, .decisive, isChoice: true) }
    // "GLPI a été retenu": the other rules read it.
    let clause = rest.clamped(to: clauses.clause(of: group.tokens.lowerBound))
    if clauses.first(.choose, in: clause) != nil,
      !clauses.contains(["pas", "plus", "jamais"], in: clause)
    {
      return nil
    }
    // The candidate who does something with it does not set it aside.
    // So does what it did to the candidate: "Slim m'a obligé à tout assembler".
    // "Airflow m'a semblé disproportionné" tells an opinion.
    // "Kea, que j'avais vu en cours : bien, mais …": what one knows of it from before is no deed.
    let said =
      clauses.stands(["que", "j'", "avais"], at: rest.lowerBound)
      ? (rest.first { clauses.tokens[$0].endsClause }.map { $0 + 1..<rest.upperBound } ?? rest)
      : rest
    let isOwn =
      clauses.contains(["ai", "j'", "avons", "m'"], in: said)
      && !clauses.contains(["semblé", "semblée", "semblait", "paru", "parue"], in: rest)
    if let but = rest.first(where: { ["mais", "or", "cependant"].contains(clauses.text($0)) }) {
      let before = rest.lowerBound..<but
      let after = but..<rest.upperBound
      if isOwn { return nil }
      // "X découvrait mieux les services, mais Y savait …": the second of two has it.
      let isOvertaken = groups.contains { other in
        other.tokens.lowerBound > but && other.tokens.lowerBound - but <= 2
      }
      if isOvertaken, !blames(after) { return StanceVerdict(.rejected, .clear) }
      // "plus lourd, mais gratuit" is said of what one takes.
      if blames(before), !blames(after) { return nil }
      return StanceVerdict(.rejected, .clear)
    }
    if isOwn { return nil }
    if blames(rest) { return StanceVerdict(.rejected, .clear) }
    // "Kea pour les adresses", "PostgreSQL, parce que …": where candidates are listed, a reason is given for
    // the one that was taken.
    if ground.isComparison, ["pour", "parce", "car"].contains(clauses.text(rest.lowerBound)) {
      return StanceVerdict(.used, .clear)
    }
    return nil
  }

  /// "Zammad demandait 8 Go de mémoire", "Nessus était limité à 16 adresses": what a tool would have asked
  /// for, or kept back, is told of one that was not taken.
  func isTooDemanding(_ group: NamingGroup) -> Bool {
    guard !ground.isBackground, isTopic(group) else { return false }
    // "Splunk a été chiffré à 31 000 € par an"
    let isPriced = remark(on: group).contains { index in
      clauses.text(index).hasPrefix("chiffré") && clauses.text(index + 1) == "à"
    }
    if isPriced { return true }
    // "Keycloak a été jugé surdimensionné pour huit comptes"
    let judged = remark(on: group).prefix(5).first { index in
      ["jugé", "jugée", "trouvé", "trouvée", "estimé", "estimée", "semblé", "paru", "parue"]
        .contains(clauses.text(index))
    }
    if let judged, blames(judged + 1..<min(judged + 4, sentence.tokens.count)) { return true }
    let rest = remark(on: group).prefix(3)
    guard !clauses.contains(["ne", "n'", "ai", "j'"], in: rest.startIndex..<rest.endIndex) else {
      return false
    }
    return rest.contains { index in
      if Self.demands.contains(clauses.text(index)) { return true }
      return ["était", "restait", "étaient"].contains(clauses.text(index))
        && ["limité", "limitée", "réservé", "réservée", "payant", "payante", "trop"].contains(
          clauses.text(index + 1))
    }
  }

  static let demands: Set<String> = [
    "demandait", "exigeait", "imposait", "nécessitait", "réclamait", "supposait", "obligeait",
    "coûtait", "dépassait", "demandaient", "exigeaient", "coûtaient",
  ]

  /// "Je voulais Flutter mais je débute en Dart".
  func isOnlyWanted(_ group: NamingGroup, _ ahead: Range<Int>) -> Bool {
    guard
      let verb = ahead.suffix(4).first(where: {
        ["voulais", "voulions", "pensais", "comptais", "espérais"].contains(clauses.text($0))
          || ["demandé", "proposé", "prévu", "souhaité", "commandé"].contains(clauses.text($0))
            && ["avait", "avais", "avions"].contains(clauses.text($0 - 1))
          || clauses.text($0) == "voulait" && clauses.text($0 - 1) == "je"
      })
    else { return false }
    return clauses.contains(["mais", "or", "sauf"], in: verb..<clauses.tokens.count)
      && group.tokens.lowerBound > verb
  }

  /// Words that may stand before the name that a clause is about.
  private static let leads: Set<String> = [
    "le", "la", "les", "l'", "un", "une", "quant", "à", "au", "aux", "garder", "rester", "sur",
    "avec",
    "utiliser", "conserver", "continuer", "prendre", "certes", "même", "-", "–", "—", "•", "*",
    "et", "ou", "de",
    "du", "d'", "en", "revanche", ":", "(", "si", "✗", "❌", "×", "1", "2", "3", "4",
  ]

  private func lead(of group: NamingGroup) -> Range<Int> {
    let clause = clauses.clause(of: group.tokens.lowerBound)
    // "Faute de temps, X est resté sur le papier": an aside without a verb comes first.
    let aside = (clause.lowerBound..<group.tokens.lowerBound).last { clauses.tokens[$0].endsClause }
    return (aside.map { $0 + 1 } ?? clause.lowerBound)..<group.tokens.lowerBound
  }

  private func isTopic(_ group: NamingGroup) -> Bool {
    let lead = lead(of: group)
    guard lead.count <= 4 else { return false }
    return lead.allSatisfy {
      Self.leads.contains(clauses.text($0)) || NameWords.toolNouns.contains(clauses.text($0))
    }
  }

  /// What is said up to the next name that begins something of its own, at most to the end of the sentence.
  private func remark(on group: NamingGroup) -> Range<Int> {
    let start = group.tokens.upperBound
    let next = groups.first { other in
      other.tokens.lowerBound >= start
        && (isTopic(other) || other.tokens.lowerBound - start <= 1
          // "SQLite, un seul poste, donc SQL Server serait trop lourd"
          || clauses.contains(
            ["donc", "alors", "sinon"],
            in: max(start, other.tokens.lowerBound - 2)..<other.tokens.lowerBound))
    }
    var end =
      next.map { clauses.clause(of: $0.tokens.lowerBound).lowerBound } ?? sentence.tokens.count
    if end < start { end = next?.tokens.lowerBound ?? start }
    return start..<max(start, end)
  }

  private func isKept(_ rest: Range<Int>, _ group: NamingGroup) -> Bool {
    let isDenied = rest.contains { ["pas", "non", "jamais", "ni"].contains(clauses.text($0)) }
    guard !isDenied, !blames(rest) else { return false }
    if clauses.contains(["✔", "✓", "✅", "→", "=>", "->", "oui"], in: rest),
      clauses.first(.choose, in: rest) != nil
        || clauses.contains(["✔", "✓", "✅", "oui"], in: rest)
    {
      return true
    }
    // "Centreon (retenu)", "Restic : choisi"
    return clauses.first(.choose, in: rest.prefix(3)) != nil
      && rest.prefix(3).allSatisfy { clauses.senses[$0].isDisjoint(with: [.reject, .compare]) }
      && clauses.tokens[group.tokens.upperBound - 1].endsClause
  }

  /// Whether words find fault with a tool.
  private func blames(_ range: Range<Int>) -> Bool {
    for index in range {
      let text = clauses.text(index)
      let folded = LetterFolding.folded(text)
      // "pas trop cher", "sans abonnement"
      let before = clauses.text(index - 1)
      let isUndone =
        ["pas", "sans", "peu", "ni", "ne", "n'", "moins"].contains(before)
        || ["ne", "n'"].contains(clauses.text(index - 2))
      if Self.faults.contains(where: folded.hasPrefix) && folded.utf8.count <= 16, !isUndone {
        return true
      }
      if Self.faultWords.contains(folded), !isUndone { return true }
      if text == "hors", ["budget", "de", "prix"].contains(clauses.text(index + 1)) { return true }
      if text == "tant", clauses.text(index + 1) == "pis" { return true }
      if text == "papier", clauses.text(index - 2) == "sur" { return true }
      if text == "aucun", ["sens", "intérêt"].contains(clauses.text(index + 1)) { return true }
      if ["ne", "n'"].contains(text), isDenial(index, range) { return true }
      if text == "pas", index == range.lowerBound { return true }
      if text == "sans",
        before == "mais" || sentence.words[clauses.tokens[index - 1].word].text.hasSuffix(":")
      {
        return true
      }
      if !clauses.senses[index].isDisjoint(with: .reject), !isUndone { return true }
    }
    return false
  }

  /// "n'offrait pas", against "n'exige pas de licence".
  private func isDenial(_ ne: Int, _ range: Range<Int>) -> Bool {
    let end = min(ne + 6, range.upperBound)
    guard
      clauses.contains(
        ["pas", "plus", "aucun", "aucune", "guère", "jamais", "que", "qu'"], in: ne..<end)
    else { return false }
    return !(ne..<end).contains { index in
      [
        "exig", "demand", "impos", "cout", "oblig", "pose", "bloqu", "depend", "necess", "gen",
        "limit",
      ]
      .contains(where: LetterFolding.folded(clauses.text(index)).hasPrefix)
    }
  }

  /// Which of the two tools named right before finds no favour in a sentence without a name.
  ///
  /// "La seconde était
  /// limitée à 25 appareils."
  var blamedOfTwo: Int? {
    let opening = sentence.tokens.prefix(2).map(\.text)
    guard sentence.isProse, opening.count == 2, blames(2..<sentence.tokens.count) else {
      return nil
    }
    switch opening[1] {
    case "premier", "première": return 0
    case "second", "seconde", "deuxième", "dernier", "dernière": return 1
    default: return nil
    }
  }

  /// Beginnings of words that find fault.
  private static let faults = [
    "surdimension", "disproportion", "obsolet", "depasse", "inadapt", "insuffis", "inutil",
    "impossib",
    "incompatib", "onereu", "couteu", "vieilliss", "abandonn", "proprietair", "disqualif", "plant",
    "bogu",
    "contraignan", "excessi", "depassait", "depassaient", "demesur", "illisib", "instab",
    "gourmand", "compliqu", "marteau", "usine", "effray", "penib", "fastidieu",
  ]

  private static let faultWords: Set<String> = [
    "trop", "non", "cher", "chere", "chers", "cheres", "payant", "payante", "payants", "lourd",
    "lourde",
    "complexe", "limite", "limitee", "lent", "lente", "impasse", "manque", "manquait", "manquaient",
    "absent",
    "absente", "faute", "luxe", "dommage", "demandait", "exigeait", "imposait", "obligeait",
    "obligeaient",
    "coutait", "coute", "exige", "impose", "oblige", "refusait", "interdit", "interdisait",
    "echouait", "bloquait",
    "prelevait", "facture", "facturait", "seulement", "uniquement", "incomplet", "incomplete",
    "partiel",
    "reserve", "reservee", "rebutait", "deconseille", "deconseillee", "supposait", "suppose",
    "necessitait", "reclamait", "tentait", "tentaient", "plaisait", "seduisait", "attirait",
    "visait", "vise", "grossier", "gros", "grosse", "risque", "risquait",
  ]
}
