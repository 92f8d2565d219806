/// Durations as exam pages write them.
package enum DurationText {
  /// What a bare number counts.
  package enum Unit: Int, Sendable {
    case seconds = 1
    case minutes = 60
    case hours = 3600
  }

  /// Longer than any oral; what is above is a mistake.
  package static let longestSeconds = 24 * 3600

  /// Whole seconds of "30", "30 minutes", "1 h 30", "0h40", "1,5 heure", "20 min 30 s".
  ///
  /// Words without digits may stand around ("environ 30 minutes maximum"), and a remark may follow
  /// in brackets or after a comma, "dont" or "soit". `nil` for zero, negative numbers, fractions of a second, more than
  /// 24 hours, and anything unclear such as "30 à 40 minutes".
  package static func seconds(_ text: String, unit: Unit) -> Int? {
    var rest = Substring(withoutRemark(text).lowercased())
    rest = rest.drop { !(("0"..."9").contains($0) || "+-.,−".contains($0)) }
    var total = 0.0
    var previous: Unit?
    while let part = Part(&rest, after: previous) {
      let partUnit =
        part.unit ?? (previous == nil ? unit : previous == .hours ? .minutes : .seconds)
      if let previous, partUnit.rawValue >= previous.rawValue { return nil }
      total += part.value * Double(partUnit.rawValue)
      previous = partUnit
    }
    guard let previous, !rest.contains(where: \.isNumber), !rest.utf8.contains(text: "quart") else {
      return nil
    }
    if rest.hasPrefix("demi") { total += Double(previous.rawValue) / 2 }
    guard total >= 1, total <= Double(longestSeconds), total == total.rounded() else { return nil }
    return Int(total)
  }

  private static func withoutRemark(_ text: String) -> Substring {
    let bytes = Array(text.utf8)
    let isRemark = { (index: Int) in
      "([;".utf8.contains(bytes[index])
        || [", ", " dont ", " soit "].contains { bytes[index...].starts(with: $0.utf8) }
    }
    let end = bytes.indices.first(where: isRemark) ?? bytes.endIndex
    return Substring(String(decoding: bytes[..<end], as: UTF8.self))
  }
}

/// A number and its unit, where one is written.
private struct Part {
  let value: Double
  let unit: DurationText.Unit?

  init?(_ rest: inout Substring, after previous: DurationText.Unit?) {
    let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    guard let value = NumberText.double(String(digits)) else { return nil }
    var tail = rest.dropFirst(digits.count).drop(while: Blank.contains)
    let word = tail.prefix { $0.isLetter || "'′\"″".contains($0) }
    let unit = Self.unit(word)
    if unit != nil || word.isEmpty {
      tail = tail.dropFirst(word.count).drop { Blank.contains($0) || $0 == "." }
      if tail.hasPrefix("et ") { tail = tail.dropFirst(3) }
    }
    // A number without unit says minutes only right after hours ("1 h 30").
    if unit == nil, previous != nil, previous != .hours && previous != .minutes { return nil }
    self.value = value
    self.unit = unit
    rest = tail
  }

  private static func unit(_ word: Substring) -> DurationText.Unit? {
    switch word {
    case "h", "hr", "heure", "heures", "hour", "hours": .hours
    case "min", "mins", "mn", "m", "minute", "minutes", "'", "′": .minutes
    case "s", "sec", "seconde", "secondes", "second", "seconds", "\"", "″": .seconds
    default: nil
    }
  }
}
