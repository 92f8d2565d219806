/// Quotes a fiche in its own words: a whole clause where it is short, else only what must be quoted.
///
/// A clause is never cut in its middle: a jury that breaks off a candidate's sentence is hard to answer.
enum ClauseQuote {
  /// Words that a jury would still read out in one breath.
  static let wordLimit = 11
  private static let characterLimit = 80

  /// The whole clause around a core; `nil` where it is too long or no clause of its own.
  static func clause(of words: [FicheWord], around core: Range<Int>) -> String? {
    var start = core.lowerBound
    while start > 0, !words[start - 1].endsClause, !words[start].beginsClause,
      !opens(words, at: start)
    {
      start -= 1
    }
    while start < core.lowerBound, leading.contains(words[start].plain) { start += 1 }
    var end = core.upperBound
    while end < words.count, !words[end - 1].endsClause, !words[end].beginsClause,
      !opens(words, at: end)
    {
      end += 1
    }
    end = endOfList(of: words, from: end)
    guard end - start <= wordLimit, let first = words[start..<end].first,
      !dependent.contains(first.plain), !words[start].beginsClause || start == 0,
      !(start > 0 && words[start - 1].text.hasSuffix("(")),
      !isHanging(words, at: end - 1)
    else { return nil }
    return text(of: words, start..<end)
  }

  /// Where a list ends in whose middle a comma stands: "nous avons comparé X, Y et Z".
  private static func endOfList(of words: [FicheWord], from start: Int) -> Int {
    guard start > 0, start < words.count, words[start - 1].text.hasSuffix(",") else { return start }
    var end = start
    var isJoined = false
    while end < words.count {
      let word = words[end]
      if word.beginsClause || SentenceClauses.subjects.contains(word.plain)
        || VerbSense.of(word.plain).contains(.finite)
      {
        return start
      }
      if word.plain == "et" || word.plain == "ou" { isJoined = true }
      end += 1
      if word.endsClause {
        if isJoined || !word.text.hasSuffix(",") { break }
      }
    }
    return isJoined ? end : start
  }

  /// A time between commas with the clause that it tells of: "J'ai mené ce travail seul, en trois semaines",
  /// "En quatre jours, l'écran était en place"; `nil` where that is too long.
  static func aside(of words: [FicheWord], _ core: Range<Int>) -> String? {
    guard core.lowerBound > 0, core.upperBound <= words.count,
      words[core.lowerBound - 1].plain == "en"
    else { return nil }
    let start = core.lowerBound - 1
    if start == 0 {
      guard words[core.upperBound - 1].text.hasSuffix(",") else { return nil }
      return opening(of: words)
    }
    guard words[start - 1].text.hasSuffix(",") else { return nil }
    var first = start - 1
    while first > 0, !words[first - 1].endsClause, !words[first].beginsClause,
      !opens(words, at: first)
    {
      first -= 1
    }
    while first < start, leading.contains(words[first].plain) { first += 1 }
    guard core.upperBound - first <= wordLimit, !dependent.contains(words[first].plain) else {
      return nil
    }
    return text(of: words, first..<core.upperBound)
  }

  /// What a clause says from its figure on, to its end; `nil` where that is too long.
  ///
  /// - Parameter core: where the figure ends.
  static func rest(of words: [FicheWord], from start: Int, core: Int) -> String? {
    var end = core
    while end < words.count, !words[end - 1].endsClause, !words[end].beginsClause,
      !opens(words, at: end)
    {
      end += 1
    }
    guard end - start <= wordLimit, !hanging.contains(words[end - 1].plain) else { return nil }
    return text(of: words, start..<end)
  }

  /// The sentence that opens with an aside, as far as its main clause goes; `nil` where that is too long.
  static func opening(of words: [FicheWord]) -> String? {
    guard let aside = words.firstIndex(where: \.endsClause) else {
      return words.count <= wordLimit ? text(of: words, 0..<words.count) : nil
    }
    var end = aside + 1
    while end < words.count, !words[end - 1].endsClause || end == aside + 1, !opens(words, at: end)
    {
      end += 1
    }
    return end <= wordLimit && end > aside + 1 && !hanging.contains(words[end - 1].plain)
      ? text(of: words, 0..<end) : nil
  }

  /// Whether a quotation may not end with a word: "une minute au plus" is whole.
  private static func isHanging(_ words: [FicheWord], at last: Int) -> Bool {
    if words[last].plain == "plus", last > 0, words[last - 1].plain == "au" { return false }
    return hanging.contains(words[last].plain)
  }

