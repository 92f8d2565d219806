import ExamModel

/// Finds the figures that a fiche puts forward: shares, changes, amounts, quantities, response times.
///
/// Dates, versions, numbering and ports are no figures.
enum FigureFinder {
  /// How many of one kind are kept, in reading order.
  private static let limitOfKind = 4
  private static let kinds: [EvidenceWording.Kind] = [.change, .percent, .money, .time, .count]

  static func figures(in sentences: [FicheSentence]) -> [FigureEvidence] {
    var found: [FigureEvidence] = []
    var seen: Set<String> = []
    for sentence in sentences {
      var index = 0
      while index < sentence.words.count {
        guard let (figure, next) = figure(at: index, of: sentence.words) else {
          index += 1
          continue
        }
        if seen.insert(figure.excerpt.lowercased()).inserted { found.append(figure) }
        index = next
      }
    }
    return kinds.flatMap { kind in found.filter { $0.kind == kind }.prefix(limitOfKind) }
  }

  /// The figure whose number stands at an index, and where to look further.
  private static func figure(
    at index: Int, of words: [FicheWord]
  ) -> (figure: FigureEvidence, next: Int)? {
    guard let number = NumberWord.at(index, of: words), !FrenchTime.isYear(number) else {
      return nil
    }
    let end = index + number.length
    let next = end < words.count && !words[end - 1].endsClause ? words[end].plain : ""
    if let change = change(from: index, number, of: words) { return change }
    if number.unit == "%" || next == "%" || isSymbol("%", at: end, of: words) {
      return make(.percent, words, index, number.unit == "%" ? end : end + 1)
    }
    if ["€", "k€"].contains(number.unit) || money.contains(next)
      || isSymbol("€", at: end, of: words)
    {
      return make(.money, words, index, number.unit.isEmpty ? end + 1 : end)
    }
    if FrenchTime.shortUnits.contains(number.unit) || FrenchTime.shortUnits.contains(next) {
      guard !isTimeOfDay(index, words) else { return nil }
      return make(.time, words, index, timeEnd(index, of: words), extraWords: 0)
    }
    guard isCount(number, index: index, next: next, of: words) else { return nil }
    return make(.count, words, index, end + 1, extraWords: 3)
  }

  private static let money: Set<String> = ["euros", "euro", "€", "k€", "eur"]

  private static func isSymbol(_ symbol: Character, at index: Int, of words: [FicheWord]) -> Bool {
    words.indices.contains(index) && words[index].text.first == symbol
  }

  private static func make(
    _ kind: EvidenceWording.Kind, _ words: [FicheWord], _ start: Int, _ end: Int,
    extraWords: Int = Excerpt.wordLimit
  ) -> (FigureEvidence, Int)? {
    let start = withQualifier(start, of: words)
    guard end <= words.count,
      var excerpt = Excerpt.text(of: words, core: start..<end, extraWords: extraWords)
    else { return nil }
    if kind == .percent || kind == .time, isBare(words[start..<end], kind, excerpt) {
      // A bare share or time says nothing; the clause that leads to it does, if it is short.
      var clause = Excerpt.clauseStart(of: start, in: words)
      while clause < start, conjunctions.contains(words[clause].plain) { clause += 1 }
      guard end - clause > 2,
        let whole = Excerpt.text(of: words, core: clause..<end, extraWords: 0)
      else { return nil }
      excerpt = whole
    }
    return (FigureEvidence(kind: kind, excerpt: excerpt, line: words[start].line), end)
  }

  /// Words that lead into a clause and belong to the one before.
  private static let conjunctions: Set<String> = [
    "et", "ou", "mais", "puis", "soit", "dont", "donc", "car", "or",
  ]

  /// Whether nothing but a number and its unit is quoted.
  private static func isBare(
    _ core: ArraySlice<FicheWord>, _ kind: EvidenceWording.Kind, _ excerpt: String
  ) -> Bool {
    let isNumber = core.first?.core.first?.isNumber ?? false
    return isNumber
      && (kind == .time || TemplateFiller.wordCount(of: excerpt) == 1)
  }

  /// Takes in what qualifies a number from before it: "environ", "plus de", "au moins".
  private static func withQualifier(_ start: Int, of words: [FicheWord]) -> Int {
    guard start > 0, !words[start - 1].endsClause else { return start }
    let before = words[start - 1].plain
    if before == "environ" { return start - 1 }
    guard start > 1, !words[start - 2].endsClause else { return start }
    let further = words[start - 2].plain
    if before == "de", ["plus", "moins", "près"].contains(further) { return start - 2 }
    if further == "au", ["plus", "moins"].contains(before) { return start - 2 }
    return start
  }

