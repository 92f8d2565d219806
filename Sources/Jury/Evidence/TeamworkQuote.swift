/// What to quote of a claim of shared work, and whether that can be read out.
enum TeamworkQuote {
  /// A claim with what was done, as far as its object goes: "mon camarade a fait l'inventaire".
  static func completed(_ core: Range<Int>, _ words: [FicheWord]) -> Range<Int> {
    guard let text = ClauseQuote.text(of: words, core),
      !isWhole(text) || words[core.lowerBound].plain == "à"
    else { return core }
    if core.count == 1 {
      // "avec Josiane", "configurés par Omar", "Lina : annuaire et groupes"
      if core.lowerBound > 0, ["avec", "par"].contains(words[core.lowerBound - 1].plain) {
        let isAgent = words[core.lowerBound - 1].plain == "par" && core.lowerBound > 1
        return core.lowerBound - (isAgent ? 2 : 1)..<core.upperBound
      }
      let rest = words[core.upperBound...]
      if rest.first?.text == ":" || words[core.lowerBound].text.hasSuffix(":"),
        rest.count < ClauseQuote.wordLimit
      {
        return core.lowerBound..<words.count
      }
    }
    // "nous avons réglé les doublons à deux"
    if words[core.lowerBound].plain == "à", core.lowerBound > 0 {
      var start = core.lowerBound
      while start > 0, core.upperBound - start < ClauseQuote.wordLimit,
        !["nous", "on", "projet", "travail"].contains(words[start].plain)
      {
        start -= 1
      }
      return start..<core.upperBound
    }
    var end = core.upperBound
    while end < words.count, !words[end - 1].endsClause,
      end - core.lowerBound < ClauseQuote.wordLimit,
      end == core.upperBound || !objectEnds.contains(words[end].plain)
    {
      end += 1
    }
    return core.lowerBound..<end
  }

  /// The clause of a claim from its beginning as far as the claim goes: "J'ai recompté les bons avec le chef";
  /// `nil` where nothing there says what was done.
  static func led(_ core: Range<Int>, _ words: [FicheWord]) -> String? {
    func beginning(before place: Int) -> Int {
      var start = place
      while start > 0, !words[start - 1].endsClause, !words[start].beginsClause,
        !["–", "—"].contains(words[start - 1].text)
      {
        start -= 1
      }
      return start
    }
    var end = core.upperBound
    // "le chef de fabrication", "le technicien de l'opérateur": with whose trade it is.
    if end + 1 < words.count, !words[end - 1].endsClause,
      ["de", "du", "des"].contains(words[end].plain)
    {
      end += 2
    }
    var start = beginning(before: core.lowerBound)
    // ", avec ma collègue" says with whom the clause before it was done.
    if start > 0, words[start].plain == "avec", words[start - 1].text.hasSuffix(",") {
      start = beginning(before: start - 1)
    }
    while start < core.lowerBound, ClauseQuote.leading.contains(words[start].plain) { start += 1 }
    if end - start > ClauseQuote.wordLimit {
      // From the nearest participle on: "réservé les adresses avec le technicien".
      let nearest = (start..<core.lowerBound).last { place in
        ["é", "és", "ée", "ées"].contains(where: words[place].plain.hasSuffix)
      }
      guard let nearest, nearest + 1 < core.lowerBound else { return nil }
      start = nearest
      if end - start > ClauseQuote.wordLimit { end = core.upperBound }
    }
    guard end - start <= ClauseQuote.wordLimit, end <= words.count,
      !ClauseQuote.dependent.contains(words[start].plain)
    else { return nil }
    if let text = ClauseQuote.text(of: words, start..<end), isWhole(text) { return text }
    // "J'ai fait avec le chef de fabrication une table de correspondance": the object stands behind.
    guard start < core.lowerBound else { return nil }
    let first = end
    while end < words.count, end - start < ClauseQuote.wordLimit, !words[end - 1].endsClause,
      end == first || !objectEnds.contains(words[end].plain)
    {
      end += 1
    }
    // Cut in the middle of the object it says less than nothing; "de 58 codes" may be left out.
    let isWhole =
      end == words.count || words[end - 1].endsClause || objectEnds.contains(words[end].plain)
      || words[end].plain == "de" && NumberWord.at(end + 1, of: words) != nil
    guard isWhole, end > first + 1, !ClauseQuote.hanging.contains(words[end - 1].plain),
      let text = ClauseQuote.text(of: words, start..<end)
    else { return nil }
    return text
  }

