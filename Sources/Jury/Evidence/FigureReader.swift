import ExamModel
import TextCells

/// Reads the figures of one sentence.
struct FigureReader {
  private let sentence: FicheSentence
  private let words: [FicheWord]
  private let clauses: SentenceClauses
  /// Folded words of each clause, made when they are asked for.
  private var clauseWords: [Int: Set<String>] = [:]

  init(_ sentence: FicheSentence) {
    self.sentence = sentence
    words = sentence.words
    clauses = SentenceClauses(sentence.tokens)
  }

  mutating func figures() -> [FigureEvidence] {
    var found: [FigureEvidence] = []
    var index = 0
    while index < words.count {
      guard let number = NumberWord.at(index, of: words) else {
        index += 1
        continue
      }
      let (figure, next) = figure(number, at: index)
      if let figure { found.append(figure) }
      index = max(next, index + 1)
    }
    return found
  }

  // MARK: What a number is

  private mutating func figure(
    _ number: NumberWord, at index: Int
  ) -> (FigureEvidence?, Int) {
    let end = index + number.length
    let next = end < words.count && !words[end - 1].endsClause ? words[end].plain : ""
    if FrenchTime.isYear(number) { return (nil, end) }
    if FrenchTime.isMonth(next) { return (nil, end + 1) }
    if isLabel(index) { return (nil, end) }
    let said = said(at: index)
    if let change = change(number, at: index, said) { return change }
    if number.unit == "%" || next == "%" || isSymbol("%", at: end) {
      return percent(index, number.unit == "%" ? end : end + 1, said)
    }
    if ["€", "k€"].contains(number.unit) || Self.money.contains(next) || isSymbol("€", at: end) {
      return price(index, number.unit.isEmpty ? end + 1 : end, said)
    }
    if FrenchTime.shortUnits.contains(number.unit) || FrenchTime.shortUnits.contains(next) {
      return time(index, timeEnd(index), said)
    }
    if FrenchTime.longUnits.contains(next) { return longTime(index, end + 1, said) }
    return quantity(number, index, end, said)
  }

  /// The folded words of the clause of a word, with whose person speaks.
  private mutating func said(at index: Int) -> Set<String> {
    guard let token = sentence.tokens.firstIndex(where: { $0.word >= index }) else { return [] }
    let clause = clauses.clause(of: token)
    if let known = clauseWords[clause.lowerBound] { return known }
    let own = Set(clause.map { LetterFolding.folded(clauses.text($0)) })
    clauseWords[clause.lowerBound] = own
    return own
  }

  private func speaks(_ said: Set<String>, of stems: [String]) -> Bool {
    said.contains { word in stems.contains { word.hasPrefix($0) } }
  }

  private func isSymbol(_ symbol: Character, at index: Int) -> Bool {
    words.indices.contains(index) && words[index].text.first == symbol
      && !(index > 0 && words[index - 1].endsClause)
  }

  /// Whether the number names something rather than counts it: a version, a room, a port.
  private func isLabel(_ index: Int) -> Bool {
    guard index > 0 else { return sentence.place == .item && words[index].text.hasSuffix(".") }
    let before = words[index - 1]
    if before.endsClause { return false }
    if FigureWords.labels.contains(before.plain) { return true }
    let isCapital = before.core.first?.isUppercase ?? false
    // "Windows 11" against "Les 60 postes": the first word of a sentence has its capital anyway.
    if isCapital, index > 1 || !FigureWords.leads.contains(before.plain) { return true }
    return false
  }

  private static let money: Set<String> = ["euros", "euro", "€", "k€", "eur"]

  private func make(_ kind: EvidenceWording.Kind, _ text: String?, _ index: Int) -> FigureEvidence?
  {
    text.map { FigureEvidence(kind: kind, excerpt: $0, line: words[index].line) }
  }

  // MARK: Shares, prices

