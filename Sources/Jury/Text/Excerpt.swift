/// A few words of a fiche, quoted as they stand.
enum Excerpt {
  /// Words that a jury would still read out in one breath.
  static let wordLimit = 8
  private static let characterLimit = 64

  /// The words around a core, drawn out to the end of the clause as far as there is room.
  ///
  /// - Parameter extraWords: how many words may follow the core.
  static func text(
    of words: [FicheWord], core: Range<Int>, extraWords: Int = Excerpt.wordLimit
  ) -> String? {
    var end = core.upperBound
    while end < words.count, end - core.lowerBound < wordLimit, end - core.upperBound < extraWords,
      !words[end - 1].endsClause, !words[end].beginsClause, !endsPhrase(words[end])
    {
      end += 1
    }
    if end > core.upperBound, isCut(at: end, of: words) { end = wholePhrase(words, core, end) }
    while end > core.upperBound, cannotEnd.contains(words[end - 1].plain) { end -= 1 }
    guard core.count <= wordLimit else { return nil }
    let parts = words[core.lowerBound..<end]
    let text = parts.map(\.text).joined(separator: " ")[...].trimming([
      ",", ".", ";", ":", "(", ")", "«", "»", " ", "…", "!", "\"", "*",
    ])
    guard !text.isEmpty, text.count <= characterLimit,
      !text.contains(where: { "?!«»{}|\"<>".contains($0) }),
      text.count(where: { $0 == "(" }) == text.count(where: { $0 == ")" })
    else { return nil }
    return String(text)
  }

  /// Where the clause of a word begins.
  static func clauseStart(of index: Int, in words: [FicheWord]) -> Int {
    var start = index
    while start > 0, !words[start - 1].endsClause, !words[start].beginsClause { start -= 1 }
    return start
  }

  /// Whether a phrase goes on where the room ends.
  static func isCut(at end: Int, of words: [FicheWord]) -> Bool {
    end < words.count && !words[end - 1].endsClause && !words[end].beginsClause
      && !endsPhrase(words[end])
  }

  /// The end without the last complement, which would be cut in its middle.
  static func wholePhrase(_ words: [FicheWord], _ core: Range<Int>, _ end: Int) -> Int {
    if joints.contains(words[end].plain) { return end }
    let place = (core.upperBound..<end).last { joints.contains(words[$0].plain) }
    return place ?? end
  }

  /// Words with which a complement begins.
  private static let joints: Set<String> = [
    "de", "des", "du", "d'un", "d'une", "en", "à", "au", "aux", "par", "pour", "avec", "sans",
    "sur", "dans", "chez", "vers", "sous", "entre", "et", "ou", "qui", "que", "dont", "où",
  ]

  private static func endsPhrase(_ word: FicheWord) -> Bool {
    breaks.contains(word.plain) || word.text == ":" || word.text == "–" || word.text == "—"
      || word.text == "-" || word.text == "→" || word.text == "="
  }

  /// Words with which something else begins.
  private static let breaks: Set<String> = [
    "et", "ou", "mais", "car", "donc", "or", "puis", "qui", "que", "dont", "où", "parce", "afin",
    "lorsque", "quand", "grâce", "est", "sont", "était", "étaient", "a", "ont", "avait", "avaient",
    "ce", "qu'il", "qu'elle", "soit", "contre", "tandis", "alors", "ensuite", "c'est", "plutôt",
  ]

  /// Words that leave a quotation hanging.
  private static let cannotEnd: Set<String> = [
    "de", "des", "du", "d'une", "d'un", "la", "le", "les", "un", "une", "en", "à", "au", "aux",
    "par", "pour", "avec", "sans", "sur", "dans", "chez", "vers", "sous", "entre", "plus", "très",
    "ne", "se", "son", "sa", "ses", "leur", "leurs", "mon", "ma", "mes", "notre", "nos", "cette",
    "ces", "cet", "depuis", "après", "avant", "pendant", "dès", "chaque", "n'a", "s'est", "je",
    "nous", "il", "elle", "on", "tout", "toute", "tous", "toutes", "aussi", "bien", "été", "être",
    "environ", "puis", "comme", "jusqu'à", "d'abord", "avoir", "fait", "j'ai", "nous-mêmes",
  ]
}
