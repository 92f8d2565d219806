import ExamModel
import TextCells
import TextSearch

/// What shows that a figure is of the kind that it looks like.
///
/// A question on a figure of another kind makes no sense to the person who wrote it, so that where
/// nothing shows the kind, nothing is asked.
extension FigureReader {
  /// Whether the sentence tells of what would have come without the work, or came to nobody:
  /// "sans cela la prime passait de 3 200 à 5 900 euros", "sinon".
  var isThreat: Bool {
    allWords.contains("sinon")
      || zip(sentence.tokens, sentence.tokens.dropFirst()).contains { first, second in
        first.text == "sans" && ["cela", "ça", "quoi"].contains(second.text)
      }
  }

  // MARK: Prices

  /// Whether a price is one of the work: something says that it was spent, and nothing that it was not.
  ///
  /// - Parameter end: where the words of the price end.
  func isSpent(_ index: Int, _ end: Int, _ said: Set<String>) -> Bool {
    if speaks(allWords, of: FigureWords.unspent) || !allWords.isDisjoint(with: FigureWords.losses) {
      return false
    }
    if !said.isDisjoint(with: FigureWords.formerStates) || isOfUnit(end) { return false }
    // "ça faisait 960 € par an" is what somebody reckoned before they took something else.
    if !said.isDisjoint(with: ["faisait", "revenait", "montait"]) { return false }
    if isWorth(end) || isOfferAlone { return false }
    // "A. Remplacer le serveur (9 800 €)" is one of the ways that were weighed.
    if sentence.role == .choices, words[index].beginsClause { return false }
    // "27 licences à 4,20 €", "une cartouche à 92 €"
    let lead = index > 0 && !words[index - 1].endsClause ? words[index - 1].plain : ""
    if lead == "à", !speaks(said, of: FigureWords.purchases) || hasCountedNoun(before: index - 1) {
      return false
    }
    if sentence.role == .context || sentence.role == .need {
      return speaks(allWords, of: FigureWords.budgets)
    }
    return speaks(allWords, of: FigureWords.costs) || !allWords.isDisjoint(with: ["tout", "prix"])
      || sentence.role != .choices && isSubscription(end)
  }

  /// "chez Clever Cloud, 16 € par mois": what is paid month by month, wherever it is told.
  private func isSubscription(_ end: Int) -> Bool {
    end + 1 < words.count && !words[end - 1].endsClause && words[end].plain == "par"
      && ["mois", "an"].contains(words[end + 1].plain)
  }

  /// "900 € de marchandise": what goods are worth.
  private func isWorth(_ end: Int) -> Bool {
    guard end + 1 < words.count, !words[end - 1].endsClause,
      words[end].plain == "de" || words[end].plain == "d'"
    else { return false }
    let noun = LetterFolding.folded(words[end + 1].plain)
    return ["marchandise", "stock", "chiffre", "recette", "vente", "don", "invendu", "produit"]
      .contains(where: noun.hasPrefix)
  }

  /// "le devis le moins cher était de 2 150 €": an offer that nothing says anybody took.
  private var isOfferAlone: Bool {
    speaks(allWords, of: ["devis"])
      && !speaks(allWords, of: FigureWords.purchases + ["accept", "sign", "valid", "command"])
  }

  /// "43 € pièce", "7 € le To", "4 € par licence": the price of one says nothing of what was spent.
  private func isOfUnit(_ end: Int) -> Bool {
    guard end < words.count, !words[end - 1].endsClause else { return false }
    let next = words[end].plain
    if ["pièce", "chacun", "chacune", "le", "la", "l'unité", "l'heure", "l'un", "l'une"]
      .contains(next)
    {
      return true
    }
    guard ["par", "/"].contains(next), end + 1 < words.count else { return next.hasPrefix("/") }
    // "12 € par mois et par poste"
    if end + 3 < words.count, words[end + 2].plain == "et", words[end + 3].plain == "par" {
      return true
    }
    return !FigureWords.spans.contains(words[end + 1].plain)
  }

  private func hasCountedNoun(before end: Int) -> Bool {
    (max(0, end - 3)..<max(0, end)).contains { place in
      NumberWord.at(place, of: words) != nil && !words[place].plain.hasPrefix("un")
    }
  }

  // MARK: Times

