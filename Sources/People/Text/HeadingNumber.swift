/// The number that stands before a heading: "1.", "2.3", "IV -", "A)", "II.1 –".
package enum HeadingNumber {
  /// How deep the number is, and how many characters it takes; `nil` without one.
  package static func read(_ text: String) -> (depth: Int, length: Int)? {
    let characters = Array(text.prefix(24))
    guard let (depth, end, isBare) = parts(of: characters) else { return nil }
    var index = end
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    guard index < characters.count else { return nil }
    if ".)-–—:/°".contains(characters[index]) {
      // "3-2-1 avec une copie au coffre" and "2/3 des postes" begin with a figure that belongs to them.
      if "-–—:/".contains(characters[index]), index + 1 < characters.count,
        characters[index + 1].isNumber
      {
        return nil
      }
      index += 1
      if index < characters.count, "-–—)".contains(characters[index]) { index += 1 }
      let isLetter = characters[0].isLetter
      // "A-t-il" and "I. Dupont" are words: the sign must be followed by a space.
      guard index < characters.count, characters[index].isWhitespace || (!isLetter && depth > 0)
      else { return nil }
      while index < characters.count, characters[index].isWhitespace { index += 1 }
      guard index < characters.count else { return nil }
      return (depth, index)
    }
    // "1.2 Contexte" needs no sign; "3 serveurs" is not a number of a heading.
    guard !isBare, index > end else { return nil }
    return (depth, index)
  }

  /// What counts, up to the sign behind it; `isBare` where a word could look the same.
  private static func parts(of characters: [Character]) -> (depth: Int, end: Int, isBare: Bool)? {
    guard let first = part(of: characters, at: 0) else { return nil }
    var index = first.end
    var depth = first.signs == .letters ? 2 : 1
    var isBare = true
    var last = first.signs
    // 1.2.3, I.2, A.1, II-3, 1.a, I.B
    while index + 1 < characters.count,
      characters[index] == "." || (characters[index] == "-" && first.signs != .digits),
      let next = part(of: characters, at: index + 1)
    {
      let isWord = next.end < characters.count && characters[next.end].isLetter
      // "V.P.N." and "i.e." are words of letters.
      let fits =
        next.signs == .digits
        || (characters[index] == "." && (last == .digits || (last == .roman && depth == 1)))
      guard !isWord, fits, characters[0].isNumber || characters[0].isUppercase else { break }
      last = next.signs
      depth += 1
      index = next.end
      isBare = isBare && next.signs != .digits
    }
    return (depth, index, isBare)
  }

  /// One part of a number: "12", "IV", "a".
  private static func part(
    of characters: [Character], at start: Int
  ) -> (end: Int, signs: Signs)? {
    let rest = characters[start...]
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty { return digits.count <= 2 ? (digits.endIndex, .digits) : nil }
    let roman = rest.prefix { "IVXivx".contains($0) }
    let isRoman =
      !roman.isEmpty && roman.count <= 5
      && (roman.allSatisfy(\.isUppercase) || roman.allSatisfy(\.isLowercase))
    if isRoman { return (roman.endIndex, .roman) }
    guard let first = rest.first, first.isASCII, first.isLetter else { return nil }
    return (start + 1, first.isUppercase ? .capitals : .letters)
  }

  /// What numbers are made of.
  package enum Signs {
    case digits
    case roman
    case capitals
    case letters
  }

  /// What the number before a heading is made of; `nil` without one.
  package static func signs(of text: String) -> Signs? {
    guard read(text) != nil, let first = text.first else { return nil }
    if first.isNumber { return .digits }
    // "I." counts in Roman numbers, and so does the "V." that follows; "C." does not.
    if "IVX".contains(first) { return .roman }
    let word = text.prefix { $0.isLetter }
    if "ivx".contains(first), word.count > 1 || first == "i" { return .roman }
    return first.isUppercase ? .capitals : .letters
  }

  /// The heading without its number and without the colon behind it.
  package static func removed(from text: StyledText) -> StyledText {
    var text = text.joined
    // The sign behind a number that a browser drew elsewhere.
    if text.plain.hasPrefix(". ") { text = text.dropping(2).trimmed }
    if let (_, length) = read(text.plain) { text = text.dropping(length).trimmed }
    while let last = text.plain.last, ":–—-".contains(last) {
      text = text.prefix(text.plain.count - 1).trimmed
    }
    return text
  }
}
