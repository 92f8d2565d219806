import ExamModel
import TextCells
import TextSearch

/// Figures that move from one number to another.
extension FigureReader {
  /// A move from one number to another; `nil` where there is none.
  ///
  /// "De 45 à 12 minutes", "de 1 h 50 à 35 minutes", "de 71 % à 92 %".
  func change(
    _ number: NumberWord, at index: Int, _ said: Set<String>
  ) -> (FigureEvidence?, Int)? {
    if let reached = reached(number, at: index) ?? pointed(number, at: index)
      ?? beforeAndAfter(number, at: index)
    {
      return reached
    }
    // "d'une demi-journée à 20 minutes": the "de" clings to the number.
    let isElided = words[index].plain.hasPrefix("d'")
    guard isElided || index > 0 && words[index - 1].plain == "de" else { return nil }
    let from = isElided ? index : index - 1
    let label = labelStart(from)
    if isTurned(index) { return (nil, index + number.length) }
    var middle = index + number.length
    while middle < words.count, middle - index < 6, words[middle].plain != "à" {
      // "un groupe de 22 passait de 30 % à 21 %": the change begins at the nearer "de".
      if words[middle - 1].endsClause || words[middle].plain == "de" { return nil }
      middle += 1
    }
    guard middle + 1 < words.count, words[middle].plain == "à" else { return nil }
    // "de 40 secondes à moins de 2"
    var target = middle + 1
    if ["moins", "plus", "près", "environ", "peine"].contains(words[target].plain) {
      target += 1
      if target < words.count, words[target].plain == "de" { target += 1 }
    }
    let isMoved =
      said.contains("va")
      || said.contains { word in
        FigureWords.moves.contains(where: word.hasPrefix) && !word.hasPrefix("passerell")
      }
    guard let second = NumberWord.at(target, of: words),
      second.isDigits || !number.isDigits || isMoved,
      !FrenchTime.isYear(second)
    else { return nil }
    if isHardlyMoved(number, second) { return (nil, target + second.length) }
    var end = target + second.length
    if end < words.count, !words[end - 1].endsClause, isUnit(words[end]) {
      end = timeEnd(target)
    }
    // A change is told as one; a scale, ages, opening hours or a range of addresses is none.
    let isAge = words[target..<min(end, words.count)].contains { ["ans", "an"].contains($0.plain) }
    let moves = isMoved
    // "de 22 h 30 à 6 h 30" as well as "de 8 h à 18 heures".
    let isHours =
      words[index].plain.hasSuffix("h")
      || words[index..<middle].contains { ["h", "heures"].contains($0.plain) }
    if isAge || isHours && !moves { return (nil, end) }
    // "Taux de clic : de 31 % à 12 %"
    let isLabelled =
      (label < from || from == 0 && end > target + 1)
      && ![.context, .need, .choices].contains(sentence.role) && !isUnderThresholds(index)
    let isMeasured =
      isLabelled
      || end > target + 1 && ![.context, .need].contains(sentence.role)
        && speaks(
          Set(words[max(0, index - 8)..<index].map { LetterFolding.folded($0.plain) }),
          of: FigureWords.measures)
    guard moves || isMeasured else { return (nil, end) }
    end = endOfSpan(end)
    // "un index, et une vue pour la liste : de 310 à 12 lignes" moved by all that is listed.
    if label < from, ClauseQuote.leading.contains(words[label].plain) { return (nil, end) }
    if label < from, end - label <= ClauseQuote.wordLimit + 3,
      let text = ClauseQuote.text(of: words, label..<min(end, words.count))
    {
      return (make(.change, text, index), end)
    }
    // "sont passées de 2 à 17 par mois" says nothing without what moved.
    let hasUnit =
      !number.unit.isEmpty || !second.unit.isEmpty || end > target + second.length
      || middle > index + number.length
    guard hasUnit else {
      return (make(.change, movedThing(from..<min(end, words.count)), index), end)
    }
    let core = from..<min(end, words.count)
    // "Cela fait passer l'affichage de 40 s à 2 s" points back; so much for the values alone.
    let moved = movedThing(core).flatMap { text in
      ["cela", "ça", "il", "elle", "ils", "elles", "on", "ce"]
        .contains(text.prefix { $0 != " " }.lowercased()) ? nil : text
    }
    // "Cela fait passer l'affichage de 40 s à 2 s": what moved stands behind the verb.
    let behind = (max(0, index - 8)..<max(0, from)).last { place in
      ["passer", "tomber", "descendre", "baisser", "monter"].contains(words[place].plain)
    }
    let named = behind.flatMap { place in
      place + 1 < from
        ? ClauseQuote.text(of: words, place + 1..<min(end, words.count)) : nil
    }
    return (make(.change, moved ?? named, index), end)
  }

