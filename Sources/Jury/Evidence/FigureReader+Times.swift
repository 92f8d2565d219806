import ExamModel
import TextCells
import TextSearch

/// Figures that are times in hours, minutes or seconds: measured, promised or spent.
extension FigureReader {
  /// A time in seconds, minutes or hours, and where its words end.
  func time(_ index: Int, _ end: Int, _ said: Set<String>) -> (FigureEvidence?, Int) {
    let before = index > 0 && !words[index - 1].endsClause ? words[index - 1].plain : ""
    let isEvery =
      ["chaque"].contains(before)
      || (before == "les" && index > 1 && words[index - 2].plain == "toutes")
    let after = end < words.count && !words[end - 1].endsClause ? words[end].plain : ""
    if ["avant", "après", "plus"].contains(after) || isHourOfSomething(end) { return (nil, end) }
    if isUnderBefore(index) || isSetLength(index) { return (nil, end) }
    if isLength(index) || isSetting(index, said) || isHourOfDay(index) || isGrain(index)
      || isLifetime(said) || isElsewhere(said) || isDistance(index, said) || isOfPlay(index)
      || before == "depuis"
    {
      return (nil, end)
    }
    // A rate, and how it went by hand or before, are no results.
    if isLengthOfCounted(withQualifier(index)) || isWayOfTalking(index, said)
      || isUnderThresholds(index) || isOfRule(index) || isOfDroppedTrial
    {
      return (nil, end)
    }
    let isOther =
      before == "contre" || before == "de" && index > 1 && words[index - 2].plain == "lieu"
    if isRate(index) || isOfBefore(index, end) || isOfThen(index, said) || isOther {
      return (nil, end)
    }
    if let last = endOfContrast(end) {
      let label = labelStart(withQualifier(index))
      // "Une recherche chronométrée la dernière semaine : 2 minutes au lieu d'une heure" is not quoted without it.
      if label < withQualifier(index), last - label > ClauseQuote.wordLimit + 3 {
        return (nil, last)
      }
      let labelled =
        label < withQualifier(index) && last - label <= ClauseQuote.wordLimit + 3
        ? ClauseQuote.text(of: words, label..<last) : nil
      let text =
        labelled ?? ClauseQuote.clause(of: words, around: withQualifier(index)..<last)
        ?? ClauseQuote.text(of: words, withQualifier(index)..<last)
      return (make(.change, text, index), last)
    }
    // "rejeté : une adresse se copie en deux minutes" tells why something was not taken.
    if sentence.tokens.contains(where: { VerbSense.of($0.text) == .reject }) { return (nil, end) }
    let near = Set(
      words[max(0, index - 5)..<index].map { LetterFolding.folded($0.plain) })
    if isEvery || isTimeOfDay(index) || speaks(near, of: FigureWords.settings) { return (nil, end) }
    // "coupure volontaire pendant une heure" is how something was tried.
    if ["pendant", "de"].contains(before), speaks(said, of: FigureWords.trials) {
      return (nil, end)
    }
    let start = withQualifier(index)
    let core = start..<end
    // "31 heures de travail à deux", "environ 50 h chacun"
    let following = end < words.count && !words[end - 1].endsClause ? words[end].plain : ""
    let isOfEach = ["chacun", "chacune"].contains(following)
    // "ne pas perdre plus de 4 heures de travail", "40 minutes de travail gagnées" are none of it.
    let isOfWork =
      following == "de" && end + 1 < words.count && words[end + 1].plain == "travail" && !isOfNeed
      && !words.contains { word in
        ["perd", "gagn", "économis", "évit"].contains(where: word.plain.hasPrefix)
      }
    if isOfEach || isOfWork {
      return (make(.workTime, timeText(start..<(isOfEach ? end + 1 : end + 2)), index), end)
    }
    let lead = start > 0 && !words[start - 1].endsClause ? words[start - 1].plain : ""
    // "sans mesure depuis plus d'une heure"
    if lead == "depuis" { return (nil, end) }
    let isWithin =
      start < index
      || ["en", "sous", "à", "de", "après", "bout", "dans", "moins"].contains(lead)
    // "une interruption d'une minute au plus"
    let isCapped =
      after == "maximum" || after == "max"
      || after == "au" && end + 1 < words.count
        && ["plus", "maximum"].contains(words[end + 1].plain)
    let isNeed = isOfNeed || isDemand
    // The promise must be told of this very time: "en 1 h 35, pour un objectif de 4 h".
    let isPromised = isPromised(wordsNear(index, end), said) || isUnderPromise(index)
    // "ce que je ne sais pas résoudre en vingt minutes"
    // "ne pas perdre plus de 4 heures de travail" is what somebody wants.
    let isFeared =
      isOfNeed && start < index && words[start].plain == "plus" && !isStateOfThings
    let isDenied = words[max(0, index - 10)..<index].contains { $0.plain == "pas" }
    if !isFeared, isDenied, !said.isDisjoint(with: ["ne", "n'"]), said.contains("pas") {
      return (nil, end)
    }
    // "environ 25 minutes par cas": how long each of them takes, which nobody promised.
    if after == "par", isOfNeed, end + 1 < words.count,
      !FigureWords.spans.contains(words[end + 1].plain)
    {
      return (nil, end)
    }
    // A step of a procedure is nobody's promise, nor is a goal that was missed.
    if isDemand, !isOfNeed { return (nil, end) }
    if isPromised, !isFeared, said.contains("pas") || said.contains("plus") { return (nil, end) }
    if isPromised || before == "sous" {
      return (make(.commitment, timeText(core), index), end)
    }
    if isNeed {
      guard !isStateOfThings, isWithin || isCapped,
        isDemand || isFeared || speaks(said, of: FigureWords.demands)
      else {
        return (nil, end)
      }
      return (make(.commitment, timeText(core), index), end)
    }
    let isLong = ["h", "heure", "heures"].contains {
      words[index..<end].map(\.plain).contains($0) || words[index].plain.hasSuffix($0)
    }
    let isMeasured = speaks(said, of: FigureWords.measures)
    if speaks(said, of: FigureWords.efforts), said.contains("m'") || (isLong && !isMeasured) {
      guard !speaks(said, of: FigureWords.placements) else { return (nil, end) }
      return (make(.workTime, timeText(core), index), end)
    }
    let further = start > 1 && !words[start - 2].endsClause ? words[start - 2].plain : ""
    // "Un service neuf : deux heures avec la page d'aide"
    let isValue =
      index > 0 && words[index - 1].text.hasSuffix(":")
      && (sentence.place == .item || [.results, .tests].contains(sentence.role))
    // "La machine la plus lourde a demandé 5 h 40"
    let isTaken =
      ["demandé", "duré", "pris", "fallu", "nécessité", "tourné", "attendu"].contains(before)
      // "Deux heures pour tout rétablir"
      || after == "pour" && start == 0
    if isValue, let labelled = labelledValue(core) { return (make(.time, labelled, index), end) }
    let isTold =
      isValue || isTaken || ["en", "bout"].contains(lead) || start < index && lead == "en"
      || lead == "de" && further == "bout"
      || lead == "après" && (said.contains("a") || said.contains("ont"))
      || lead == "pendant" && speaks(said, of: FigureWords.standstills)
    if isBrokenOnPurpose(lead, said) { return (nil, end) }
    let isDown = isOutage(lead, said)
    if isMeasured || isTold || isDown || speaks(said, of: FigureWords.efforts) {
      if isToBeDone(index, said) { return (nil, end) }
      // "tombé après 9 minutes" leaves out what fell.
      if lead == "après", ClauseQuote.clause(of: words, around: core) == nil { return (nil, end) }
      if !isDown, isOfIncident(said) { return (nil, end) }
      let kind: EvidenceWording.Kind = isDown ? .outage : .time
      return (make(kind, timeText(core), index), end)
    }
    return (nil, end)
  }

