import ExamModel
import TextCells
import TextSearch

/// Reads the figures of one sentence.
struct FigureReader {
  let sentence: FicheSentence
  let words: [FicheWord]
  let clauses: SentenceClauses
  /// Folded words of each clause, made when they are asked for.
  var clauseWords: [Int: Set<String>] = [:]

  /// The words of each tool of the sentence, and whether the fiche sets it aside.
  let names: [(words: Range<Int>, isAside: Bool)]

  /// The folded words of the whole sentence.
  let allWords: Set<String>

  init(_ sentence: FicheSentence, names: [(words: Range<Int>, isAside: Bool)] = []) {
    self.sentence = sentence
    self.names = names
    words = sentence.words
    clauses = SentenceClauses(sentence.tokens)
    allWords = Set(sentence.tokens.map { LetterFolding.folded($0.text) })
  }

  mutating func figures() -> [FigureEvidence] {
    var found: [FigureEvidence] = []
    if isThreat || isRetention { return found }
    var index = 0
    while index < words.count {
      guard let number = NumberWord.at(index, of: words) else {
        if let share = oneOutOf(index) ?? outOfWhole(index) {
          found.append(share.figure)
          index = share.end
        } else {
          index += 1
        }
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
        return [
          "preconis", "recommand", "passera", "faudra", "devrait", "pourrai", "serai", "suppos",
          "hypoth",
        ]
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
    // "Budget 400 €"
    let isPrice = ["€", "k€"].contains(number.unit) || Self.money.contains(next)
    if !isPrice, isLabel(index) { return (nil, end) }
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
    guard index > 0 else {
      guard sentence.place == .item else { return false }
      // "6 VLAN :" and under it "40 caméras (sans Internet)": the number of each.
      return words[index].text.hasSuffix(".")
        || sentence.lead.lowercased().split { !$0.isLetter }.contains { Self.numbered.contains($0) }
    }
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
    // "vers les autres VLAN : 20 essais" counts.
    if index + 1 < words.count,
      FigureWords.kind(ofNoun: LetterFolding.folded(words[index + 1].plain)) == .count
    {
      return false
    }
    return words[max(0, index - 12)..<index].contains { word in
      ["vlan", "vlans", "ports"].contains(
        word.plain)
    }
  }

  /// What is told apart by numbers, so that a list of them counts nothing.
  private static let numbered: Set<Substring> = [
    "vlan", "vlans", "ports", "étapes", "salles", "versions", "codes",
  ]

  static let money: Set<String> = ["euros", "euro", "€", "k€", "eur"]

  /// A figure of a kind on the line of its number; `nil` without a quotation.
  func make(_ kind: EvidenceWording.Kind, _ text: String?, _ index: Int) -> FigureEvidence? {
    guard let text, kind == .change || !Self.isBare(text), !Self.isCut(text),
      !LeaningQuote.leans(text), !text.contains(" / ")
    else { return nil }
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
          "peine", "en", "au", "chrono", "soit", "après", ":",
        ].contains(word)
    }
  }

  private static let finites: Set<Substring> = [
    "prévoit", "prévoient", "promet", "garantit", "impose", "prend", "prennent", "dure", "durent",
    "tourne", "tournent", "met", "mettent", "passe", "passent", "représente", "demande",
  ]

  /// Whether a participle without its noun took a time: what is put back or found again says enough.
  private static func isOfUnnamed(_ parts: [Substring]) -> Bool {
    guard parts.count > 2, parts[0].hasSuffix("é") else { return false }
    // "passé 4 jours"
    if parts[1].first?.isNumber ?? false || NumberWord.isSpelled(String(parts[1])) { return true }
    guard parts[1] == "en" else { return false }
    let verb = LetterFolding.folded(String(parts[0]))
    return !["restaur", "retrouv", "redemarr", "bascul", "detect", "repar", "install", "deploy"]
      .contains { verb.hasPrefix($0) }
  }

  /// "12 secondes sur la copie": a time with where it was taken, but not what took it.
  private static func isPlaced(_ text: String) -> Bool {
    let parts = text.lowercased().split(separator: " ")
    guard parts.count > 3, parts[0].allSatisfy({ $0.isNumber || $0 == "," }),
      FrenchTime.shortUnits.contains(String(parts[1]))
    else { return false }
    return ["sur", "dans", "au", "chez", "depuis"].contains(parts[2])
  }

  /// Whether a quotation lacks the subject of its verb or the unit of what it is set against.
  ///
  /// "s'identifie et puisse travailler en moins d'une heure" has its subject before it; an infinitive has
  /// none to lose.
  private static func isCut(_ text: String) -> Bool {
    let parts = text.lowercased().split(separator: " ")
    guard let first = parts.first, !isPlaced(text) else { return true }
    // "1 min 10 par prêt au lieu de 6" leaves out of what, "4 minutes au lieu de 11" does not.
    if parts.count > 3, parts.contains("par"), parts[parts.count - 1].allSatisfy(\.isNumber),
      parts.suffix(3).first == "lieu" || parts[parts.count - 2] == "contre"
    {
      return true
    }
    // "du service : 9 par mois → 2" has lost the noun before it.
    if first == "du" { return true }
    // "Après ce réglage on est tombé à 4 alertes" points back to another sentence.
    if first == "après", parts.count > 1, ["ce", "cet", "cette", "ces"].contains(parts[1]) {
      return true
    }
    // "elle suppose que la couleur redescende" has its subject in another sentence.
    if ["elle", "ils", "elles", "celui-ci", "celle-ci", "ceux-ci"].contains(first) { return true }
    // "20 minutes pour trouver"
    if parts.count > 2, parts[parts.count - 2] == "pour", let last = parts.last,
      ["er", "ir", "re"].contains(where: last.hasSuffix)
    {
      return true
    }
    // "changé en 30 secondes" leaves out what was, "prévoit une reprise sous 5 jours" who does.
    if finites.contains(first) || isOfUnnamed(parts) { return true }
    // "12 utilisateurs ont dû en ressaisir quelques-uns" leaves out some of what.
    if parts.contains(where: {
      ["quelques-uns", "quelques-unes", "ceux-ci", "celles-ci"].contains($0)
    }) {
      return true
    }
    let verb: Substring
    if first.hasPrefix("s'") || first.hasPrefix("s’") {
      verb = first.dropFirst(2)
    } else if first == "se", parts.count > 1 {
      verb = parts[1]
    } else {
      return false
    }
    return !["er", "ir", "re"].contains(where: verb.hasSuffix)
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
