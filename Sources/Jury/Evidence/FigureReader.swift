import ExamModel
import TextCells

/// Reads the figures of one sentence.
struct FigureReader {
  let sentence: FicheSentence
  let words: [FicheWord]
  let clauses: SentenceClauses
  /// Folded words of each clause, made when they are asked for.
  var clauseWords: [Int: Set<String>] = [:]

  /// The words of each tool of the sentence, and whether the fiche sets it aside.
  let names: [(words: Range<Int>, isAside: Bool)]

  init(_ sentence: FicheSentence, names: [(words: Range<Int>, isAside: Bool)] = []) {
    self.sentence = sentence
    self.names = names
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
      if let figure, !isOfToolSetAside(index), !isOfSomeDay, !isOfCondition(index) {
        found.append(figure)
      }
      index = max(next, index + 1)
    }
    return found
  }

  /// Whether the tool that a number tells of was not taken: "EBP est complet mais à 79 € par mois".
  private func isOfToolSetAside(_ index: Int) -> Bool {
    let before = names.filter { $0.words.upperBound <= index }
    if let nearest = before.max(by: { $0.words.upperBound < $1.words.upperBound }) {
      return nearest.isAside
    }
    return !names.isEmpty && names.allSatisfy(\.isAside)
  }

  /// Whether the sentence tells of what might be or will be: nothing was counted or paid yet.
  private var isOfSomeDay: Bool {
    zip(sentence.tokens, sentence.tokens.dropFirst()).contains {
      $0.text == "d'" && $1.text == "ici"
    }
      || sentence.tokens.contains { token in
        let word = LetterFolding.folded(token.text)
        return ["preconis", "recommand", "passera", "faudra", "devrait", "pourrai", "serai"]
          .contains(
            where: word.hasPrefix)
          || ["aurait", "auraient", "coutera", "coutera"].contains(word)
      }
  }

  /// Whether it stands in a condition: "si l'incident n'est pas résolu en 30 minutes" measures nothing.
  private func isOfCondition(_ index: Int) -> Bool {
    var start = index
    while start > 0, !words[start - 1].endsClause { start -= 1 }
    return words[start..<index].contains { word in
      ["si", "s'il", "s'ils", "lorsque", "quand", "dès", "tant"].contains(word.plain)
    }
  }

  // MARK: What a number is

  mutating func figure(
    _ number: NumberWord, at index: Int
  ) -> (FigureEvidence?, Int) {
    let end = index + number.length
    var next = end < words.count && !words[end - 1].endsClause ? words[end].plain : ""
    // "une dizaine d'heures"
    if next.hasPrefix("d'"), !number.isDigits { next = String(next.dropFirst(2)) }
    if FrenchTime.isYear(number) { return (nil, end) }
    if FrenchTime.isMonth(next) { return (nil, end + 1) }
    if isLabel(index) { return (nil, end) }
    let said = said(at: index)
    if let change = change(number, at: index, said) { return change }
    if number.unit == "%" || next == "%" || isSymbol("%", at: end) {
      return percent(index, number.unit == "%" ? end : end + 1, said)
    }
    if next == "pour", end + 1 < words.count, words[end + 1].plain == "cent" {
      return percent(index, end + 2, said)
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
  mutating func said(at index: Int) -> Set<String> {
    guard let token = sentence.tokens.firstIndex(where: { $0.word >= index }) else { return [] }
    let clause = clauses.clause(of: token)
    if let known = clauseWords[clause.lowerBound] { return known }
    let own = Set(clause.map { LetterFolding.folded(clauses.text($0)) })
    clauseWords[clause.lowerBound] = own
    return own
  }

  /// Whether one of the words begins with one of the stems.
  func speaks(_ said: Set<String>, of stems: [String]) -> Bool {
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
    if before.endsClause || words[index].beginsClause { return isOfLabelList(index) }
    if FigureWords.labels.contains(before.plain) { return true }
    if isOfLabelList(index) { return true }
    let isCapital = before.core.first?.isUppercase ?? false
    // "Windows 11" against "Les 60 postes": the first word of a sentence has its capital anyway.
    if isCapital, index > 1 || !FigureWords.leads.contains(before.plain) { return true }
    return false
  }

  /// "quatre VLAN : 10 direction, 20 production", "les VLAN 10, 20 et 30": each number names one of them.
  private func isOfLabelList(_ index: Int) -> Bool {
    let before = words[index - 1]
    let isItem = ["et", "ou", "-", "–", "("].contains(before.text) || before.endsClause
    guard isItem else { return false }
    return words[max(0, index - 12)..<index].contains { word in
      ["vlan", "vlans", "ports"].contains(
        word.plain)
    }
  }

  static let money: Set<String> = ["euros", "euro", "€", "k€", "eur"]

  /// A figure of a kind on the line of its number; `nil` without a quotation.
  func make(_ kind: EvidenceWording.Kind, _ text: String?, _ index: Int) -> FigureEvidence? {
    guard let text, kind == .change || !Self.isBare(text) else { return nil }
    return FigureEvidence(kind: kind, excerpt: text, line: words[index].line)
  }

  /// Whether a quotation is a time by itself, which does not say what took it: "25 minutes", "2 h 10".
  private static func isBare(_ text: String) -> Bool {
    text.split(separator: " ").allSatisfy { part in
      let word = part.lowercased()
      return word.first?.isNumber ?? false || NumberWord.isSpelled(word)
        || ["une", "un", "environ", "%", "à", "a", "ou", "et", "de"].contains(word)
        || FrenchTime.shortUnits.contains(word) || FrenchTime.longUnits.contains(word)
        || [
          "quart", "quarts", "moins", "plus", "près", "demie", "d'un", "d'une", "tout", "total",
          "peine",
        ].contains(word)
    }
  }

  // MARK: Quantities

  private func quantity(
    _ number: NumberWord, _ index: Int, _ end: Int, _ said: Set<String>
  ) -> (FigureEvidence?, Int) {
    if let volume = volume(number, index, end, said) { return (volume, end + 1) }
    guard number.unit.isEmpty, number.value >= 2, end <= words.count else { return (nil, end) }
    guard end < words.count, !words[end - 1].endsClause else { return (nil, end) }
    // "12 nouveaux tickets": one adjective may stand between.
    let first = nounPlace(end)
    for place in [first, first + 1] where place < words.count {
      let noun = countedNoun(place)
      if let known = FigureWords.kind(ofNoun: noun) {
        // The agents of a town hall are people, those that were installed are programs.
        let isProgram = noun == "agents" && speaks(said, of: ["deploy", "install"])
        let isDealtWith = known == .load && isDealtWith(after: place)
        let last = outOf(place + 1)
        // "117 postes sur 120" is what came of something.
        let isShare = known == .load && last > place + 1
        let kind = isProgram ? .load : isDealtWith || isShare ? .count : known
        let isMany = first > end || number.value >= FigureWords.least(of: kind)
        let isRush = [.load, .headcount].contains(kind)
        guard isMany, isRush ? !isBound(index, said) : !isLimit(index) else {
          return (nil, place + 1)
        }
        var text = ClauseQuote.text(of: words, withQualifier(index)..<last)
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
    let isPlural = noun.hasSuffix("s") || noun.hasSuffix("x")
    // "9,4 millions de pages"
    let isHuge = end > index + number.length
    let isTold = [.results, .tests].contains(sentence.role)
    guard isTold || isHuge, isHuge || number.value >= 10,
      isPlural, !isLimit(index),
      noun.utf8.count > 4, !FigureWords.adjectives.contains(noun),
      !FigureWords.units.contains(noun),
      noun.allSatisfy(\.isLetter), VerbSense.of(noun).isEmpty
    else { return (nil, end) }
    let last = outOf(end + 1)
    let text = ClauseQuote.text(of: words, withQualifier(index)..<last)
    return (make(isHuge ? .load : .count, text, index), last)
  }

  /// Takes in what a number is out of: "25 postes sur 26".
  private func outOf(_ end: Int) -> Int {
    guard end + 1 < words.count, !words[end - 1].endsClause, words[end].plain == "sur",
      let whole = NumberWord.at(end + 1, of: words), whole.unit.isEmpty
    else { return end }
    return end + 1 + whole.length
  }

  /// "214 messages rappelés", "11 clients ont été appelés": what was dealt with, not what the solution carries.
  private func isDealtWith(after noun: Int) -> Bool {
    words[min(noun + 1, words.count)...].prefix(4).contains { word in
      let folded = LetterFolding.folded(word.plain)
      return FigureWords.dealings.contains { folded.hasPrefix($0) }
    }
  }

  /// Takes in what qualifies a number from before it: "environ", "plus de", "au moins".
  func withQualifier(_ start: Int) -> Int {
    guard start > 0, !words[start - 1].endsClause else { return start }
    let before = words[start - 1].plain
    if before == "environ" || before == "presque" { return start - 1 }
    // "moins d'une heure"
    if words[start].plain.hasPrefix("d'"), ["plus", "moins", "près"].contains(before) {
      return start - 1
    }
    guard start > 1, !words[start - 2].endsClause else { return start }
    let further = words[start - 2].plain
    if before == "de", ["plus", "moins", "près"].contains(further) { return start - 2 }
    if further == "au", ["plus", "moins"].contains(before) { return start - 2 }
    return start
  }
}