  /// "j'ai retrouvé la panne en un quart d'heure": what happened once was not measured.
  private func isOfIncident(_ said: Set<String>) -> Bool {
    speaks(said, of: ["retrouv", "trouv", "repar", "resol", "corrig", "depann", "localis"])
      && !said.isDisjoint(with: [
        "erreur", "panne", "defaut",
        "incident", "bug", "bogue", "probleme", "cause", "origine",
        "faute", "anomalie", "coupable", "fuite",
      ])
      && !speaks(said, of: ["moyen", "median"])
      && said.isDisjoint(with: ["chaque", "toutes", "tous", "toute", "maximum"])
  }

  /// Whether the section tells what was wanted, by its role or by its own words: "Ce qu'on m'a demandé".
  var isOfNeed: Bool {
    if sentence.role == .need || sentence.role == .context { return true }
    // "Résultat attendu : la perte d'un serveur ne doit pas se voir plus de cinq secondes"
    let opening = words.prefix(4)
    if let colon = opening.firstIndex(where: { $0.text.hasSuffix(":") }),
      opening[...colon].contains(where: { word in
        ["attendu", "objectif", "besoin", "demande", "exigence"].contains(
          where: word.plain.hasPrefix)
      })
    {
      return true
    }
    if sentence.role == nil, ["objectif", "besoin", "demande"].contains(where: sentence.lead.holds)
    {
      return true
    }
    guard sentence.role == nil || sentence.role == .choices, !sentence.heading.isEmpty else {
      return false
    }
    let heading = LetterFolding.folded(String(sentence.heading.prefix(60)).lowercased())
    return Self.needs.contains { heading.holds($0) }
  }

