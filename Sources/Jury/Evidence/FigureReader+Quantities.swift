import ExamModel
import TextCells
import TextSearch

/// Figures that count people, things and deeds.
extension FigureReader {
  func quantity(
    _ number: NumberWord, _ index: Int, _ end: Int, _ said: Set<String>
  ) -> (FigureEvidence?, Int) {
    if let volume = volume(number, index, end, said) { return (volume, end + 1) }
    if end < words.count, !words[end - 1].endsClause, words[end].plain == "fois" {
      return (times(number, index, end), end + 1)
    }
    guard number.unit.isEmpty, number.value >= 2, end <= words.count else { return (nil, end) }
    guard end < words.count, !words[end - 1].endsClause else { return (nil, end) }
    // "12 nouveaux tickets": one adjective may stand between.
    let first = nounPlace(end)
    for place in [first, first + 1] where place < words.count {
      let noun = countedNoun(place)
      // "74 d'adultes" counts what an adjective left out.
      let isPartitive = number.isDigits && words[place].plain.hasPrefix("d'")
      if !isPartitive, let known = FigureWords.kind(ofNoun: noun) {
        // The agents of a town hall are people, those that were installed are programs.
        let isProgram =
          noun == "agents" && speaks(said, of: ["deploy", "install", "pouss"])
          && ![.context, .need].contains(sentence.role)
        let isDealtWith = known == .load && (isDealtWith(after: place) || isFound(before: index))
        let last = outOf(place + 1, part: number.value)
        // "117 postes sur 120" is what came of something.
        let isShare = [.load, .headcount].contains(known) && last > place + 1
        let kind = isProgram ? .load : isDealtWith || isShare ? .count : known
        // "318 € pour neuf capteurs": few things beside their price are no load.
        let isPriced =
          kind == .load && number.value < 10 && words.contains { $0.text.contains("€") }
        let isNoLoad =
          known == .load && !isShare
          && (isPriced || isTriedOn(index) || isMade(noun, number) || isBreakdown(index)
            || isStep(index) || isTariff(index) || isPassedThrough(index))
        // "Il envoyait 400 mails par jour", told of how it was.
        if known == .count, [.context, .need].contains(sentence.role), isImperfect, !isShare {
          return (nil, place + 1)
        }
        // "Quand je suis arrivé, l'agent était sur 62 postes"
        if known == .load, !isShare, allWords.contains("quand"), allWords.contains("arrive") {
          return (nil, place + 1)
        }
        // "À 350 utilisateurs les serveurs saturent"
        if [.load, .headcount].contains(known), index > 0, words[index - 1].text == "À" {
          return (nil, place + 1)
        }
        if isNoLoad || isOfTrials(noun, index) || isMadeUp(place + 1) || isGift(index) {
          return (nil, place + 1)
        }
        let isMany =
          first > end || last > place + 1 || number.value >= FigureWords.least(of: kind)
        // "Teams, dont douze personnes se servent" counts who uses one thing.
        if kind == .headcount, index > 0, words[index - 1].plain == "dont" {
          return (nil, place + 1)
        }
        if kind == .headcount, !isShare, isOfHearing(index) { return (nil, place + 1) }
        let isRush =
          [.load, .headcount].contains(kind) || index > 0 && words[index - 1].plain == "jusqu'à"
        let isOfKind =
          isProgram || isShare || isDealtWith
          || (kind == .load
            ? isBorne(noun, place, said) : kind != .count || isOutcome(noun, said))
        guard isMany, isOfKind, isRush ? !isBound(index, said) : !isLimit(index) else {
          return (nil, place + 1)
        }
        // What is told of things is told with them: "11 comptes sont administrateurs du domaine".
        if hasPredicate(last), kind != .headcount, !isShare {
          return (told(kind, index..<last), last)
        }
        // "les 13 postes manquants"
        let isQualified =
          last < words.count && !words[last - 1].endsClause
          && ["ants", "antes"].contains(where: words[last].plain.hasSuffix)
        let often = isQualified ? last + 1 : endOfRate(last)
        var text = ClauseQuote.text(of: words, withRange(withQualifier(index))..<often)
        if kind == .count { text = outcome(index..<often) ?? text }
        // "12 personne" is read out as it should have been written.
        if last == place + 1, noun.count == words[place].plain.count + 1,
          noun.hasPrefix(LetterFolding.folded(words[place].plain))
        {
          text?.append("s")
        }
        return (make(kind, text, index), last)
      }
      let isAdjective = FigureWords.adjectives.contains(noun)
      guard place == first, !words[place].endsClause, isAdjective else { break }
    }
    return unknownQuantity(number, index, first)
  }

