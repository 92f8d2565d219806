/// A number at the start of some words.
struct NumberWord {
  /// How many words it takes.
  var length: Int
  var value: Double
  /// What clings to the digits: `%`, `€`, `h`, `min`.
  var unit: String
  /// Whether it was written with digits.
  var isDigits: Bool

  /// The number with which the words begin at an index.
  ///
  /// Thousands may stand apart: "1 200". Written out it may be a compound, "cent vingt", or stand for
  /// about as many, "une dizaine de".
  static func at(_ index: Int, of words: [FicheWord]) -> NumberWord? {
    guard words.indices.contains(index) else { return nil }
    let plain = words[index].plain
    if let whole = one(index, plain, words) ?? approximate(index, plain, words) { return whole }
    if let spelled = SpelledNumber.at(index, of: words) {
      // "trois quarts d'heure"
      let isQuarters =
        spelled.value <= 3 && !words[index].endsClause
        && words.indices.contains(index + 1) && words[index + 1].plain == "quarts"
      return NumberWord(
        length: isQuarters ? 2 : spelled.length,
        value: isQuarters ? spelled.value * 15 : spelled.value, unit: "", isDigits: false)
    }
    return inDigits(index, words)
  }

  /// "une heure", "un quart d'heure": where the article counts.
  private static func one(_ index: Int, _ plain: String, _ words: [FicheWord]) -> NumberWord? {
    guard ["un", "une", "d'un", "d'une"].contains(plain), !words[index].endsClause,
      words.indices.contains(index + 1)
    else { return nil }
    let next = words[index + 1].plain
    if next == "quart", !words[index + 1].endsClause, words.indices.contains(index + 2),
      words[index + 2].plain == "d'heure"
    {
      return NumberWord(length: 2, value: 15, unit: "", isDigits: false)
    }
    guard singles.contains(next) else { return nil }
    return NumberWord(length: 1, value: 1, unit: "", isDigits: false)
  }

  /// "une dizaine de", "une centaine d'".
  private static func approximate(
    _ index: Int, _ plain: String, _ words: [FicheWord]
  ) -> NumberWord? {
    guard plain == "une" || plain == "d'une", !words[index].endsClause,
      words.indices.contains(index + 1), let value = rounded[words[index + 1].plain]
    else { return nil }
    // "Les appels sont tombés à une quinzaine."
    if words[index + 1].endsClause || index + 2 == words.count {
      return index > 0 && words[index - 1].plain == "à"
        ? NumberWord(length: 2, value: value, unit: "", isDigits: false) : nil
    }
    guard words.indices.contains(index + 2) else { return nil }
    let link = words[index + 2].plain
    guard link == "de" || link.hasPrefix("d'") else { return nil }
    return NumberWord(length: link == "de" ? 3 : 2, value: value, unit: "", isDigits: false)
  }

  private static func inDigits(_ index: Int, _ words: [FicheWord]) -> NumberWord? {
    let core = words[index].core
    var digits = core.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    guard let first = digits.first, first.isNumber, let last = digits.last, last.isNumber else {
      return nil
    }
    let unit = core.dropFirst(digits.count)
    guard unit.isEmpty || units.contains(String(unit)) else { return nil }
    var length = 1
    if unit.isEmpty, digits.count <= 3, !words[index].endsClause {
      while index + length < words.count, isThousands(words[index + length].core) {
        digits += words[index + length].core
        length += 1
        if words[index + length - 1].endsClause { break }
      }
    }
    guard let value = Double(digits.map { $0 == "," ? "." : String($0) }.joined()) else {
      return nil
    }
    return NumberWord(length: length, value: value, unit: String(unit), isDigits: true)
  }

  private static func isThousands(_ text: String) -> Bool {
    text.count == 3 && text.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// Whether a word is a number written out.
  static func isSpelled(_ word: String) -> Bool { SpelledNumber.isNumber(word) }

  /// Whether a word shows that a number stands in its sentence.
  static func isSign(_ word: FicheWord) -> Bool {
    word.text.utf8.contains { (0x30...0x39).contains($0) } || isSpelled(word.plain)
      || rounded[word.plain] != nil || singles.contains(word.plain) || word.plain == "d'heure"
  }

  private static let units: Set<String> = ["%", "€", "k€", "h", "min", "mn", "s", "Go", "To", "Mo"]

  /// Times of which one is told with an article.
  private static let singles: Set<String> = [
    "heure", "minute", "seconde", "journée", "demi-journée", "demi-heure", "demi-seconde",
    "demi-minute", "matinée", "soirée", "nuit", "semaine", "après-midi", "week-end", "mois",
  ]

  private static let rounded: [String: Double] = [
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100,
  ]
}