  private static let needs = [
    "demand", "besoin", "attend", "objectif", "cahier des", "commande", "exigence", "veulent",
    "veut ",
  ]

  /// "au-delà de 15 personnes", "sous 10 %": where something ends rather than what there is.
  func isLimit(_ index: Int) -> Bool {
    guard index > 0, !words[index - 1].endsClause else { return false }
    let before = words[index - 1].plain
    // "limitait la version gratuite à dix postes"
    if before == "à",
      words[max(0, index - 7)..<index].contains(where: {
        $0.plain.hasPrefix("limit") || $0.plain.hasPrefix("plafonn") || $0.plain.hasPrefix("borne")
      })
    {
      return true
    }
    if ["sous", "jusqu'à", "dépasse", "dépassait", "atteignait", "dès"].contains(before) {
      return true
    }
    guard index > 1, !words[index - 2].endsClause else { return false }
    // "limite de 5 tentatives par minute"
    if words[index - 2].plain.hasPrefix("limit") { return true }
    return ["au-delà", "au-dessus", "au-dessous", "partir", "limité", "limitée", "seuil"].contains(
      words[index - 2].plain)
  }

  /// Whether it tells how long it took before: "installation à la main, environ 3 h", "une heure et demie auparavant".
  private func isOfBefore(_ index: Int, _ end: Int) -> Bool {
    var from = index
    while from > 0, index - from < 6, !words[from].beginsClause { from -= 1 }
    let near = words[from..<min(words.count, end + 2)].map(\.plain)
    return zip(near, near.dropFirst()).contains { $0 == "la" && $1 == "main" }
      || words[min(end, words.count)...].prefix(3).prefix { $0.plain != "contre" }
        .contains { $0.plain == "auparavant" }
  }

  /// "Avant cache : 1,9 s": how it was, by what stands before the colon.
  private func isUnderBefore(_ index: Int) -> Bool {
    // "1) Avant" heads how it was, "Situation de départ" too.
    let heading = LetterFolding.folded(sentence.heading.prefix(40).lowercased())
    if heading.split(whereSeparator: { !$0.isLetter }).first == "avant"
      || heading.holds("de depart")
    {
      return true
    }
    // "(avant, parfois un quart d'heure)"
    if words[max(0, index - 4)..<index].contains(where: { $0.plain == "avant" && $0.endsClause }) {
      return true
    }
    guard let colon = words[..<index].lastIndex(where: { $0.text.hasSuffix(":") }) else {
      return false
    }
    var start = colon
    while start > 0, !words[start - 1].endsClause, !Self.endsSentence(words[start - 1]) {
      start -= 1
    }
    return ["avant", "auparavant", "ancien", "ancienne", "hier"].contains(words[start].plain)
  }

  private static func endsSentence(_ word: FicheWord) -> Bool { word.text.hasSuffix(".") }

