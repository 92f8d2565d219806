import TextCells
import TextSearch

/// Figures that are shares or prices.
extension FigureReader {
  /// A share, and where its words end.
  func percent(
    _ index: Int, _ end: Int, _ said: Set<String>
  ) -> (FigureEvidence?, Int) {
    // "les 7 % viennent du vendredi" takes up a figure that was told before.
    let isTakenUp = index > 0 && ["les", "ces"].contains(words[index - 1].plain)
    if isOfThresholds(index, end) || isStuck(index) { return (nil, end) }
    if isTakenUp || isMannerOfSpeaking(index, end) || isFormerShare(said) { return (nil, end) }
    // "baisser les prix de 10 %" is an idea.
    if isToBeDone(index, said), !isPromisedShare(index, said) { return (nil, end) }
    // "seuil critique à 92 %", "moins de 1 % de perte" where nothing came of it yet
    let isBound =
      speaks(wordsAround(index, end), of: ["seuil", "critique", "alerte", "declench"])
      || withQualifier(index) < index && words[withQualifier(index)].plain == "moins"
        && !isPast(said) && !isPromisedShare(index, said)
    if isBound { return (nil, end) }
    if isPromisedShare(index, said) {
      let whole = ClauseQuote.clause(
        of: words, around: withQualifier(index)..<min(end, words.count))
      return (make(.commitment, whole, index), end)
    }
    if speaks(wordsAround(index, end), of: FigureWords.thresholds) || isLimit(index) {
      return (nil, end)
    }
    // "1,5 % + 0,25 €" is a tariff.
    if end < words.count, words[end].text == "+" || words[end - 1].text.hasSuffix("+") {
      return (nil, end)
    }
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
      ?? (index > 0 && words[index - 1].text.hasSuffix(":")
        ? labelledValue(index..<min(end, words.count)) : nil)
    return (make(.percent, text, index), end)
  }

  /// "le capteur est resté bloqué à 98 %": a value that something stopped at is no share.
  private func isStuck(_ index: Int) -> Bool {
    index > 1 && ["à", "sur"].contains(words[index - 1].plain)
      && ["bloqu", "fig", "coinc", "satur"].contains(where: words[index - 2].plain.hasPrefix)
  }

  /// The folded words of the clause of a share, without what stands in brackets behind it: "98 % (objectif : 95 %)".
  private func wordsAround(_ index: Int, _ end: Int) -> Set<String> {
    var start = index
    while start > 0, !words[start - 1].endsClause { start -= 1 }
    var last = end
    while last < words.count, !words[last - 1].endsClause, !words[last].beginsClause { last += 1 }
    return Set(words[start..<min(last, words.count)].map { LetterFolding.folded($0.plain) })
  }

  /// Whether somebody else found the figure: a study, a poll.
  private var isQuotedFromOthers: Bool {
    // "Mes collègues sont à 74 %"
    if sentence.tokens.prefix(2).contains(where: { token in
      ["collègues", "confrères", "concurrents", "concurrent", "constructeur", "éditeur", "autres"]
        .contains(token.text)
    }) {
      return true
    }
    return sentence.tokens.indices.contains { index in
      let token = sentence.tokens[index]
      // "un portail est à l'étude"
      if token.text == "étude", index > 1, sentence.tokens[index - 2].text == "à" { return false }
      return [
        "selon", "étude", "enquête", "sondage", "insee", "d'après", "statistiques", "rapport",
      ]
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

  private var leastPrice: Double { 40 }
  private var leastRent: Double { 10 }

  /// A price, and where its words end.
  func price(_ index: Int, _ end: Int, _ said: Set<String>) -> (FigureEvidence?, Int) {
    let all = Set(sentence.tokens.map { LetterFolding.folded($0.text) })
    let tokens = sentence.tokens
    let isOwn =
      !all.isDisjoint(with: ["personnel", "personnelle", "loisir", "poche", "chez moi", "moi"])
      || tokens.indices.dropFirst().contains {
        tokens[$0].text == "acheté" && tokens[$0 - 1].text == "ai"
      }
    // What something would have cost, or what an insurance keeps, is not a price of the work.
    let isUnreal = all.contains {
      ["aurait", "auraient", "couterait", "franchise", "ecart", "amende", "rancon"].contains($0)
    }
    let isRefused =
      all.contains("trop")
      || sentence.tokens.contains { token in
        !VerbSense.of(token.text).isDisjoint(with: [.reject, .compare])
          || ["proposait", "proposaient", "pesé", "portée", "inabordable", "hors"].contains(
            token.text)
      }
    // "La patronne payait 24 € par mois" tells of what there was before.
    let isBefore = !said.isDisjoint(with: [
      "payait", "payaient", "coutait", "coutaient", "facturait", "reglait",
    ])
    // "contre 2 400 € l'année d'avant"
    let isCompared = index > 0 && words[index - 1].plain == "contre"
    // "Les disques coûtent 31 euros" is the price of each.
    if said.contains("coutent") { return (nil, end) }
    // Nobody asks about the price of a few posters, unless it comes back each month.
    let number = NumberWord.at(index, of: words)
    let isLarge =
      number?.unit == "k€"
      || words[index...].prefix(5).contains { word in
        ["par", "k€"].contains(word.plain) || word.text.contains("/")
      }
    let isNothing = (number?.value ?? 0) <= (isLarge ? leastRent : leastPrice)
    // Where things are weighed a price is told of each of them: "Centrex : 540 € par mois".
    let isOfCandidate =
      sentence.role == .choices && !names.contains { !$0.isAside }
      && !tokens.contains { token in
        !VerbSense.of(token.text).isDisjoint(with: [.use, .choose, .prefer])
          || ["acheté", "achetée", "payé", "payée", "ai", "avons"].contains(token.text)
      }
    guard !isOfCandidate, !isOwn, !isUnreal, !isCompared, !isRefused, !isBefore, !isNothing else {
      return (nil, end)
    }
    guard isSpent(index, min(end, words.count), said) else { return (nil, end) }
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
}