  // MARK: Changes

  /// "de 45 à 12 minutes", "de 1 h 50 à 35 minutes", "de 71 % à 92 %".
  private static func change(
    from index: Int, _ number: NumberWord, of words: [FicheWord]
  ) -> (FigureEvidence, Int)? {
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
    if end < words.count, !words[end - 1].endsClause, isUnit(words[end].plain, words[end].text) {
      end = timeEnd(middle + 1, of: words)
    }
    // Opening hours are no change.
    let unit = end - 1 < words.count ? words[end - 1].plain : ""
    if (unit == "h" || unit == "heures" || second.unit == "h") && number.value <= 24 {
      return nil
    }
    return make(.change, words, index - 1, min(end, words.count), extraWords: 0)
  }

  private static func isUnit(_ plain: String, _ text: String) -> Bool {
    FrenchTime.shortUnits.contains(plain) || money.contains(plain) || text.first == "%"
      || (plain.count > 2 && plain.allSatisfy { $0.isLetter || $0 == "-" }
        && !notCounted.contains(plain))
  }

  // MARK: Times and quantities

  /// The end of "35 minutes", "3 min 40", "1 h 50".
  private static func timeEnd(_ start: Int, of words: [FicheWord]) -> Int {
    var end = start + (NumberWord.at(start, of: words)?.length ?? 1)
    if end < words.count, !words[end - 1].endsClause {
      if NumberWord.at(start, of: words)?.unit.isEmpty ?? false { end += 1 }
      if end < words.count, !words[end - 1].endsClause, let rest = NumberWord.at(end, of: words),
        rest.isDigits, rest.value < 60
      {
        end += rest.length
        if end < words.count, FrenchTime.shortUnits.contains(words[end].plain) { end += 1 }
      }
    }
    return min(end, words.count)
  }

  private static func isTimeOfDay(_ index: Int, _ words: [FicheWord]) -> Bool {
    guard index > 0 else { return false }
    let opens = words[index - 1].plain == "de"
    if opens, words.dropFirst(index + 1).prefix(2).contains(where: { $0.plain == "à" }) {
      return true
    }
    return ["à", "vers", "dès", "avant", "entre"].contains(words[index - 1].plain)
      && ["h", "heures", "heure"].contains(where: {
        words[index].plain.hasSuffix($0) || words.dropFirst(index + 1).first?.plain == $0
      })
  }

  /// Whether a noun that can be counted follows, and nothing before makes it a version or a label.
  private static func isCount(
    _ number: NumberWord, index: Int, next: String, of words: [FicheWord]
  ) -> Bool {
    guard number.isDigits, number.unit.isEmpty, number.value >= 3,
      number.value == number.value.rounded(), next.count > 3,
      !FrenchTime.longUnits.contains(next), !FrenchTime.isMonth(next), !notCounted.contains(next),
      next.allSatisfy({ $0.isLetter || $0 == "-" }),
      words[index + number.length].core.first?.isLowercase ?? false
    else { return false }
    guard index > 0 else { return true }
    let before = words[index - 1]
    if labels.contains(before.plain) { return false }
    // A name before the number makes it a version: "Windows 11", "Debian 12".
    return index == 1 || !(before.core.first?.isUppercase ?? false) || before.endsClause
  }

  private static let labels: Set<String> = [
    "version", "article", "annexe", "bloc", "phase", "port", "vlan", "niveau", "étage", "page",
    "ligne", "numéro", "n°", "code", "couche", "erreur", "salle", "tome", "chapitre", "figure",
    "tableau", "semaine", "lot", "classe", "norme", "le", "option", "id",
  ]

  private static let notCounted: Set<String> = [
    "avec", "dans", "pour", "sans", "puis", "mais", "donc", "vers", "chez", "sont", "était",
    "avait", "étaient", "avaient", "seront", "sera", "ensuite", "aussi", "afin", "alors", "depuis",
    "après", "avant", "entre", "selon", "quand", "dont", "leur", "cette", "comme", "contre",
    "bits", "octets", "gigas", "gigaoctets", "mois", "ont", "fois", "maximum", "minimum",
  ]
}