  /// "une vidéo d'une minute", "une formation de deux heures": how long something was made.
  func isLength(_ index: Int) -> Bool {
    let isClipped = words[index].plain.hasPrefix("d'")
    guard isClipped || index > 0 && words[index - 1].plain == "de" else { return false }
    let noun = index - (isClipped ? 1 : 2)
    return (max(0, noun - 1)..<max(0, noun + 1)).contains { place in
      let word = LetterFolding.folded(words[place].plain)
      return FigureWords.lengths.contains { word.hasPrefix($0) }
    }
  }

  /// "voir une panne de lien en moins de cinq minutes": what is to be done took no time yet.
  func isToBeDone(_ index: Int, _ said: Set<String>) -> Bool {
    var start = index
    while start > 0, !words[start - 1].endsClause, !words[start].beginsClause { start -= 1 }
    let verb = words[start].plain
    return start < index && !isPast(said)
      && ["er", "ir", "dre", "tre", "uire", "crire", "faire"].contains(where: verb.hasSuffix)
      && !["ier", "mètre", "premier"].contains(where: verb.hasSuffix)
  }

  /// "j'ai ajouté un délai de dix minutes", "s'efface au bout de 12 h", "doit rester 0,4 s".
  func isSetting(_ index: Int, _ said: Set<String>) -> Bool {
    let before = words[max(0, index - 4)..<index].map(\.plain)
    if before.contains("délai"), before.contains("un") || before.contains("avec"),
      speaks(said, of: FigureWords.configuring)
    {
      return true
    }
    if before.contains("bout") || before.last == "pendant", !isPast(said) { return true }
    if isFixedAt(before) { return true }
    return !said.isDisjoint(with: ["doit", "doivent", "devait", "devaient"])
      && !said.isDisjoint(with: FigureWords.stays)
  }

  /// "limitée à 60 minutes", "une durée de vie fixée à 8 h", "un cache réglé sur dix minutes".
  private func isFixedAt(_ before: [String]) -> Bool {
    guard let link = before.last, ["à", "sur"].contains(link) else { return false }
    return before.suffix(3).dropLast().contains { word in
      let folded = LetterFolding.folded(word)
      return FigureWords.fixing.contains { folded.hasPrefix($0) }
    }
  }

  /// Whether a clause tells of what happened.
  func isPast(_ said: Set<String>) -> Bool {
    // "à" without its accent is no verb.
    sentence.tokens.contains { ["a", "ont", "ai", "avons", "avait", "avaient"].contains($0.text) }
      || !said.isDisjoint(with: ["est", "sont", "etait", "etaient"])
        && speaks(said, of: FigureWords.arrivals)
  }

  /// Whether a time was kept rather than promised: "le délai moyen est de 6 minutes".
  func isAverage(_ said: Set<String>) -> Bool {
    speaks(said, of: ["moyen", "median", "mesur", "constat", "relev", "observ"])
  }

  /// Whether a time was promised or asked for, by what stands around it.
  func isPromised(_ near: Set<String>, _ said: Set<String>) -> Bool {
    if isAverage(said) { return false }
    if speaks(near, of: FigureWords.promises) { return true }
    return speaks(near, of: ["delai"])
      && ([.context, .need].contains(sentence.role)
        || speaks(said, of: FigureWords.agreements))
  }

  /// Whether a time is how long something was down: that is no result to do better.
  func isOutage(_ lead: String, _ said: Set<String>) -> Bool {
    return isLasting(lead) && sentence.role != .tests && !speaks(said, of: FigureWords.trials)
      && !speaks(said, of: ["moyen", "median", "attente", "aucun"])
      && speaks(said, of: FigureWords.outages)
  }

  /// "resté indisponible 2 h 40", "a coupé la production 47 minutes": a length, with a preposition or none.
  private func isLasting(_ lead: String) -> Bool {
    ["pendant", "durant", "de", "duré", "dure"].contains(lead)
      || !lead.isEmpty && !FigureWords.timeLeads.contains(lead)
  }

  /// "Wi-Fi coupé 5 heures : 300 mesures attendues, 300 reçues": what was broken to see what happens.
  func isBrokenOnPurpose(_ lead: String, _ said: Set<String>) -> Bool {
    guard isLasting(lead), speaks(said, of: FigureWords.breaking),
      said.isDisjoint(with: ["est", "sont", "reste", "restee", "etait", "etaient"])
    else { return false }
    return isOfTest
      || allWords.contains { ["attendu", "attendus", "attendue", "attendues"].contains($0) }
  }

  /// Whether the section, or what leads the list, says that something was tried.
  private var isOfTest: Bool {
    if sentence.role == .tests { return true }
    let frames = [String(sentence.heading.prefix(60)), sentence.lead]
    return frames.contains { frame in
      LetterFolding.folded(frame.lowercased()).split { !$0.isLetter }.contains { word in
        ["test", "essai", "recette", "verif", "essay"].contains(where: word.hasPrefix)
      }
    }
  }

