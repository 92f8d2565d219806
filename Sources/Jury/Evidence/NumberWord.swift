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
  /// Thousands may stand apart: "1 200".
  static func at(_ index: Int, of words: [FicheWord]) -> NumberWord? {
    guard words.indices.contains(index) else { return nil }
    let core = words[index].core
    if ["une", "d'une"].contains(words[index].plain), !words[index].endsClause,
      words.indices.contains(index + 1),
      ["heure", "minute", "seconde", "journée"].contains(words[index + 1].plain)
    {
      return NumberWord(length: 1, value: 1, unit: "", isDigits: false)
    }
    if let value = value(ofSpelled: words[index].plain) {
      return NumberWord(length: 1, value: value, unit: "", isDigits: false)
    }
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
  static func isSpelled(_ word: String) -> Bool { value(ofSpelled: word) != nil }

  /// "dix", "dix-huit", "vingt-cinq", "quatre-vingts".
  private static func value(ofSpelled word: String) -> Double? {
    if let value = spelled[word] { return value }
    guard word.contains("-") else { return nil }
    if word.hasPrefix("quatre-vingt") { return 80 }
    let parts = word.split(separator: "-")
    let values = parts.compactMap { spelled[String($0)] }
    return parts.count == 2 && values.count == 2 && values[0] > values[1]
      ? values[0] + values[1] : nil
  }

  private static let units: Set<String> = ["%", "€", "k€", "h", "min", "mn", "s", "Go", "To", "Mo"]

  private static let spelled: [String: Double] = [
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100,
  ]
}
