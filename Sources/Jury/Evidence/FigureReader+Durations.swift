import TextCells

/// Figures that are days, weeks or months of work.
extension FigureReader {
  /// "L'installation a pris trois semaines", "j'ai repris les dossiers en dix semaines".
  func longTime(_ index: Int, _ end: Int, _ said: Set<String>) -> (FigureEvidence?, Int) {
    let unit = words[end - 1].plain
    let start = withQualifier(index)
    let before = start > 0 && !words[start - 1].endsClause ? words[start - 1].plain : ""
    let after = end < words.count && !words[end - 1].endsClause ? words[end].plain : ""
    let late = end + 1 < words.count ? words[end + 1].plain : ""
    // "11 000 kWh en trois semaines" is a rate.
    if before == "en", isBareAmount(before: start - 1) { return (nil, end) }
    // "est passé de 11,4 % à 8,2 % en quatre mois" tells of the change.
    if words[..<index].contains(where: { $0.text.contains("%") }) { return (nil, end) }
    let isShift =
      ["avant", "après", "plus", "d'avance"].contains(after) || (after == "de" && late == "retard")
    guard !isShift, sentence.role != .context, sentence.role != .need,
      !["an", "ans", "année", "années"].contains(unit),
      !speaks(said, of: FigureWords.placements)
    else { return (nil, end) }
    let all = Set(sentence.tokens.map { LetterFolding.folded($0.text) })
    // "le développeur les a faites en trois jours" is somebody else's time.
    let isOthers =
      !said.isDisjoint(with: ["a", "ont"])
      && said.isDisjoint(with: ["ai", "avons", "m'", "nous", "on", "ete"])
    // "La comptable saisissait pendant quatre jours" tells how it was.
    let isOfThen =
      said.isDisjoint(with: ["ai", "avons", "ete"])
      && said.contains { $0.utf8.count > 5 && ($0.hasSuffix("ait") || $0.hasSuffix("aient")) }
    if isOfThen { return (nil, end) }
    let isOwn = !isOthers && (all.contains("ai") || all.contains("avons"))
    let isDone = !all.isDisjoint(with: ["ete", "etait", "etaient"])
    // "En trois mois, 240 tickets ont été ouverts" tells how much, not how long.
    let counts =
      words.contains { $0.text.contains("%") }
      || words.contains { FigureWords.kind(ofNoun: LetterFolding.folded($0.plain)) == .count }
      || (["mois", "trimestre", "trimestres"].contains(unit) && index > 3
        && NumberWord.at(0, of: words) != nil)
    let isWithin =
      before == "en" && (isOwn || isNamedDeed || (isDone && !counts))
      || ["pendant", "durant"].contains(before) && isOwn && !["mois", "trimestre"].contains(unit)
        && sentence.tokens.contains { !VerbSense.of($0.text).isDisjoint(with: .use) }
    let isEffort =
      (speaks(said.subtracting(["saisie", "saisies", "prets"]), of: FigureWords.efforts)
        || isMenee(index))
      && !["depuis", "il", "tous", "toutes", "chaque", "les"].contains(before)
    guard isWithin || isEffort else { return (nil, end) }
    return (make(.workTime, timeText(start..<min(end, words.count)), index), end)
  }

  /// Whether nothing but a number with its unit stands before a word, as far as its clause goes.
  private func isBareAmount(before end: Int) -> Bool {
    var start = end
    while start > 0, !words[start - 1].endsClause { start -= 1 }
    guard let number = NumberWord.at(start, of: words), number.isDigits else { return false }
    return start + number.length < end
      && !words[start..<end].contains { !VerbSense.of($0.plain).isEmpty }
  }

  /// "Remplacement de 43 imprimantes, en cinq semaines": an item that names what was done.
  private var isNamedDeed: Bool {
    guard sentence.place == .item, let first = sentence.tokens.first?.text else { return false }
    return ["ment", "tion", "age", "ture", "sion"].contains(where: first.hasSuffix)
  }

  /// "une réalisation menée en binôme, 2 semaines à 35 h", "on a mis 3 jours".
  private func isMenee(_ index: Int) -> Bool {
    if index > 0, words[index - 1].plain == "mis",
      sentence.tokens.contains(where: { ["a", "ai", "avons", "ont"].contains($0.text) })
    {
      return true
    }
    guard index > 0, words[index - 1].endsClause else { return false }
    return sentence.tokens.contains { token in
      ["mené", "menée", "réalisé", "réalisée", "conduit", "conduite"].contains(token.text)
    }
  }
}