  /// The end of what a time is set against: "0,4 s au lieu de 2,1 s", "48 min contre 2 h 45".
  func endOfContrast(_ end: Int) -> Int? {
    var end = end
    guard end + 1 < words.count else { return nil }
    // "20 minutes par mois au lieu de deux jours"
    if words[end].plain == "par", end + 2 < words.count, !words[end + 1].endsClause,
      FigureWords.spans.contains(words[end + 1].plain)
    {
      end += 2
    }
    guard end + 1 < words.count else { return nil }
    var place: Int
    if words[end].plain == "contre" {
      place = end + 1
    } else if end + 3 < words.count, words[end].plain == "au", words[end + 1].plain == "lieu",
      words[end + 2].plain == "de"
    {
      place = end + 3
    } else if end + 2 < words.count, words[end].plain == "au", words[end + 1].plain == "lieu",
      words[end + 2].plain.hasPrefix("d'un")
    {
      place = end + 2
    } else {
      return nil
    }
    if ["environ", "près", "plus"].contains(words[place].plain) {
      place += words[place].plain == "environ" ? 1 : 2
    }
    guard place < words.count, let other = NumberWord.at(place, of: words) else { return nil }
    let last = timeEnd(place)
    if !other.unit.isEmpty || words[place..<last].dropFirst().contains(where: { isUnit($0) }) {
      return last
    }
    // "4 minutes au lieu de 11": the unit is that of the first.
    let bare = place + other.length
    let isWhole =
      bare == words.count || words[bare - 1].endsClause
      || ["selon", "avant", "auparavant", "d'après", "pour", "en", "et"].contains(words[bare].plain)
    return isWhole ? bare : nil
  }

  // MARK: Changes

  /// What moved, as far as the value that it came to: "Les alertes sont passées de 1 200 à 90".
  func movedThing(_ core: Range<Int>) -> String? {
    var end = core.upperBound
    if end + 1 < words.count, !words[end - 1].endsClause, words[end].plain == "par",
      FigureWords.spans.contains(words[end + 1].plain)
    {
      end += 2
    }
    var start = core.lowerBound
    while start > 0, !words[start - 1].endsClause, !words[start].beginsClause { start -= 1 }
    // "Délai commande → livraison passé de 9 jours à 4": what leads from one to the other is named by both.
    let isDrawn = words[start..<core.lowerBound].contains { ["→", "->"].contains($0.text) }
    if !isDrawn, let whole = ClauseQuote.clause(of: words, around: core.lowerBound..<end) {
      return whole
    }
    while start < core.lowerBound, ClauseQuote.leading.contains(words[start].plain) { start += 1 }
    // A number and its unit are two words, so that a change takes more of them.
    guard end - start <= ClauseQuote.wordLimit + 5, start < core.lowerBound,
      !ClauseQuote.dependent.contains(words[start].plain)
    else { return nil }
    return ClauseQuote.text(of: words, start..<end)
  }

  // MARK: Quantities

  /// Whether a number of things is what the solution bears day by day, rather than what was done
  /// once ("désactivé les 14 comptes") or how it was ("la première version faisait 45 requêtes").
  ///
  /// - Parameter place: where the noun stands.
  func isBorne(_ noun: String, _ place: Int, _ said: Set<String>) -> Bool {
    if speaks(said, of: FigureWords.onceOnly) || !said.isDisjoint(with: ["sort", "echantillon"]) {
      return false
    }
    if allWords.contains("version"),
      !allWords.isDisjoint(with: ["premiere", "ancienne", "precedente"])
    {
      return false
    }
    // "391 appareils en 6 minutes" is one run, "27 licences à 4,20 €" a purchase.
    if place + 1 < words.count, !words[place].endsClause,
      ["en", "à"].contains(words[place + 1].plain),
      NumberWord.at(place + 2, of: words) != nil
    {
      return false
    }
    guard ["requetes", "connexions"].contains(noun) else { return true }
    return speaks(allWords, of: ["simultan", "second", "minute", "heure", "jour"])
      || sentence.tokens.contains { $0.text == "même" }
  }

  /// Whether what was counted came of something: the tests that one wrote are no result, those that failed are.
  func isOutcome(_ noun: String, _ said: Set<String>) -> Bool {
    !FigureWords.prepared.contains(noun) || speaks(said, of: FigureWords.outcomes)
  }
}