  /// A quantity with what is told of it, as far as that says no time of its own; a load that has something told of
  /// it is one only where the solution bears it.
  private func told(_ kind: EvidenceWording.Kind, _ core: Range<Int>) -> FigureEvidence? {
    let isBorne = kind == .load && isBearing(core.upperBound)
    let bare = ClauseQuote.text(of: words, withQualifier(core.lowerBound)..<core.upperBound)
    var whole = ClauseQuote.clause(of: words, around: core)
    if let clause = whole,
      clause.split(separator: " ").contains(where: { part in
        FrenchTime.shortUnits.contains(String(part)) || FrenchTime.longUnits.contains(String(part))
      })
    {
      whole = nil
    }
    // "200 visiteurs simultanés, et une copie de la base" lists two things.
    if whole?.contains(", et ") ?? false { whole = nil }
    guard kind == .load, !isBorne else { return make(kind, whole ?? bare, core.lowerBound) }
    return make(.count, whole, core.lowerBound)
  }

  /// The noun of a count without what clings to it, in the plural: "une douzaine d'assistantes", and what is
  /// written in haste, "12 personne".
  private func countedNoun(_ index: Int) -> String {
    var noun = words[index].plain
    if noun.hasPrefix("d'") { noun = String(noun.dropFirst(2)) }
    noun = LetterFolding.folded(noun)
    return FigureWords.kind(ofNoun: noun) == nil && FigureWords.kind(ofNoun: noun + "s") != nil
      ? noun + "s" : noun
  }

  /// Where the noun of a number stands: "4,2 millions de lignes".
  private func nounPlace(_ end: Int) -> Int {
    guard ["million", "millions", "milliard", "milliards"].contains(words[end].plain) else {
      return end
    }
    let next = end + 1
    guard next < words.count, !words[end].endsClause else { return end }
    if words[next].plain.hasPrefix("d'") { return next }
    return words[next].plain == "de" && next + 1 < words.count ? next + 1 : end
  }

  /// "jusqu'à 300 appareils" tells of the rush where it says what there is, and of a bound elsewhere.
  private func isBound(_ index: Int, _ said: Set<String>) -> Bool {
    guard isLimit(index) else { return false }
    guard index > 0, words[index - 1].plain == "jusqu'à" else { return true }
    let tells =
      [.context, .need].contains(sentence.role)
      || !said.isDisjoint(with: [
        "compte", "accueille", "recoit", "on", "monte", "reunit", "emploie",
      ])
    return !tells || speaks(said, of: ["limit", "maxim", "autoris", "gratuit"])
  }

  /// "230 Go de photos", told of what was kept or moved rather than of a machine.
  private func volume(
    _ number: NumberWord, _ index: Int, _ end: Int, _ said: Set<String>
  ) -> FigureEvidence? {
    let isClinging = ["Go", "To"].contains(number.unit)
    guard isClinging || end < words.count, number.value >= 2 || words[max(0, end - 1)].core == "To",
      isClinging || ["go", "to"].contains(words[end].plain),
      speaks(said, of: FigureWords.data), !speaks(said, of: FigureWords.hardware)
    else { return nil }
    let last = (isClinging ? end : end + 1) + 2
    guard last <= words.count, !words[last - 3].endsClause, words[last - 2].plain == "de",
      FigureWords.data.contains(where: LetterFolding.folded(words[last - 1].plain).hasPrefix)
    else { return nil }
    return make(.load, ClauseQuote.text(of: words, withQualifier(index)..<last), index)
  }

  /// "96 réservations", "112 trajets partagés": a number of things that no list knows, where the text
  /// tells of what was done and what came of it.
  private func unknownQuantity(
    _ number: NumberWord, _ index: Int, _ end: Int
  ) -> (FigureEvidence?, Int) {
    let noun = countedNoun(end)
    // "15, 17, 18 depuis chaque site", "un prénom de 27 lettres"
    if FigureWords.noNouns.contains(noun) { return (nil, end) }
    let isPlural = noun.hasSuffix("s") || noun.hasSuffix("x")
    // "9,4 millions de pages"
    let isHuge = end > index + number.length || number.value >= 1_000 && isActedOn(end + 1)
    let isTold = [.results, .tests, .difficulties].contains(sentence.role)
    // "Deux clôtures sur cinq présentaient un écart"
    let share = outOf(end + 1, part: number.value)
    if share > end + 1, isPlural, noun.utf8.count > 4, noun.allSatisfy(\.isLetter),
      !FigureWords.units.contains(noun)
    {
      return (make(.count, ClauseQuote.text(of: words, index..<share), index), share)
    }
    if let figure = ofPlace(number, index, end, noun) ?? happened(number, index, end, noun) {
      return (figure, end + 1)
    }
    guard isTold || isHuge, isHuge || number.value >= 10,
      isPlural, !isLimit(index),
      noun.utf8.count > 4, !FigureWords.adjectives.contains(noun),
      !FigureWords.units.contains(noun),
      // "sessions" ends as "allons" does, but no verb follows a number.
      noun.allSatisfy(\.isLetter),
      VerbSense.of(noun).isSubset(of: .finite) || isActedOn(end + 1)
    else { return (nil, end) }
    let last = endOfRate(outOf(end + 1, part: number.value))
    let bare = ClauseQuote.text(of: words, withQualifier(index)..<last)
    let text = isHuge ? bare : outcome(index..<last) ?? bare
    return (make(isHuge ? .load : .count, text, index), last)
  }