  private func percent(
    _ index: Int, _ end: Int, _ said: Set<String>
  ) -> (FigureEvidence?, Int) {
    if speaks(said, of: FigureWords.thresholds) { return (nil, end) }
    let isLess = end + 1 < words.count && words[end...].prefix(6).contains { $0.plain == "moins" }
    guard isLess || !isQuotedFromOthers else { return (nil, end) }
    // "71 % contre 48 % avant": the second belongs to the first.
    if index > 0, ["contre", "sur"].contains(words[index - 1].plain), index > 1,
      words[..<index].contains(where: { $0.text.contains("%") })
    {
      return (nil, end)
    }
    let start = withQualifier(index)
    let whole = ClauseQuote.clause(of: words, around: start..<min(end, words.count))
    let text =
      whole ?? ClauseQuote.rest(of: words, from: start, core: min(end, words.count))
      ?? share(start, min(end, words.count))
    return (make(.percent, text, index), end)
  }

  /// Whether somebody else found the figure: a study, a poll.
  private var isQuotedFromOthers: Bool {
    sentence.tokens.contains { token in
      ["selon", "étude", "enquête", "sondage", "insee", "d'après", "statistiques", "rapport"]
        .contains(
          token.text)
    }
  }

  /// A share with what it is of, or with the words that lead to it.
  private func share(_ start: Int, _ end: Int) -> String? {
    let last = shareEnd(end)
    return last > end ? ClauseQuote.text(of: words, start..<last) : phrase(endingWith: start..<end)
  }

  /// "30 % de tickets en moins": the noun, and whether it is more or less of it.
  private func shareEnd(_ end: Int) -> Int {
    guard end + 1 < words.count, !words[end - 1].endsClause,
      ["de", "des", "du", "d'"].contains(words[end].plain) || words[end].plain.hasPrefix("d'")
    else { return end }
    var last = words[end].plain.hasPrefix("d'") && words[end].plain != "d'" ? end + 1 : end + 2
    guard last <= words.count else { return end }
    if last + 1 < words.count, !words[last - 1].endsClause, words[last].plain == "en",
      ["moins", "plus"].contains(words[last + 1].plain)
    {
      last += 2
    }
    let isWhole =
      last == words.count || words[last - 1].endsClause
      || SentenceClauses.subjects.contains(words[last].plain)
      || VerbSense.of(words[last].plain).contains(.finite)
      || ["depuis", "sur", "pour", "dans", "par", "grâce", "après", "à", "et", "entre"].contains(
        words[last].plain)
    return isWhole ? last : end
  }

  private func price(_ index: Int, _ end: Int, _ said: Set<String>) -> (FigureEvidence?, Int) {
    let all = Set(sentence.tokens.map { LetterFolding.folded($0.text) })
    let isOwn =
      !all.isDisjoint(with: ["personnel", "personnelle", "loisir", "poche", "chez moi", "moi"])
      || (said.contains("achete") && said.contains("ai"))
    // What something would have cost, or what an insurance keeps, is not a price of the work.
    let isUnreal = all.contains {
      ["aurait", "auraient", "couterait", "franchise", "ecart", "amende", "rancon"].contains($0)
    }
    let isRefused =
      all.contains("trop")
      || sentence.tokens.contains { VerbSense.of($0.text).contains(.reject) }
    guard !isOwn, !isUnreal, !isRefused else { return (nil, end) }
    var last = min(end, words.count)
    while last < words.count, !words[last - 1].endsClause,
      ["par", "an", "mois", "poste", "utilisateur", "ht", "ttc", "hors", "taxes", "/"].contains(
        words[last].plain)
    {
      last += 1
    }
    if ClauseQuote.hanging.contains(words[last - 1].plain) || words[last - 1].plain == "hors" {
      last = min(end, words.count)
    }
    return (make(.money, ClauseQuote.text(of: words, withQualifier(index)..<last), index), last)
  }

  // MARK: Times

