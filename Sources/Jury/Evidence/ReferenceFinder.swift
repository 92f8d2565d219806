/// Finds the persons, works, laws and events that a sentence cites.
enum ReferenceFinder {
  /// "Steven Strogatz", "pont de Tacoma", "deuxième loi de Newton", as they stand.
  static func references(in sentence: FicheSentence) -> [String] {
    let words = sentence.words
    var found: [String] = []
    var index = 0
    while index < words.count {
      if let end = endOfName(at: index, words) ?? endOfNamedThing(at: index, words) {
        if let text = ClauseQuote.text(of: words, index..<end) { found.append(text) }
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Two or three capitalised words in a row.
  private static func endOfName(at start: Int, _ words: [FicheWord]) -> Int? {
    guard isName(words[start]), !determiners.contains(words[start].plain),
      start == 0 || !places.contains(words[start - 1].plain),
      start > 0 || words.count > 2
    else { return nil }
    var end = start + 1
    while end < words.count, end - start < 3, !words[end - 1].endsClause,
      !endsSentence(words[end - 1]),
      isName(words[end])
    {
      end += 1
    }
    return end - start >= 2 ? end : nil
  }

  /// A thing of science or history with the name of somebody or some place.
  private static func endOfNamedThing(at start: Int, _ words: [FicheWord]) -> Int? {
    guard things.contains(words[start].plain), start + 1 < words.count,
      !words[start].endsClause
    else { return nil }
    let next = words[start + 1]
    if next.plain.hasPrefix("d'"), next.core.dropFirst(2).first?.isUppercase ?? false {
      return start + 2
    }
    guard ["de", "du", "des"].contains(next.plain), start + 2 < words.count,
      isName(words[start + 2])
    else { return nil }
    return start + 3
  }

  private static func endsSentence(_ word: FicheWord) -> Bool {
    word.text.last.map { ".?!…".contains($0) } ?? false
  }

  private static func isName(_ word: FicheWord) -> Bool {
    // One with a capital nowhere does not begin with one.
    guard word.text.hasCapital else { return false }
    let core = word.core
    guard core.count >= 3, core.first?.isUppercase ?? false else { return false }
    return core.dropFirst().allSatisfy { $0.isLowercase || $0 == "-" || $0.isUppercase }
      && core.contains(where: \.isLowercase)
  }

  private static let determiners: Set<String> = [
    "les", "des", "une", "mon", "mes", "nos", "dans", "pour", "avec", "par", "sur", "selon", "mais",
    "cette", "ces", "son", "leur", "quand", "comme", "enfin", "alors", "ainsi", "puis", "donc",
    "première", "terminale", "seconde", "question", "partie", "spécialité", "spécialités",
  ]

  private static let places: Set<String> = ["à", "chez", "en"]

  private static let things: Set<String> = [
    "loi", "lois", "théorème", "modèle", "effet", "paradoxe", "équation", "équations", "principe",
    "expérience", "pont", "affaire", "bataille", "procès", "traité", "théorie", "constante",
    "suite",
    "formule", "algorithme", "critère", "test", "étude", "accident", "catastrophe", "conjecture",
    "inégalité", "cycle", "échelle", "réaction", "roman", "tableau", "pièce", "film", "rapport",
    "discours", "révolution", "guerre", "crise", "courbe", "indice", "machine", "thèse", "article",
  ]
}