  private static let objectEnds: Set<String> = [
    "et", "dans", "avec", "pour", "sur", "par", "qui", "que", "en", "puis", "tandis", "pendant",
    "depuis", "après", "avant", "afin", "mais", "où",
  ]

  /// A claim that can be read out; `nil` where it cannot.
  static func whole(_ text: String) -> String? { isWhole(text) ? text : nil }

  /// Whether a claim can be read out: "mon camarade a fait" is cut before what was done.
  static func isWhole(_ text: String) -> Bool {
    let parts = text.split(separator: " ").map { $0.lowercased() }
    guard parts.count >= 2, let last = parts.last, !LeaningQuote.leans(text) else { return false }
    // "Réalisé pour partie en binôme" is no more than that when it is cut down to it.
    if parts.count == 2, parts[0] == "en", text.hasPrefix("e") { return false }
    // "choisies avec la responsable", "dessinée par Anouk": what was is left out.
    let isPassive =
      ["é", "ée", "és", "ées", "fait", "faite", "faits", "faites", "écrit", "écrite"]
      .contains(where: parts[0].hasSuffix)
      && ["avec", "par", "sur"].contains(parts[1])
    let isCut =
      isPassive
      || [
        "fait", "mis", "pris", "écrit", "défini", "s'occupe", "s'occupait", "occupé", "occupée",
        "chargé", "chargée", "relu", "vérifié",
      ].contains(last)
      || parts.count <= 4 && !VerbSense.of(last).isDisjoint(with: .use)
        && ["a", "ont"].contains(parts[parts.count - 2])
    // "avec le chef" says neither what was done nor by whom.
    let isCompanyAlone =
      parts[0] == "avec" && !["nous", "on"].contains(where: parts.contains)
      && !parts.contains { part in
        ["é", "ée", "és", "ées"].contains(where: part.hasSuffix) || !VerbSense.of(part).isEmpty
          || ["ai", "a", "avons", "on", "nous"].contains(part)
      }
    // "J'ai fait avec le chef" lacks what was made.
    let isOpen = zip(parts, parts.dropFirst()).contains { verb, next in
      ["fait", "mis", "pris"].contains(verb) && next == "avec"
    }
    return !isCut && !isCompanyAlone && !isOpen
  }

  /// "Avec Maël, l'apprenti de l'électricien, on a tiré 22 câbles": company that is told in two breaths, as far as
  /// the object goes; `nil` where that is too long.
  static func company(_ words: [FicheWord]) -> String? {
    guard
      let subject = words.indices.prefix(8).first(where: {
        ["on", "nous"].contains(words[$0].plain)
      }),
      subject > 1, words[subject - 1].endsClause
    else { return nil }
    var end = subject + 1
    while end < words.count, end < ClauseQuote.wordLimit, !words[end - 1].endsClause,
      end < subject + 3 || !objectEnds.contains(words[end].plain)
    {
      end += 1
    }
    let isWhole =
      end == words.count || words[end - 1].endsClause || objectEnds.contains(words[end].plain)
    guard isWhole, end > subject + 3, !ClauseQuote.hanging.contains(words[end - 1].plain) else {
      return nil
    }
    return ClauseQuote.text(of: words, 0..<end)
  }

  /// "Anaïs Ferrandi et Killian Hoarau" signs the fiche.
  static func isOfNames(_ text: String) -> Bool {
    text.split(separator: " ").allSatisfy { part in
      ["et", ","].contains(part) || part.first?.isUppercase ?? false
    }
  }

  /// "Tom et moi" names two people and says nothing of the work.
  static func isBarePair(_ text: String) -> Bool {
    let parts = text.lowercased().split(separator: " ")
    return parts.count <= 4 && parts.suffix(2) == ["et", "moi"]
  }

  /// Whether a clause begins in the middle of what leads to *nous*: "deux machines nous avons voté non" lacks
  /// the "pour une application et" before it.
  static func isCutBeforeNous(_ text: String) -> Bool {
    let parts = text.lowercased().split(separator: " ").map(String.init)
    guard let nous = parts.firstIndex(of: "nous"), nous > 0 else { return false }
    return NumberWord.isSpelled(parts[0]) || parts[0].first?.isNumber ?? false
  }
}