  /// "jeton signé, durée 30 minutes": how long somebody lets something last.
  private func isSetLength(_ index: Int) -> Bool {
    index > 0 && words[index - 1].text == "durée" && index > 1 && words[index - 2].endsClause
  }

  /// Whether it belongs to a rate: "70 clics en 4 secondes", "cinq échecs en dix minutes".
  private func isRate(_ index: Int) -> Bool {
    // "622 reçus en moins de 20 s"
    let index = withQualifier(index)
    guard index > 2, words[index - 1].plain == "en" else { return false }
    // "a perdu 18 % en 4 heures"
    if words[max(0, index - 4)..<index - 1].contains(where: { $0.text.contains("%") }) {
      return true
    }
    // "aucun paquet perdu en 10 minutes": how long one watched.
    if words[max(0, index - 5)..<index - 2].contains(where: {
      ["aucun", "aucune"].contains($0.plain)
    }) {
      return true
    }
    return (max(0, index - 5)..<index - 1).contains { place in
      guard let number = NumberWord.at(place, of: words), number.unit.isEmpty else { return false }
      let next = place + number.length
      // "0 alerte en 2 heures"
      if number.isDigits, number.value <= 1, next < index - 1,
        VerbSense.of(words[next].plain).isEmpty
      {
        return true
      }
      // "86 000 pesées sont chargées en 7 minutes" tells how long it takes.
      if next + 1 < index - 1,
        words[(next + 1)..<index - 1].contains(where: { !VerbSense.of($0.plain).isEmpty })
      {
        return false
      }
      return next < index - 1 && words[next].plain.hasSuffix("s")
    }
  }

  /// Whether the sentence asks for something to be done: "Remettre un portable en une heure".
  private var isDemand: Bool {
    guard let first = sentence.tokens.first?.text,
      ["er", "ir", "re"].contains(where: first.hasSuffix),
      !["ier", "aire", "oire", "eure", "ure"].contains(where: first.hasSuffix)
    else { return false }
    return !sentence.tokens.contains {
      ["ai", "avons", "été", "a", "ont", "prend", "prenait"].contains($0.text)
    }
  }

  /// The folded words around a number, as far as its clause goes.
  private func wordsNear(_ start: Int, _ end: Int) -> Set<String> {
    var from = start
    while from > 0, start - from < 12, !words[from - 1].endsClause, !words[from].beginsClause {
      from -= 1
    }
    var to = end
    while to < words.count, to - end < 3, !words[to - 1].endsClause { to += 1 }
    return Set(
      words[from..<min(to, words.count)].map { word in
        // "l'objectif"
        let parts = word.plain.split(separator: "'", maxSplits: 1)
        return LetterFolding.folded(String(parts.last ?? ""))
      })
  }

  /// Whether the clause of a word begins with its verb, behind a comma: "Une remise en route, faite par le
  /// bénévole, a pris 47 minutes" lacks what took them.
  private func isCutFromSubject(_ index: Int) -> Bool {
    var start = index
    while start > 0, !words[start - 1].endsClause, !words[start].beginsClause { start -= 1 }
    return start > 0
      && ["a", "ont", "est", "sont", "avait", "doit", "doivent", "prend", "dure"]
        .contains(words[start].plain)
  }

  /// "12 scénarios, qui tournent en 1 min 50": what a relative clause tells of, where both are short.
  private func withAntecedent(_ core: Range<Int>) -> String? {
    var start = core.lowerBound
    while start > 0, !words[start - 1].endsClause, !words[start].beginsClause { start -= 1 }
    guard start > 0, words[start].plain == "qui", words[start - 1].text.hasSuffix(",") else {
      return nil
    }
    var first = start - 1
    while first > 0, !words[first - 1].endsClause, !words[first].beginsClause,
      !Self.endsSentence(words[first - 1])
    {
      first -= 1
    }
    guard core.upperBound - first <= ClauseQuote.wordLimit,
      !ClauseQuote.dependent.contains(words[first].plain)
    else { return nil }
    return ClauseQuote.text(of: words, first..<core.upperBound)
  }

