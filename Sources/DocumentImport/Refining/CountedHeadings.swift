import People

/// Headings that a bare number counts, as LaTeX sets them ("1 Introduction", "2 Étude"), or one that
/// sticks to its word: "I-Contexte", "II-Étude".
///
/// By itself such a number may be the author's word: "3 serveurs". Beside its neighbours it is none.
struct CountedHeadings {
  private let isCounted: Bool

  init(_ lines: [String]) {
    let numbers = lines.compactMap(Self.number)
    isCounted =
      numbers.count >= 2
      && numbers.enumerated().allSatisfy { $0.element.value == $0.offset + 1 }
  }

  func withoutCount(_ heading: StyledText) -> StyledText {
    let line = heading.joined
    guard isCounted, let number = Self.number(of: line.plain) else { return heading }
    return line.dropping(number.length).trimmed
  }

  /// Whether a line is one that such a number counts.
  func counts(_ line: String) -> Bool { isCounted && Self.number(of: line) != nil }

  private static func number(of line: String) -> (value: Int, length: Int)? {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    if (1...2).contains(digits.count), let value = Int(digits) {
      let rest = line.dropFirst(digits.count)
      // "01LE BESOIN", a figure that a designer set beside the words.
      if digits.count == 2, digits.first == "0", rest.first?.isUppercase == true {
        return (value, digits.count)
      }
      guard rest.first?.isWhitespace == true, rest.dropFirst().first?.isUppercase == true else {
        return nil
      }
      return (value, digits.count)
    }
    let letters = line.prefix { "IVX".contains($0) }
    let rest = line.dropFirst(letters.count)
    guard let value = romans.firstIndex(of: String(letters)), let sign = rest.first,
      "-–—./:)".contains(sign), rest.dropFirst().first?.isUppercase == true
    else { return nil }
    return (value + 1, letters.count + 1)
  }

  private static let romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
}