  private func time(_ index: Int, _ end: Int, _ said: Set<String>) -> (FigureEvidence?, Int) {
    let before = index > 0 && !words[index - 1].endsClause ? words[index - 1].plain : ""
    let isEvery =
      ["chaque"].contains(before)
      || (before == "les" && index > 1 && words[index - 2].plain == "toutes")
    let after = end < words.count && !words[end - 1].endsClause ? words[end].plain : ""
    if ["avant", "après", "plus"].contains(after) { return (nil, end) }
    let near = Set(
      words[max(0, index - 5)..<index].map { LetterFolding.folded($0.plain) })
    if isEvery || isTimeOfDay(index) || speaks(near, of: FigureWords.settings) { return (nil, end) }
    let start = withQualifier(index)
    let core = start..<end
    let lead = start > 0 && !words[start - 1].endsClause ? words[start - 1].plain : ""
    let isWithin =
      start < index
      || ["en", "sous", "à", "de", "après", "bout", "dans", "moins"].contains(lead)
    let isNeed = sentence.role == .need || sentence.role == .context || isDemand
    // The promise must be told of this very time: "en 1 h 35, pour un objectif de 4 h".
    let isPromised = speaks(wordsNear(index, end), of: FigureWords.promises)
    if isPromised || before == "sous" {
      return (make(.commitment, timeText(core), index), end)
    }
    if isNeed {
      guard isWithin, isDemand || speaks(said, of: FigureWords.demands) else { return (nil, end) }
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
    let isTold = ["en", "bout"].contains(lead) || start < index && lead == "en"
    if isMeasured || isTold || speaks(said, of: FigureWords.efforts) {
      return (make(.time, timeText(core), index), end)
    }
    return (nil, end)
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
    while from > 0, start - from < 8, !words[from - 1].endsClause, !words[from].beginsClause {
      from -= 1
    }
    var to = end
    while to < words.count, to - end < 3, !words[to - 1].endsClause { to += 1 }
    return Set(words[from..<min(to, words.count)].map { LetterFolding.folded($0.plain) })
  }

  /// The clause, else the noun whose time it is, else the bare time.
  private func timeText(_ core: Range<Int>) -> String? {
    if let clause = ClauseQuote.clause(of: words, around: core) { return clause }
    // "une attente médiane de 1 h 50"
    var start = core.lowerBound
    if start > 1, ["de", "d'"].contains(words[start - 1].plain) {
      var noun = start - 2
      while noun > 0, noun > start - 5, !words[noun - 1].endsClause,
        !["un", "une", "la", "le"].contains(words[noun].plain), !words[noun].plain.hasPrefix("l'")
      {
        noun -= 1
      }
      if ["un", "une", "la", "le"].contains(words[noun].plain) || words[noun].plain.hasPrefix("l'")
      {
        start = noun
      }
    }
    if start < core.lowerBound { return ClauseQuote.text(of: words, start..<core.upperBound) }
    return phrase(endingWith: core)
  }

  /// The words that lead to a figure from the nearest verb, participle or start of its clause:
  /// "restauré en 2 h 10"; `nil` where nothing would say what the figure is of.
  private func phrase(endingWith core: Range<Int>) -> String? {
    var start = core.lowerBound
    while start > 0, core.upperBound - start < ClauseQuote.wordLimit, !words[start - 1].endsClause,
      !words[start].beginsClause
    {
      start -= 1
      let word = words[start].plain
      let isVerb =
        !VerbSense.of(word).isEmpty || ["é", "ée", "és", "ées"].contains(where: word.hasSuffix)
      if isVerb, !["a", "ont", "est", "sont", "été"].contains(word), core.lowerBound - start >= 1 {
        return ClauseQuote.text(of: words, start..<core.upperBound)
      }
    }
    guard start == 0 || words[start - 1].endsClause else { return nil }
    while start < core.lowerBound,
      ClauseQuote.leading.contains(words[start].plain) || words[start].plain == "que"
    {
      start += 1
    }
    guard core.lowerBound - start >= 2 else { return nil }
    return ClauseQuote.text(of: words, start..<core.upperBound)
  }

  /// "L'installation a pris trois semaines", "j'ai repris les dossiers en dix semaines".
  private func longTime(_ index: Int, _ end: Int, _ said: Set<String>) -> (FigureEvidence?, Int) {
    let unit = words[end - 1].plain
    let start = withQualifier(index)
    let before = start > 0 && !words[start - 1].endsClause ? words[start - 1].plain : ""
    let after = end < words.count && !words[end - 1].endsClause ? words[end].plain : ""
    let late = end + 1 < words.count ? words[end + 1].plain : ""
    let isShift =
      ["avant", "après", "plus", "d'avance"].contains(after) || (after == "de" && late == "retard")
    guard !isShift, sentence.role != .context, sentence.role != .need,
      !["an", "ans", "année", "années"].contains(unit),
      !speaks(said, of: FigureWords.placements)
    else { return (nil, end) }
    let all = Set(sentence.tokens.map { LetterFolding.folded($0.text) })
    let isOwn = all.contains("ai") || all.contains("avons")
    let isDone = !all.isDisjoint(with: ["ete", "etait", "etaient"])
    // "En trois mois, 240 tickets ont été ouverts" tells how much, not how long.
    let counts =
      words.contains { $0.text.contains("%") }
      || words.contains { FigureWords.kind(ofNoun: LetterFolding.folded($0.plain)) == .count }
      || (["mois", "trimestre", "trimestres"].contains(unit) && index > 3
        && NumberWord.at(0, of: words) != nil)
    let isWithin = before == "en" && (isOwn || (isDone && !counts))
    let isEffort =
      speaks(said, of: FigureWords.efforts)
      && !["depuis", "il", "tous", "toutes", "chaque", "les"].contains(before)
    guard isWithin || isEffort else { return (nil, end) }
    return (make(.workTime, timeText(start..<min(end, words.count)), index), end)
  }

  /// The end of "35 minutes", "3 min 40", "1 h 50".
  private func timeEnd(_ start: Int) -> Int {
    var end = start + (NumberWord.at(start, of: words)?.length ?? 1)
    if end < words.count, !words[end - 1].endsClause {
      if NumberWord.at(start, of: words)?.unit.isEmpty ?? false { end += 1 }
      if end < words.count, !words[end - 1].endsClause, let rest = NumberWord.at(end, of: words),
        rest.isDigits, rest.value < 60, !FrenchTime.isYear(rest)
      {
        end += rest.length
        if end < words.count, FrenchTime.shortUnits.contains(words[end].plain) { end += 1 }
      }
    }
    return min(end, words.count)
  }

  private func isTimeOfDay(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let opens = words[index - 1].plain == "de"
    if opens, words.dropFirst(index + 1).prefix(2).contains(where: { $0.plain == "à" }) {
      return true
    }
    return ["à", "vers", "dès", "avant", "entre", "après"].contains(words[index - 1].plain)
      && ["h", "heures", "heure"].contains(where: {
        words[index].plain.hasSuffix($0) || words.dropFirst(index + 1).first?.plain == $0
      })
  }

  // MARK: Changes

  /// "de 45 à 12 minutes", "de 1 h 50 à 35 minutes", "de 71 % à 92 %".
  private func change(
    _ number: NumberWord, at index: Int, _ said: Set<String>
  ) -> (FigureEvidence?, Int)? {
    guard index > 0, words[index - 1].plain == "de" else { return nil }
    var middle = index + number.length
    while middle < words.count, middle - index < 6, words[middle].plain != "à" {
      if words[middle - 1].endsClause { return nil }
      middle += 1
    }
    guard middle + 1 < words.count, words[middle].plain == "à",
      let second = NumberWord.at(middle + 1, of: words), second.isDigits || !number.isDigits,
      !FrenchTime.isYear(second)
    else { return nil }
    var end = middle + 1 + second.length
    if end < words.count, !words[end - 1].endsClause, isUnit(words[end]) {
      end = timeEnd(middle + 1)
    }
    // A change is told as one; a scale, opening hours or a range of addresses is none.
    let moves = said.contains("va") || speaks(said, of: FigureWords.moves)
    let isHours =
      words[index].plain.hasSuffix("h") || words[middle - 1].plain == "h"
      || words[middle - 1].plain == "heures"
    if isHours, !moves { return (nil, end) }
    guard moves || end > middle + 2 && speaks(said, of: FigureWords.measures) else {
      return (nil, end)
    }
    let text = ClauseQuote.text(of: words, index - 1..<min(end, words.count))
    return (make(.change, text, index), end)
  }

  private func isUnit(_ word: FicheWord) -> Bool {
    FrenchTime.shortUnits.contains(word.plain) || Self.money.contains(word.plain)
      || word.text.first == "%" || FrenchTime.longUnits.contains(word.plain)
      || FigureWords.isCounted(word.plain)
  }

  // MARK: Quantities

  private func quantity(
    _ number: NumberWord, _ index: Int, _ end: Int, _ said: Set<String>
  ) -> (FigureEvidence?, Int) {
    guard number.unit.isEmpty, number.value >= 2, end <= words.count else { return (nil, end) }
    guard end < words.count, !words[end - 1].endsClause else { return (nil, end) }
    // "12 nouveaux tickets": one adjective may stand between.
    for place in [end, end + 1] where place < words.count {
      let noun = LetterFolding.folded(words[place].plain)
      if let known = FigureWords.kind(ofNoun: noun) {
        // The agents of a town hall are people, those that were installed are programs.
        let isProgram = noun == "agents" && speaks(said, of: ["deploy", "install"])
        let isDealtWith = known == .load && isDealtWith(after: place)
        let kind = isProgram ? .load : isDealtWith ? .count : known
        guard number.value >= FigureWords.least(of: kind) else { return (nil, place + 1) }
        let text = ClauseQuote.text(of: words, withQualifier(index)..<place + 1)
        return (make(kind, text, index), place + 1)
      }
      let isAdjective = FigureWords.adjectives.contains(noun)
      guard place == end, !words[place].endsClause, isAdjective else { break }
    }
    return unknownQuantity(number, index, end)
  }

  /// "96 réservations", "112 trajets partagés": a number of things that no list knows, where the text
  /// tells of what was done and what came of it.
  private func unknownQuantity(
    _ number: NumberWord, _ index: Int, _ end: Int
  ) -> (FigureEvidence?, Int) {
    let noun = LetterFolding.folded(words[end].plain)
    let isPlural = noun.hasSuffix("s") || noun.hasSuffix("x")
    guard [.results, .tests].contains(sentence.role), number.value >= 10, isPlural,
      noun.utf8.count > 4, !FigureWords.adjectives.contains(noun),
      !FigureWords.units.contains(noun),
      noun.allSatisfy(\.isLetter), VerbSense.of(noun).isEmpty
    else { return (nil, end) }
    let text = ClauseQuote.text(of: words, withQualifier(index)..<end + 1)
    return (make(.count, text, index), end + 1)
  }

  /// "214 messages rappelés", "11 clients ont été appelés": what was dealt with, not what the solution carries.
  private func isDealtWith(after noun: Int) -> Bool {
    words[min(noun + 1, words.count)...].prefix(4).contains { word in
      let folded = LetterFolding.folded(word.plain)
      return FigureWords.dealings.contains { folded.hasPrefix($0) }
    }
  }

  /// Takes in what qualifies a number from before it: "environ", "plus de", "au moins".
  private func withQualifier(_ start: Int) -> Int {
    guard start > 0, !words[start - 1].endsClause else { return start }
    let before = words[start - 1].plain
    if before == "environ" || before == "presque" { return start - 1 }
    guard start > 1, !words[start - 2].endsClause else { return start }
    let further = words[start - 2].plain
    if before == "de", ["plus", "moins", "près"].contains(further) { return start - 2 }
    if further == "au", ["plus", "moins"].contains(before) { return start - 2 }
    return start
  }
}