  /// The clause, else the noun whose time it is, else the bare time.
  func timeText(_ core: Range<Int>) -> String? {
    if isCutFromSubject(core.lowerBound) { return nil }
    if let told = withAntecedent(core) { return told }
    if let clause = ClauseQuote.clause(of: words, around: core) { return clause }
    if let aside = ClauseQuote.aside(of: words, core) { return aside }
    // "une attente médiane de 1 h 50"
    var start = core.lowerBound
    if start > 1, ["de", "d'"].contains(words[start - 1].plain) {
      var noun = start - 2
      while noun > 0, noun > start - 5, !words[noun - 1].endsClause,
        !["un", "une", "la", "le"].contains(words[noun].plain), !words[noun].plain.hasPrefix("l'")
      {
        noun -= 1
      }
      // "le temps de réponse de la recherche est de 85 ms": cut at "la", another noun would be the subject.
      let isPart =
        noun > 0 && ["de", "du", "sur", "dans", "pour"].contains(words[noun - 1].plain)
        || words[noun..<core.lowerBound].contains { ["est", "était"].contains($0.plain) }
      if !isPart,
        ["un", "une", "la", "le"].contains(words[noun].plain) || words[noun].plain.hasPrefix("l'")
      {
        start = noun
      }
    }
    if start < core.lowerBound { return ClauseQuote.text(of: words, start..<core.upperBound) }
    return phrase(endingWith: core)
  }

  /// "publié une actualité en 6 minutes", "pour un musée moyen": nouns that end as a participle does.
  private static func isThing(_ word: String) -> Bool {
    let single = word.hasSuffix("s") ? String(word.dropLast()) : word
    return ["ité", "eté", "auté", "erté", "tié"].contains(where: single.hasSuffix)
      || [
        "musée", "lycée", "année", "journée", "matinée", "soirée", "entrée", "durée", "idée",
        "arrivée", "employé", "employée", "salarié", "salariée", "marché", "côté", "clé", "café",
        "congé", "degré", "santé", "donnée", "tournée", "montée", "pensée", "randonnée", "associé",
        "abonné", "licencié", "député",
      ].contains(single)
  }

  /// "Restauration du serveur de fichiers : 38 minutes", where nothing else tells what took the time.
  func labelledValue(_ core: Range<Int>) -> String? {
    guard
      core.upperBound == words.count || words[core.upperBound - 1].endsClause
        || ["en", "dans", "sur", "pour", "au", "contre"].contains(words[core.upperBound].plain)
    else { return nil }
    var start = core.lowerBound - 1
    while start > 0, !words[start - 1].endsClause, !words[start].beginsClause { start -= 1 }
    guard core.upperBound - start <= ClauseQuote.wordLimit, core.lowerBound - start >= 2 else {
      return nil
    }
    return ClauseQuote.text(of: words, start..<core.upperBound)
  }

  /// The words that lead to a figure from the nearest verb, participle or start of its clause:
  /// "restauré en 2 h 10"; `nil` where nothing would say what the figure is of.
  func phrase(endingWith core: Range<Int>) -> String? {
    var start = core.lowerBound
    while start > 0, core.upperBound - start < ClauseQuote.wordLimit, !words[start - 1].endsClause,
      !words[start].beginsClause
    {
      start -= 1
      let word = words[start].plain
      // "prend 14 minutes" lacks what takes them.
      let isFinite =
        VerbSense.of(word).contains(.finite) && !word.hasSuffix("é")
        || ["m'", "s'", "l'", "nous"].contains(where: word.hasPrefix)
      // "notre document en 2 h 25": a noun that looks like a verb says nothing of what took the time.
      let isNoun =
        start > 0
        && (["notre", "mon", "un", "le", "ce", "son", "une", "la"].contains(words[start - 1].plain)
          // "le temps de saisie représente 60 heures"
          || words[start - 1].plain == "de" && word.hasSuffix("e"))
      let isVerb =
        !isFinite && !isNoun && !VerbSense.of(word).isEmpty
        || ["é", "ée", "és", "ées"].contains(where: word.hasSuffix) && !Self.isThing(word)
      // "un ticket bloquant doit être pris en 15 minutes": what a finite verb follows governs nothing.
      let isGoverned = words[start + 1..<core.lowerBound].contains {
        VerbSense.of($0.plain).contains(.finite) && !$0.plain.hasSuffix("é")
      }
      if isVerb, !isGoverned, !["a", "ont", "est", "sont", "été"].contains(word),
        core.lowerBound - start >= 1
      {
        return ClauseQuote.text(of: words, start..<core.upperBound)
      }
    }
    guard start == 0 || words[start - 1].endsClause else { return nil }
    while start < core.lowerBound,
      ClauseQuote.leading.contains(words[start].plain) || words[start].plain == "que"
    {
      start += 1
    }
    // "a pris 47 minutes" lacks what took them.
    guard core.lowerBound - start >= 2, !VerbSense.of(words[start].plain).contains(.finite) else {
      return nil
    }
    return ClauseQuote.text(of: words, start..<core.upperBound)
  }

