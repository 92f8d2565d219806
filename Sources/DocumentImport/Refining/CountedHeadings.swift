/// Headings that a bare number counts, as LaTeX sets them: "1 Introduction", "2 Étude".
///
/// By itself such a number may be the author's word: "3 serveurs". Beside its neighbours it is none.
struct CountedHeadings {
  private let isCounted: Bool

  init(_ lines: [String]) {
    let numbers = lines.compactMap(Self.number)
    isCounted =
      numbers.count >= 2 && numbers.enumerated().allSatisfy { $0.element == $0.offset + 1 }
  }

  func withoutCount(_ heading: StyledText) -> StyledText {
    let line = heading.joined
    guard isCounted, let number = Self.number(of: line.plain) else { return heading }
    return line.dropping("\(number)".count).trimmed
  }

  private static func number(of line: String) -> Int? {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard (1...2).contains(digits.count), rest.first?.isWhitespace == true,
      rest.dropFirst().first?.isUppercase == true
    else { return nil }
    return Int(digits)
  }
}