  /// People told by their trade, and things that a place is said to have: "19 apiculteurs et 640 ruches".
  private func ofPlace(
    _ number: NumberWord, _ index: Int, _ end: Int, _ noun: String
  ) -> FigureEvidence? {
    guard end == index + number.length, !isLimit(index) else { return nil }
    let isHad =
      [.context, .need, nil].contains(sentence.role) && number.value >= 20
      && noun.hasSuffix("s") && noun.utf8.count > 4 && noun.allSatisfy(\.isLetter)
      && !["is", "us", "ees"].contains(where: noun.hasSuffix) && !words[end].plain.hasPrefix("d'")
      // "90 emplacements, 45 réservés" leaves the noun out.
      && !words[end].plain.hasSuffix("és")
      && !FigureWords.units.contains(noun) && !FigureWords.adjectives.contains(noun)
      && sentence.tokens.contains { token in
        !["é", "és", "ée", "ées"].contains(where: token.text.hasSuffix)
          && FigureWords.owning.contains { LetterFolding.folded(token.text).hasPrefix($0) }
      }
    let isPeople =
      number.value >= 10 && noun.utf8.count >= 8 && noun.hasSuffix("s") && !noun.hasSuffix("antes")
      && TradeNouns.holds(noun)
    guard isHad || isPeople else { return nil }
    return make(
      isPeople ? .headcount : .load,
      ClauseQuote.text(of: words, withQualifier(index)..<end + 1), index)

  }

  /// "17 cordons qui n'allaient nulle part", "61 salles sur 63 au-dessus de -65 dBm": what came of what was counted,
  /// in the whole clause where that opens with the number.
  private func outcome(_ core: Range<Int>) -> String? {
    let start = withQualifier(core.lowerBound)
    guard start == 0 || words[start - 1].endsClause || words[start].beginsClause,
      core.upperBound < words.count, !words[core.upperBound - 1].endsClause
    else { return nil }
    return ClauseQuote.rest(of: words, from: start, core: core.upperBound)
  }

  /// "400 mails par jour": how many come how often.
  private func endOfRate(_ end: Int) -> Int {
    guard end + 1 < words.count, !words[end - 1].endsClause, words[end].plain == "par",
      FigureWords.spans.contains(words[end + 1].plain)
        || ["seconde", "minute", "heure"].contains(words[end + 1].plain)
    else { return end }
    return end + 2
  }

  /// "86 000 pesées sont chargées": something is done with what is counted.
  private func isActedOn(_ start: Int) -> Bool {
    guard start < words.count, !words[start - 1].endsClause else { return false }
    return words[start...].prefix(3).contains {
      ["sont", "ont", "étaient", "seront"].contains($0.plain)
    }
  }

  /// Whether the sentence tells only how things used to be.
  private var isImperfect: Bool {
    !sentence.tokens.contains { ["a", "ont", "ai", "avons", "été"].contains($0.text) }
      && sentence.tokens.contains { token in
        token.text.count > 5 && (token.text.hasSuffix("ait") || token.text.hasSuffix("aient"))
      }
  }

  /// "200 utilisateurs virtuels", "soixante élèves inventés": people that nobody met.
  private func isMadeUp(_ end: Int) -> Bool {
    guard end < words.count, !words[end - 1].endsClause else { return false }
    let next = LetterFolding.folded(words[end].plain)
    // "26 comptes d'essai"
    if ["d'essai", "d'essais", "d'exemple"].contains(next) { return true }
    if next == "de", end + 1 < words.count,
      ["test", "tests", "démonstration", "démo"].contains(words[end + 1].plain)
    {
      return true
    }
    return ["virtuel", "simul", "fictif", "invent", "factice", "imagin"]
      .contains { next.hasPrefix($0) && next != "simultanes" && next != "simultanees" }
  }