  /// The end of "35 minutes", "3 min 40", "1 h 50".
  func timeEnd(_ start: Int) -> Int {
    var end = start + (NumberWord.at(start, of: words)?.length ?? 1)
    if end < words.count, !words[end - 1].endsClause {
      if NumberWord.at(start, of: words)?.unit.isEmpty ?? false { end += 1 }
      if end < words.count, !words[end - 1].endsClause, let rest = NumberWord.at(end, of: words),
        rest.isDigits, rest.value < 60, !FrenchTime.isYear(rest)
      {
        end += rest.length
        if end < words.count, FrenchTime.shortUnits.contains(words[end].plain) { end += 1 }
      }
      // "une heure et demie", "une heure dix"
      if end + 1 < words.count, !words[end - 1].endsClause, words[end].plain == "et",
        ["demie", "demi", "quart"].contains(words[end + 1].plain)
      {
        end += 2
      } else if end < words.count, !words[end - 1].endsClause,
        ["heure", "heures"].contains(words[end - 1].plain),
        let rest = NumberWord.at(end, of: words), !rest.isDigits, rest.value < 60,
        words[end + rest.length - 1].endsClause || end + rest.length == words.count
          || words[end + rest.length - 1].text.hasSuffix(".")
      {
        end += rest.length
      }
    }
    return min(end, words.count)
  }

  /// "une heure d'arrivée", "l'heure de pointe": a moment, which lasts nothing.
  private func isHourOfSomething(_ end: Int) -> Bool {
    guard end < words.count, words[end - 1].plain == "heure", !words[end - 1].endsClause else {
      return false
    }
    let noun =
      words[end].plain.hasPrefix("d'") && words[end].plain.count > 2
      ? String(words[end].plain.dropFirst(2))
      : ["de", "du", "d'"].contains(words[end].plain) && end + 1 < words.count
        ? words[end + 1].plain : ""
    return [
      "arrivée", "départ", "passage", "pointe", "rendez-vous", "fermeture", "ouverture", "début",
      "fin", "livraison", "prise", "retour", "rentrée",
    ].contains(noun)
  }

  /// "9 h 05 : mon responsable coupe le partage": an hour that opens a line of a chronicle.
  private func isOfChronicle(_ index: Int) -> Bool {
    guard index <= 1 else { return false }
    let end = timeEnd(index)
    return end > index
      && (words[end - 1].text.hasSuffix(":") || end < words.count && words[end].text == ":"
        || end < words.count && ["–", "—", "-", "→"].contains(words[end].text))
  }

  private func isTimeOfDay(_ index: Int) -> Bool {
    if isOfChronicle(index) { return true }
    guard index > 0 else { return false }
    let isPartOfDay = words[max(0, index - 3)..<index].contains {
      ["matin", "soir", "midi", "nuit"].contains($0.plain)
    }
    if isPartOfDay, ["a", "à", "vers", "dès"].contains(words[index - 1].plain) { return true }
    let opens = words[index - 1].plain == "de"
    if opens, words.dropFirst(index + 1).prefix(2).contains(where: { $0.plain == "à" }) {
      return true
    }
    return ["à", "vers", "dès", "avant", "entre", "après"].contains(words[index - 1].plain)
      && ["h", "heures", "heure"].contains(where: {
        words[index].plain.hasSuffix($0) || words.dropFirst(index + 1).first?.plain == $0
      })
  }
}