  /// Just these words, if they can stand between quotation marks.
  static func text(of words: [FicheWord], _ range: Range<Int>) -> String? {
    guard range.upperBound <= words.count,
      !words[range].contains(where: { hasty.contains($0.plain) })
    else { return nil }
    // "qui intervient sous 8 h": the word that ties it to what stands before is left out.
    let start = range.first { !ties.contains(words[$0].plain) } ?? range.upperBound
    // "de 80 lignes qui :" hangs as much as it does without the colon.
    let end = range.last { !words[$0].plain.isEmpty }.map { $0 + 1 } ?? start
    let range = start..<max(start, end)
    guard let last = range.last, !isHanging(words, at: last), !isBeforeName(words, range.upperBound)
    else { return nil }
    let text = words[range].map(\.text).joined(separator: " ")[...].trimming([
      ",", ".", ";", ":", "(", ")", "«", "»", " ", "…", "!", "\"", "*", "`", "|", "–", "—", "-",
    ])
    guard !text.isEmpty, text.count <= characterLimit,
      !text.contains(where: { "?!«»{}|\"<>`".contains($0) }),
      text.count(where: { $0 == "(" }) == text.count(where: { $0 == ")" })
    else { return nil }
    // The point of initials is theirs.
    return words[last].isInitials ? text + "." : String(text)
  }

  /// "selon le modèle « Page Object »", "un rôle « Référent »": cut before its name a noun says less than nothing.
  private static func isBeforeName(_ words: [FicheWord], _ end: Int) -> Bool {
    end > 0 && end < words.count && !words[end - 1].endsClause
      && ["«", "“"].contains { words[end].text.hasPrefix($0) }
  }

  /// What is written in haste is not read out to the person who wrote it.
  private static let hasty: Set<String> = [
    "jai", "javais", "javai", "cest", "cetait", "cétait", "ca", "lai", "nai", "quil", "quon", "dun",
    "dune", "yavais", "lautre", "souvre", "jaurai", "jaurais", "jutilise",
  ]

  /// Whether another clause begins at a word.
  private static func opens(_ words: [FicheWord], at index: Int) -> Bool {
    let plain = words[index].plain
    if ["mais", "car", "puis", "donc", "tandis", "–", "—", "→"].contains(plain) { return true }
    // "alors que tcpdump montrait la cause en trente secondes"
    if ["alors", "parce"].contains(plain), index + 1 < words.count,
      words[index + 1].plain.hasPrefix("qu")
    {
      return true
    }
    guard plain == "et", index + 1 < words.count else { return false }
    let next = words[index + 1].plain
    if ["moi", "ne", "n'est", "n'a"].contains(next) { return true }
    return SentenceClauses.subjects.contains(next) || next.hasPrefix("j'")
      || NumberWord.at(index + 1, of: words) != nil
  }

  /// Words that lead into a clause and belong to the one before.
  static let leading: Set<String> = [
    "dont", "et", "ou", "mais", "puis", "soit", "donc", "car", "or", "–", "—", "-", "•", "→",
  ]

  /// Words with which a clause cannot stand alone.
  static let dependent: Set<String> = [
    "qui", "que", "dont", "où", "pour", "afin", "ce", "lorsque", "quand", "parce", "puisque",
    "si", "alors", "tandis", "grâce", "par", "avec", "dans", "sur", "à", "de", "du", "des", "en",
    "contre", "soit", "a", "ont", "est", "sont", "avait", "avaient", "chacun", "chacune", "au",
    "aux", "y", "sans", "auquel", "laquelle", "lequel", "lesquels",
  ]

  /// Words at the start of a quotation that say nothing in it.
  private static let ties: Set<String> = [
    "qui", "que", "qu'", "dont", "où", "et", "ou", "mais", "car", "puis", "donc", "soit", "d'où",
  ]

  /// Words that leave a quotation hanging.
  static let hanging: Set<String> = [
    "de", "des", "du", "d'une", "d'un", "la", "le", "les", "un", "une", "en", "à", "au", "aux",
    "par", "pour", "avec", "sans", "sur", "dans", "chez", "vers", "sous", "entre", "ne", "se",
    "son", "sa", "ses", "leur", "et", "ou", "que", "qui", "dont", "plus", "très", "nous", "je",
    "est", "sont", "a", "ont", "été", "avant", "après", "où", "ce", "cette", "ces", "notre", "nos",
    "ai", "avons", "être", "soit",
  ]
}
