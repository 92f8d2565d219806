/// A number that is written out: "dix-huit", "trente et un", "cent vingt", "deux mille".
enum SpelledNumber {
  /// The number with which the words begin at an index, and how many words it takes.
  static func at(_ index: Int, of words: [FicheWord]) -> (length: Int, value: Double)? {
    guard isNumber(words[index].plain) else { return nil }
    // "pour cent" is no hundred.
    if words[index].plain == "cent", index > 0, words[index - 1].plain == "pour" { return nil }
    var sum = Sum()
    var length = 0
    while index + length < words.count {
      let word = words[index + length]
      // "trente et un": the *et* belongs to the number only before a one.
      if word.plain == "et" {
        guard sum.isTens, index + length + 1 < words.count,
          ["un", "une", "onze"].contains(words[index + length + 1].plain),
          sum.add(words[index + length + 1].plain)
        else { break }
        length += 2
        break
      }
      guard isNumber(word.plain) else { break }
      var next = sum
      guard word.plain.split(separator: "-").allSatisfy({ next.add(String($0)) }) else { break }
      sum = next
      length += 1
      if word.endsClause { break }
    }
    return length == 0 ? nil : (length, sum.value)
  }

  static func isNumber(_ word: String) -> Bool {
    if values[word] != nil || scales.contains(word) { return true }
    guard word.contains("-") else { return false }
    return word.split(separator: "-").allSatisfy { part in
      values[String(part)] != nil || scales.contains(String(part))
        || ["un", "une", "et"].contains(part)
    }
  }

  /// A number as far as its words were read.
  private struct Sum {
    private var thousands = 0.0
    private var rest = 0.0

    var value: Double { thousands + rest }

    /// Whether a unit may follow with "et".
    var isTens: Bool { [20, 30, 40, 50, 60].contains(rest.truncatingRemainder(dividingBy: 100)) }

    /// Takes in the next word; `false` where it begins another number: "deux trois".
    mutating func add(_ word: String) -> Bool {
      let below = rest.truncatingRemainder(dividingBy: 100)
      switch word {
      case "et": return isTens
      case "cent", "cents":
        guard rest < 10 else { return false }
        rest = max(rest, 1) * 100
        return true
      case "mille":
        guard thousands == 0 else { return false }
        thousands = max(rest, 1) * 1_000
        rest = 0
        return true
      case "vingt", "vingts":
        if below == 4 {
          rest += 76
          return true
        }
        guard below == 0 else { return false }
        rest += 20
        return true
      default:
        guard let value = SpelledNumber.values[word] ?? (word == "un" || word == "une" ? 1 : nil)
        else { return false }
        let fits =
          below == 0
          || value < 10 && [20, 30, 40, 50].contains(below)
          || value < 20 && [60, 80].contains(below)
          || (7..<10).contains(value) && [10, 70, 90].contains(below)
        guard fits else { return false }
        rest += value
        return true
      }
    }
  }

  private static let scales: Set<String> = ["cent", "cents", "mille", "vingt", "vingts"]

  private static let values: [String: Double] = [
    "zéro": 0, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
  ]
}