  /// "gratuit 10 machines": how much a licence gives away.
  private func isGift(_ index: Int) -> Bool {
    guard index > 0, !words[index - 1].endsClause else { return false }
    return ["gratuit", "offert"].contains { words[index - 1].plain.hasPrefix($0) }
  }

  /// Takes in what a number is out of: "25 postes sur 26".
  func outOf(_ end: Int, part: Double) -> Int {
    var end = end
    // "30 secrétaires formées sur 31"
    if end + 2 < words.count, !words[end - 1].endsClause, !words[end].endsClause,
      ["és", "ées"].contains(where: words[end].plain.hasSuffix), words[end + 1].plain == "sur"
    {
      end += 1
    }
    guard end + 1 < words.count, !words[end - 1].endsClause, words[end].plain == "sur",
      let whole = NumberWord.at(end + 1, of: words), whole.unit.isEmpty, whole.value >= part
    else { return end }
    let last = end + 1 + whole.length
    // "avec les trois secrétaires sur 22 scénarios" counts two things.
    if last < words.count, !words[last - 1].endsClause {
      let next = words[last].plain
      let isNoun =
        next.utf8.count > 4 && next.hasSuffix("s")
        && !["és", "ées", "us", "is"].contains(where: next.hasSuffix)
        && VerbSense.of(next).isEmpty && next != "depuis" && next != "alors"
      if isNoun { return end }
    }
    return last
  }

  /// "coupé l'alimentation de cinq bornes", "par vagues de dix boîtes": how something was tried or cut up.
  private func isTriedOn(_ index: Int) -> Bool {
    words[max(0, index - 5)..<index].contains { word in
      let folded = LetterFolding.folded(word.plain)
      return ["coupe", "debranche", "eteint", "arrete", "vague", "vagues", "lots", "paquets"]
        .contains(folded)
    }
  }

  /// "214 messages rappelés", "11 clients ont été appelés": what was dealt with, not what the solution carries.
  private func isDealtWith(after noun: Int) -> Bool {
    // "27 fiches étaient en double"
    let behind = words[min(noun + 1, words.count)...].prefix(5).map(\.plain)
    if zip(behind, behind.dropFirst()).contains(where: { $0 == "en" && $1 == "double" }) {
      return true
    }
    return words[min(noun + 1, words.count)...].prefix(5).contains { word in
      let folded = LetterFolding.folded(word.plain)
      return FigureWords.dealings.contains { folded.hasPrefix($0) }
    }
  }

  /// "j'ai compté 61 comptes encore ouverts": what was come upon, which no solution carries.
  private func isFound(before index: Int) -> Bool {
    words[max(0, index - 3)..<index].contains { word in
      ["compté", "trouvé", "découvert", "repéré", "recensé", "dénombré"].contains(word.plain)
    }
  }

  /// "Un fichier sur dix était illisible": a share that is told as one of so many.
  func oneOutOf(_ index: Int) -> (figure: FigureEvidence, end: Int)? {
    guard ["un", "une"].contains(words[index].plain), index + 3 < words.count,
      words[index + 2].plain == "sur", !words[index].endsClause, !words[index + 1].endsClause,
      let whole = NumberWord.at(index + 3, of: words), whole.unit.isEmpty, whole.value >= 3
    else { return nil }
    let end = index + 3 + whole.length
    let isShare =
      end == words.count || words[end - 1].endsClause
      || ["est", "était", "a", "avait", "n'était", "n'est", "reste", "restait"].contains(
        words[end].plain)
    guard isShare,
      let figure = make(
        .count,
        ClauseQuote.clause(of: words, around: index..<end)
          ?? ClauseQuote.text(of: words, index..<end), index)
    else { return nil }
    return (figure, end)
  }

  /// "deux fois sur six", "je l'ai lancé 200 fois sans échec".
  private func times(_ number: NumberWord, _ index: Int, _ end: Int) -> FigureEvidence? {
    let last = outOf(end + 1, part: number.value)
    if last > end + 1 { return make(.count, ClauseQuote.text(of: words, index..<last), index) }
    let next = end + 1 < words.count && !words[end].endsClause ? words[end + 1].plain : ""
    guard number.value >= 10, !["plus", "moins", "par"].contains(next),
      sentence.tokens.contains(where: { ["ai", "avons", "été", "a"].contains($0.text) })
    else { return nil }
    return make(.count, ClauseQuote.clause(of: words, around: index..<end + 1), index)
  }
}