  /// Where the label of a value begins, "Facture par mois : de 1 980 € à 1 120 €"; the value itself where it has none.
  func labelStart(_ start: Int) -> Int {
    guard start > 1, words[start - 1].text.hasSuffix(":") else { return start }
    var label = start - 1
    while label > 0, !words[label - 1].endsClause, !words[label - 1].text.hasSuffix(".") {
      label -= 1
    }
    return label
  }

  /// "de 400 à 7 par jour": the value with how often.
  private func endOfSpan(_ end: Int) -> Int {
    guard end + 1 < words.count, !words[end - 1].endsClause, words[end].plain == "par",
      FigureWords.spans.contains(words[end + 1].plain)
    else { return end }
    return end + 2
  }

  /// What something came to: "les appels sont tombés à une quinzaine", "le délai a été ramené à 12 minutes".
  private func reached(_ number: NumberWord, at index: Int) -> (FigureEvidence?, Int)? {
    guard index > 2, words[index - 1].plain == "à", !words[index - 2].endsClause,
      Self.reaches.contains(where: LetterFolding.folded(words[index - 2].plain).hasPrefix),
      ["a", "ont", "est", "sont", "été"].contains(words[index - 3].plain),
      !FrenchTime.isYear(number)
    else { return nil }
    var end = index + number.length
    if end < words.count, !words[end - 1].endsClause, isUnit(words[end]) { end = timeEnd(index) }
    let text = ClauseQuote.clause(of: words, around: index - 2..<min(end, words.count))
    return text.map { (make(.change, $0, index), end) }
  }

  /// "710 € par mois avant, 178 € après": two values that say themselves which came first.
  private func beforeAndAfter(_ number: NumberWord, at index: Int) -> (FigureEvidence?, Int)? {
    let reach = index + number.length + 4
    guard
      let before = (index + number.length..<min(reach, words.count)).first(where: {
        words[$0].plain == "avant"
      }), words[before].endsClause, let second = NumberWord.at(before + 1, of: words),
      !isHardlyMoved(number, second),
      let after = (before + 2..<min(before + 6, words.count)).first(where: {
        ["après", "maintenant", "aujourd'hui", "désormais", "ensuite"].contains(words[$0].plain)
      }),
      let text = ClauseQuote.text(of: words, labelStart(index)..<after).map({
        $0 + " " + words[after].plain
      })
    else { return nil }
    return (make(.change, text, index), after + 1)
  }

  /// "Délai de découverte : 2 jours → 4 minutes": a change that is drawn as an arrow.
  private func pointed(_ number: NumberWord, at index: Int) -> (FigureEvidence?, Int)? {
    let arrows: Set<String> = ["→", "->", "=>", "➜"]
    guard
      let arrow = (index + number.length..<min(index + number.length + 3, words.count)).first(
        where: { arrows.contains(words[$0].text) }),
      let second = NumberWord.at(arrow + 1, of: words)
    else { return nil }
    if isHardlyMoved(number, second) { return (nil, arrow + 1 + second.length) }
    var end = arrow + 1 + second.length
    if end < words.count, !words[end - 1].endsClause, isUnit(words[end]) {
      end = timeEnd(arrow + 1)
    }
    // "1 panne sur 6 → 1 sur 40"
    end = outOf(end, part: second.value)
    var start = index
    if start > 0, words[start - 1].text.hasSuffix(":") {
      start -= 1
      while start > 0, !words[start - 1].endsClause { start -= 1 }
    }
    // "2 846 fiches → 2 391 personnes → 688 reprises" sorts things out and moves nothing.
    let isFunnel =
      words.count(where: { arrows.contains($0.text) }) > 1
      && words[start].plain == words[index].plain
    guard !isFunnel, end - start <= ClauseQuote.wordLimit,
      let text = ClauseQuote.text(of: words, start..<min(end, words.count))
    else { return isFunnel ? (nil, end) : nil }
    return (make(.change, text, index), end)
  }

  /// "Le débit est passé de 481 à 476 Mbit/s" tells that nothing was spoilt; of shares a point may be much.
  private func isHardlyMoved(_ first: NumberWord, _ second: NumberWord) -> Bool {
    guard !words.contains(where: { $0.text.contains("%") }) else { return false }
    return first.value != second.value
      && abs(first.value - second.value) * Self.leastMove < max(first.value, second.value)
  }

  /// A move of less than one in so many is none.
  private static let leastMove = 33.0
  private static let reaches = ["tomb", "descend", "redui", "ramen", "mont", "baiss", "chut"]

  func isUnit(_ word: FicheWord) -> Bool {
    FrenchTime.shortUnits.contains(word.plain) || Self.money.contains(word.plain)
      || word.text.first == "%" || FrenchTime.longUnits.contains(word.plain)
      || FigureWords.isCounted(word.plain)
      || ["ko", "mo", "go", "to", "mb/s", "mbit/s", "gbit/s", "watts", "kwh"].contains(word.plain)
  }
}
