import TextSearch

/// A number as it is spoken: in digits, in letters, or both.
enum SpokenNumber {
  /// The number that begins at a place.
  ///
  /// "quatre vingt dix sept" is 97, "mille deux cents" 1200, "deux virgule cinq" 2.5, "1 200" 1200.
  static func at(_ index: Int, of tokens: [String]) -> (value: Double, length: Int)? {
    if let digits = digits(at: index, of: tokens) { return digits }
    guard let first = tokens.indices.contains(index) ? tokens[index] : nil, words[first] != nil,
      !joins.contains(first)
    else { return nil }
    var total = 0.0
    var group = 0.0
    var last: Double?
    var place = index
    while place < tokens.count {
      if joins.contains(tokens[place]) {
        // "vingt et un", "soixante et onze": only between two numbers of one group.
        guard last != nil, place + 1 < tokens.count, let next = words[tokens[place + 1]],
          next == 1 || next == 11, group >= 20
        else { break }
        place += 1
        continue
      }
      guard let value = words[tokens[place]],
        add(value, to: &total, &group, after: last)
      else { break }
      last = value
      place += 1
    }
    guard last != nil else { return nil }
    var value = total + group
    if place + 1 < tokens.count, points.contains(tokens[place]),
      let fraction = at(place + 1, of: tokens), fraction.value < 100,
      fraction.value == fraction.value.rounded()
    {
      value += fraction.value / (fraction.value < 10 ? 10 : 100)
      place += 1 + fraction.length
    }
    return (value, place - index)
  }

  private static func add(
    _ value: Double, to total: inout Double, _ group: inout Double, after last: Double?
  ) -> Bool {
    switch value {
    case 1_000_000, 1000:
      total += max(1, group) * value
      group = 0
      return true
    case 100:
      guard group < 10 else { return false }
      group = max(1, group) * 100
      return true
    case 20 where last == 4:
      // "quatre vingt"
      group += 76
      return true
    default:
      guard let last else {
        group = value
        return true
      }
      // What follows is smaller, and fits: "soixante dix", "vingt cinq", not "trois quatre".
      let rest = group.truncatingRemainder(dividingBy: 100)
      let fits =
        last >= 100 || (rest >= 20 && value < 20 && last >= 20)
        || (rest.truncatingRemainder(dividingBy: 20) == 10 && value < 10 && value > 6)
      guard fits else { return false }
      group += value
      return true
    }
  }

  private static func digits(
    at index: Int, of tokens: [String]
  ) -> (value: Double, length: Int)? {
    guard tokens.indices.contains(index), var text = number(tokens[index]) else { return nil }
    var length = 1
    // Thousands may stand apart.
    if tokens[index].utf8.count <= 3 {
      while index + length < tokens.count, tokens[index + length].utf8.count == 3,
        tokens[index + length].utf8.allSatisfy({ (0x30...0x39).contains($0) })
      {
        text += tokens[index + length]
        length += 1
      }
    }
    guard var value = Double(text) else { return nil }
    if index + length < tokens.count, let scale = words[tokens[index + length]], scale >= 1000 {
      value *= scale
      length += 1
    }
    return (value, length)
  }

  /// The digits of a token, with a decimal point; `nil` for anything else.
  private static func number(_ token: String) -> String? {
    guard let first = token.utf8.first, (0x30...0x39).contains(first),
      token.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E })
    else { return nil }
    return token.replacing(",", with: ".")
  }

  private static let joins: Set<String> = ["et", "and"]
  private static let points: Set<String> = ["virgule", "point"]

  private static let words: [String: Double] = {
    var words: [String: Double] = [
      "et": 0, "and": 0, "zero": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4,
      "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
      "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20,
      "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
      "huitante": 80, "octante": 80, "nonante": 90, "cent": 100, "cents": 100, "mille": 1000,
      "million": 1_000_000, "millions": 1_000_000,
    ]
    let english: [String: Double] = [
      "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "eight": 8, "nine": 9,
      "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
      "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
      "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
      "hundred": 100, "thousand": 1000,
    ]
    words.merge(english) { first, _ in first }
    return words
  }()
}
