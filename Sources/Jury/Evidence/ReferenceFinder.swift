/// Finds the persons, works, laws and events that a sentence cites.
enum ReferenceFinder {
  /// "Steven Strogatz", "pont de Tacoma", "deuxième loi de Newton", as they stand.
  ///
  /// - Parameters:
  ///   - tools: the words of each tool that the sentence names.
  ///   - strangers: those who wrote the fiche, in lower case, who cite nobody by their name.
  ///   - needsCue: whether a name must be cited to count, as in an account of work, where most names are
  ///     those of colleagues and firms.
  static func references(
    in sentence: FicheSentence, tools: [Range<Int>] = [], strangers: Set<String> = [],
    needsCue: Bool = false
  ) -> [String] {
    guard !Signatures.isSignature(sentence), !Signatures.isByLine(sentence) else { return [] }
    let words = sentence.words
    var found: [String] = []
    var index = 0
    while index < words.count {
      if let end = endOfName(at: index, words) {
        let isTool = tools.contains { $0.overlaps(index..<end) }
        let isKnown = words[index..<end].contains { strangers.contains($0.plain) }
        if !isTool, !isKnown, !isOfCompany(index, end, words), !needsCue || isCited(sentence),
          let text = ClauseQuote.text(of: words, index..<end)
        {
          found.append(text)
        }
        index = end
      } else if let end = endOfNamedThing(at: index, words) {
        if let text = ClauseQuote.text(of: words, index..<end) {
          found.append(withArticle(text, words[index].plain))
        }
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether a name is that of somebody near the candidate: "ma tutrice Claire Vasseur", "Claire Vasseur, ma
  /// tutrice", "Studio Lumen".
  private static func isOfCompany(_ start: Int, _ end: Int, _ words: [FicheWord]) -> Bool {
    let around = words[max(0, start - 2)..<start] + words[end..<min(words.count, end + 3)]
    return around.contains { word in
      ["m.", "mme", "monsieur", "madame", "avec", "mon", "ma", "notre", "société", "entreprise"]
        .contains(word.plain) || SharedWork.people.contains(word.plain)
    }
      || words[start..<end].contains { firms.contains($0.plain) }
  }

  private static let firms: Set<String> = [
    "studio", "agence", "groupe", "mutuelle", "mairie", "ville", "lycée", "collège", "société",
    "cabinet", "clinique", "garage", "communauté", "association", "hôtel", "étude", "maison",
    "université", "atelier", "compagnie", "banque", "institut", "centre", "service", "direction",
  ]

  /// Whether a sentence cites: somebody wrote, showed or found something, or it comes from somewhere.
  private static func isCited(_ sentence: FicheSentence) -> Bool {
    sentence.tokens.contains { token in
      cues.contains(where: token.text.hasPrefix)
        || token.text.count == 4 && Int(token.text).map { (1000...2100).contains($0) } ?? false
    }
  }

  private static let cues = [
    "selon", "d'après", "montre", "explique", "démontr", "publi", "écrit", "invent", "découv",
    "affirm", "théor", "livre", "ouvrage", "roman", "mathémati", "physicien", "histori",
    "philosoph", "chercheu", "défini", "formul", "imagin", "propos", "énonc",
  ]

  /// "le paradoxe de Braess": a thing is spoken of with its article.
  private static func withArticle(_ text: String, _ thing: String) -> String {
    let isPlural = thing.hasSuffix("s") && !["procès", "accès"].contains(thing)
    let isVowel = thing.first.map { "aeiouéèêâî".contains($0) } ?? false
    let lead = text.prefix(1).lowercased() + text.dropFirst()
    if isPlural { return "les " + lead }
    if isVowel { return "l'" + lead }
    return (feminine.contains(thing) ? "la " : "le ") + lead
  }

  private static let feminine: Set<String> = [
    "loi", "bataille", "théorie", "constante", "suite", "formule", "catastrophe", "conjecture",
    "réaction", "pièce", "révolution", "guerre", "crise", "courbe", "machine", "thèse",
  ]

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
