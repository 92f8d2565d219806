/// An amount of something, as it was written or said.
struct Quantity: Hashable {
  enum Unit: Hashable {
    case seconds
    case percent
    case euros
    case bytes
    /// Things: the stems of the words behind the number, of which one names them.
    case things([String])
  }

  var value: Double
  var unit: Unit
  /// The token with which it begins.
  var token: Int

  /// Above this a number alone tells what is meant, whatever the things are called.
  private static let tellingValue = 20.0

  /// Whether what was said is what was written.
  func isSame(as said: Quantity) -> Bool {
    guard abs(value - said.value) <= abs(value) * 0.001 + 1e-9 else { return false }
    switch (unit, said.unit) {
    case (.things(let names), .things(let saidNames)):
      return value > Self.tellingValue || names.isEmpty || names.contains(where: saidNames.contains)
    case (.seconds, .seconds), (.percent, .percent), (.euros, .euros), (.bytes, .bytes):
      return true
    // "Soixante-dix tickets" are no share of them.
    case (.seconds, _), (.percent, _), (.euros, _), (.bytes, _), (.things, _): return false
    }
  }

  /// All amounts of a text, in order.
  static func all(in tokens: [String]) -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    while index < tokens.count {
      if let (quantity, length) = at(index, of: tokens) {
        found.append(quantity)
        index += max(1, length)
      } else {
        index += 1
      }
    }
    return found
  }

  private static func at(_ index: Int, of tokens: [String]) -> (Quantity, Int)? {
    if let (seconds, length) = clockTime(at: index, of: tokens) {
      return (Quantity(value: seconds, unit: .seconds, token: index), length)
    }
    guard let (value, length) = SpokenNumber.at(index, of: tokens) else { return nil }
    let rest = Array(tokens[min(tokens.count, index + length)...].prefix(4))
    if let (factor, unit, unitLength) = unit(of: rest) {
      return (Quantity(value: value * factor, unit: unit, token: index), length + unitLength)
    }
    // "un" is an article more often than a number.
    guard value != 1 else { return nil }
    let names = rest.prefix { SpokenNumber.at(0, of: [$0]) == nil }
      .filter { !WordStem.isEmpty($0) }.map(WordStem.stem)
    return (Quantity(value: value, unit: .things(Array(names.prefix(3))), token: index), length)
  }

  private static let hours: Set<String> = ["h", "heure", "heures", "hour", "hours"]
  private static let minutes: Set<String> = ["min", "mn", "minute", "minutes"]
  private static let seconds: Set<String> = [
    "s", "sec", "seconde", "secondes", "second", "seconds",
  ]

  /// "1 h 50", "deux heures et demie", "une demi heure", "trois quarts d'heure".
  private static func clockTime(at index: Int, of tokens: [String]) -> (Double, Int)? {
    func word(_ offset: Int) -> String {
      tokens.indices.contains(index + offset) ? tokens[index + offset] : ""
    }
    if word(0) == "demi", hours.contains(word(1)) { return (1800, 2) }
    if word(0) == "quart", word(1) == "d", hours.contains(word(2)) { return (900, 3) }
    if word(0) == "trois", word(1) == "quarts", word(2) == "d", hours.contains(word(3)) {
      return (2700, 4)
    }
    guard let (value, length) = SpokenNumber.at(index, of: tokens), hours.contains(word(length))
    else { return nil }
    var seconds = value * 3600
    var end = length + 1
    if word(end) == "et", ["demi", "demie"].contains(word(end + 1)) {
      return (seconds + 1800, end + 2)
    }
    if word(end) == "et", word(end + 1) == "quart" { return (seconds + 900, end + 2) }
    let skipped = word(end) == "et" ? 1 : 0
    if let (more, moreLength) = SpokenNumber.at(index + end + skipped, of: tokens), more < 60,
      skipped == 0 || minutes.contains(word(end + skipped + moreLength))
    {
      seconds += more * 60
      end += skipped + moreLength
      if minutes.contains(word(end)) { end += 1 }
    }
    return (seconds, end)
  }

  private static let units: [String: (Double, Unit)] = {
    var units: [String: (Double, Unit)] = [:]
    for word in minutes { units[word] = (60, .seconds) }
    for word in seconds { units[word] = (1, .seconds) }
    for word in ["jour", "jours", "day", "days"] { units[word] = (86_400, .seconds) }
    for word in ["semaine", "semaines", "week", "weeks"] { units[word] = (604_800, .seconds) }
    for word in ["pourcent", "percent"] { units[word] = (1, .percent) }
    for word in ["euro", "euros", "eur"] { units[word] = (1, .euros) }
    units["k€"] = (1000, .euros)
    for (names, factor) in [
      (["ko", "kilooctet", "kilooctets"], 1e3),
      (["mo", "megaoctet", "megaoctets", "mega", "megas"], 1e6),
      (["go", "gigaoctet", "gigaoctets", "giga", "gigas", "gb"], 1e9),
      (["to", "teraoctet", "teraoctets", "tera", "teras", "tb"], 1e12),
    ] {
      for name in names { units[name] = (factor, .bytes) }
    }
    return units
  }()

  /// The unit with which the words begin, and how many of them it takes.
  private static func unit(of words: [String]) -> (Double, Unit, Int)? {
    guard let first = words.first else { return nil }
    if first == "pour", words.dropFirst().first == "cent" { return (1, .percent, 2) }
    if first == "per", words.dropFirst().first == "cent" { return (1, .percent, 2) }
    // "500 k€" is read as "k" and the sign.
    if first == "k", words.dropFirst().first == "euro" { return (1000, .euros, 2) }
    if first == "d", let next = words.dropFirst().first, let unit = units[next] {
      return (unit.0, unit.1, 2)
    }
    return units[first].map { ($0.0, $0.1, 1) }
  }
}
