import TextCells
import TextSearch

/// Figures that are days, weeks or months of work.
extension FigureReader {
  /// "L'installation a pris trois semaines", "j'ai repris les dossiers en dix semaines".
  func longTime(_ index: Int, _ end: Int, _ said: Set<String>) -> (FigureEvidence?, Int) {
    let unit = words[end - 1].plain
    let start = withQualifier(index)
    let before = start > 0 && !words[start - 1].endsClause ? words[start - 1].plain : ""
    let after = end < words.count && !words[end - 1].endsClause ? words[end].plain : ""
    let late = end + 1 < words.count ? words[end + 1].plain : ""
    if let promise = promisedDays(index, end, start, before, said) { return (promise, end) }
    if isElsewhere(said) || isLengthOfCounted(start) || isWatching || isSetSpan(index, said) {
      return (nil, end)
    }
    // "j'avais commencé avec Flask, j'ai passé trois jours sur les comptes": time on what was given up.
    let isOfStart = zip(sentence.tokens, sentence.tokens.dropFirst()).contains { first, second in
      ["avais", "avions"].contains(first.text)
        && ["commenc", "essay", "tent", "démarr", "début"].contains(where: second.text.hasPrefix)
    }
    if isOfStart { return (nil, end) }
    // "la version d'essai, pendant 14 jours"
    if allWords.isSuperset(of: ["version", "essai"]) { return (nil, end) }
    // "une date passée de plus de 7 jours"
    if before == "de", start > 1,
      ["passé", "passée", "passés", "passées", "vieux", "vieille"]
        .contains(words[start - 2].plain)
    {
      return (nil, end)
    }
    // "Les retards de plus d'un mois", "les absences de plus de deux jours": which of them.
    if before == "de", start < index { return (nil, end) }
    // "L'ancienne version est restée deux semaines", "Inès a été absente trois semaines": how something was.
    let isState = words[max(0, start - 8)..<start].contains { word in
      ["resté", "restée", "restés", "restées", "absent", "absente", "cru", "duré", "maintenir"]
        .contains(word.plain)
    }
    if isState, !speaks(said, of: FigureWords.efforts) { return (nil, end) }
    // "la liste est passée à 2 jours", "jamais avant trois jours": what is set, or a bound.
    if ["à", "avant", "après"].contains(before) { return (nil, end) }
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
      && words[max(0, index - 10)..<index].contains { word in
        let plain = LetterFolding.folded(word.plain)
        return plain.utf8.count > 5 && (plain.hasSuffix("ait") || plain.hasSuffix("aient"))
      }
    if isOfThen { return (nil, end) }
    let isOwn = !isOthers && (all.contains("ai") || all.contains("avons"))
    // "La bascule s'est faite service par service, en dix semaines"
    let isDone =
      !all.isDisjoint(with: ["ete", "etait", "etaient"])
      || zip(sentence.tokens, sentence.tokens.dropFirst()).contains {
        $0.text == "s'" && ["est", "étaient", "était"].contains($1.text)
      }
    // "En trois mois, 240 tickets ont été ouverts" tells how much, not how long.
    let counts =
      words.contains { $0.text.contains("%") }
      || words.contains { FigureWords.kind(ofNoun: LetterFolding.folded($0.plain)) == .count }
      || (["mois", "trimestre", "trimestres"].contains(unit) && index > 3
        && NumberWord.at(0, of: words) != nil)
    // "J'ai pris 143 appels en cinq semaines" is a rate.
    let isRated =
      counts && isOwn
      && sentence.tokens.contains {
        ["pris", "reçu", "reçus", "traité", "traités", "répondu"].contains($0.text)
      }
      && words[..<index].indices.contains {
        NumberWord.at($0, of: words) != nil && !FrenchTime.longUnits.contains(words[$0].plain)
      }
    if before == "en", isRated || isYield(start) || isOfCount { return (nil, end) }
    // "45 parcelles attribuées en mars en une matinée"
    let isElliptic =
      !counts && !sentence.tokens.contains { VerbSense.of($0.text).contains(.finite) }
      && words[..<index].contains { word in
        ["ées", "és", "ée"].contains(where: word.plain.hasSuffix)
      }
    let isWithin =
      before == "en" && (isOwn || isElliptic || isNamedDeed || (isDone && !counts))
      || ["pendant", "durant"].contains(before) && isOwn && !["mois", "trimestre"].contains(unit)
        && sentence.tokens.contains {
          !VerbSense.of($0.text).isDisjoint(with: .use) || $0.text.hasPrefix("travaill")
        }
    let isEffort =
      (speaks(said.subtracting(["saisie", "saisies", "prets"]), of: FigureWords.efforts)
        || isMenee(index))
      && !["depuis", "il", "tous", "toutes", "chaque", "les"].contains(before)
      // "Trois jours perdus"
      || after.hasPrefix("perdu")
    guard isWithin || isEffort else { return (nil, end) }
    return (make(.workTime, timeText(start..<min(end, words.count)), index), end)
  }

  /// Days in which somebody wants something done: "repartir en moins d'une journée", "un rapport sous 30 jours".
  private func promisedDays(
    _ index: Int, _ end: Int, _ start: Int, _ before: String, _ said: Set<String>
  ) -> FigureEvidence? {
    let isWanted =
      isOfNeed && (before == "en" || start < index)
      && !said.contains("depuis")
      && (speaks(said, of: FigureWords.demands) && said.isDisjoint(with: ["a", "ont", "ai"]))
    // "faite par eux sous 9 jours" tells what came of it.
    let isKept = words[max(0, start - 6)..<start].contains { word in
      ["fait", "faite", "livré", "livrée", "répondu", "obtenu", "obtenue", "reçu", "reçue"]
        .contains(word.plain)
    }
    guard before == "sous" && !isKept || isWanted else { return nil }
    return make(.commitment, timeText(start..<min(end, words.count)), index)
  }

  /// Whether nothing but a number with its unit stands before a word, as far as its clause goes.
  private func isBareAmount(before end: Int) -> Bool {
    var start = end
    while start > 0, !words[start - 1].endsClause { start -= 1 }
    guard let number = NumberWord.at(start, of: words), number.isDigits else { return false }
    return start + number.length < end
      && !words[start..<end].contains { !VerbSense.of($0.plain).isEmpty }
  }

  /// "En une matinée, j'ai compté 31 feuilles": the time in which something was counted.
  private var isOfCount: Bool {
    sentence.tokens.indices.contains { place in
      ["compté", "dénombré", "recensé", "relevé", "noté", "trouvé", "récolté"]
        .contains(sentence.tokens[place].text)
        && sentence.tokens[place...].dropFirst().prefix(3).contains { token in
          token.text.first?.isNumber ?? false || NumberWord.isSpelled(token.text)
        }
    }
  }

  /// "J'ai fait à peu près 50 machines en six semaines": how many things passed through one's hands in a stay.
  private func isYield(_ start: Int) -> Bool {
    guard start > 2, !words[start - 2].endsClause, words[start - 2].plain.hasSuffix("s"),
      NumberWord.at(start - 3, of: words) != nil
    else { return false }
    return words[max(0, start - 8)..<start - 3].contains { word in
      ["fait", "vu", "dépanné", "réparé", "passé", "refait", "nettoyé"].contains(word.plain)
    }
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
