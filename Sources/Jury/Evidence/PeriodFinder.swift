import ExamModel
import TextCells
import TextSearch

/// Finds the dates between which a project was done: "du 3 mars au 18 avril".
///
/// Those of a placement or a school year are nobody's plan, so nobody asks whether they were kept.
enum PeriodFinder {
  private static let limit = 4

  /// - Parameter title: the fiche's; what a report on a placement says above its first section is when that was.
  static func periods(in sentences: [FicheSentence], title: String = "") -> [Mention] {
    let ofPlacement = ["stage", "alternance", "apprentissage"].contains(
      where: LetterFolding.folded(title.lowercased()).contains)
    var found: [Mention] = []
    var seen: Set<String> = []
    var heading = Heading("")
    for sentence in sentences {
      var index = 0
      var isOfProject: Bool?
      while index < sentence.words.count {
        guard let end = range(index, sentence.words) else {
          index += 1
          continue
        }
        if heading.text != sentence.heading { heading = Heading(sentence.heading) }
        let isAsked =
          isOfProject
          ?? (!(ofPlacement && sentence.section == nil)
            && Self.isOfProject(sentence, under: heading))
        isOfProject = isAsked
        if isAsked, !Self.isOfComparison(index, sentence.words), !Self.isOfUse(sentence),
          !Self.isOfCount(end, sentence.words),
          let text = ClauseQuote.text(of: sentence.words, index..<end),
          seen.insert(text.lowercased()).inserted
        {
          found.append(Mention(text: text, line: sentence.words[index].line))
          if found.count == limit { return found }
        }
        index = end
      }
    }
    return found
  }

  /// What a heading says of the periods under it; looked at once, since it may be as long as a file.
  private struct Heading {
    let text: String
    let isOfPlacement: Bool
    /// The field of a form names the period, and its value is nothing but the dates.
    let namesPeriod: Bool

    init(_ text: String) {
      self.text = text
      let folded = LetterFolding.folded(text.lowercased())
      isOfPlacement = folded.contains("stage") || folded.contains("formation")
      namesPeriod = folded.contains("periode") || folded.contains("dates")
    }
  }

  private static func isOfProject(_ sentence: FicheSentence, under heading: Heading) -> Bool {
    if heading.isOfPlacement { return false }
    var speaksOfWork = heading.namesPeriod
    for token in sentence.tokens {
      let word = LetterFolding.folded(token.text)
      if FigureWords.placements.contains(where: word.hasPrefix) || word == "annee"
        || word == "exercice"
      {
        return false
      }
      if projectWords.contains(where: word.hasPrefix)
        || !VerbSense.of(token.text).isDisjoint(with: [.use, .compare, .tryOut])
      {
        speaksOfWork = true
      }
    }
    return speaksOfWork
  }

  /// "11 livraisons entre février et juin, contre 2": when something was counted.
  private static func isOfComparison(_ index: Int, _ words: [FicheWord]) -> Bool {
    words[index].plain == "entre"
      && words[index...].contains { $0.plain == "contre" || $0.plain == "lieu" }
  }

  /// "D'avril à mi-juin : 96 pièces": the window in which something was counted.
  private static func isOfCount(_ end: Int, _ words: [FicheWord]) -> Bool {
    guard end < words.count, words[end - 1].text.hasSuffix(":") || words[end].text == ":" else {
      return false
    }
    let next = words[end].text == ":" ? end + 1 : end
    guard next < words.count, let number = NumberWord.at(next, of: words) else { return false }
    let noun = next + number.length
    return noun < words.count && !FrenchTime.longUnits.contains(words[noun].plain)
      && !FrenchTime.shortUnits.contains(words[noun].plain)
  }

  /// "utilisé d'avril à mi-juin sur 40 chantiers": how long the product served, which nobody planned.
  private static func isOfUse(_ sentence: FicheSentence) -> Bool {
    sentence.tokens.contains { token in
      let word = LetterFolding.folded(token.text)
      return useWords.contains { word.hasPrefix($0) }
    }
  }

  private static let useWords = ["servi", "utilis", "tourne", "fonctionn", "ouvert", "exploit"]

  private static let projectWords = [
    "projet", "realis", "mission", "deploi", "install", "migr", "travaux", "travail", "develop",
    "test", "recette", "chantier", "mesur", "periode", "planning", "interven", "phase", "pilote",
    "duree", "releve", "campagne", "mene", "preparation", "sprint", "etude", "observ",
  ]

  /// "du 3 mars au 18 avril", "de janvier à avril 2026", "d'octobre 2024 à mai 2025".
  private static func range(_ start: Int, _ words: [FicheWord]) -> Int? {
    let first = words[start].plain
    // "29/09/2025 – 24/10/2025"
    if isWrittenInDigits(first), start + 2 < words.count,
      ["–", "-", "—", "→", "au"].contains(words[start + 1].text),
      isWrittenInDigits(words[start + 2].plain)
    {
      return start + 3
    }
    let opens = first == "du" || first == "de" || first == "entre"
    guard opens || (FrenchTime.isMonth(first) && !FrenchTime.isBareMonth(first)) else {
      return nil
    }
    var index = opens ? start + 1 : start
    guard let firstEnd = date(index, words) else { return nil }
    index = firstEnd
    guard index < words.count, ["au", "à", "et"].contains(words[index].plain),
      let end = date(index + 1, words)
    else { return nil }
    // Somewhere a month must be named, or it is a range of numbers.
    guard
      words[start..<end].contains(where: { FrenchTime.isMonth($0.plain) })
        || words[start..<end].count(where: { isWrittenInDigits($0.plain) }) == 2
    else { return nil }
    return end
  }

  /// The end of a date: "3", "3 mars", "début octobre", "mai 2025", "18/04/2026".
  private static func date(_ start: Int, _ words: [FicheWord]) -> Int? {
    var index = start
    guard index < words.count else { return nil }
    if ["début", "fin", "mi"].contains(words[index].plain) { index += 1 }
    guard index < words.count else { return nil }
    let word = words[index].plain
    if word.hasPrefix("mi-"), FrenchTime.isMonth(String(word.dropFirst(3))) {
      index += 1
    } else if FrenchTime.isMonth(word) {
      index += 1
    } else if isDay(word) {
      index += 1
      if index < words.count, FrenchTime.isMonth(words[index].plain) { index += 1 }
    } else {
      return nil
    }
    if index < words.count, !words[index - 1].endsClause,
      let year = NumberWord.at(index, of: words), FrenchTime.isYear(year)
    {
      index += 1
    }
    return index
  }

  private static func isDay(_ word: String) -> Bool {
    if word == "1er" { return true }
    if let day = Int(word) { return (1...31).contains(day) }
    return isWrittenInDigits(word)
  }

  /// Whether a date is written in digits alone: "02/02", "02/02/2026", "02.02.26", but not the version "24.7".
  private static func isWrittenInDigits(_ word: String) -> Bool {
    let parts = word.split { $0 == "/" || $0 == "." }
    return (word.contains("/") ? 2...3 : 3...3).contains(parts.count)
      && parts.allSatisfy { Int($0) != nil }
      && (parts.first.flatMap { Int($0) }.map { (1...31).contains($0) } ?? false)
  }
}
