/// The number that stands before a heading: "1.", "2.3", "IV -", "A)".
enum HeadingNumber {
  /// How deep the number is, and how many characters it takes; `nil` without one.
  static func read(_ text: String) -> (depth: Int, length: Int)? {
    let characters = Array(text.prefix(24))
    var index = 0
    var depth = 0
    // 1 or 1.2.3
    while index < characters.count, characters[index].isASCII, characters[index].isNumber {
      let start = index
      while index < characters.count, characters[index].isASCII, characters[index].isNumber {
        index += 1
      }
      guard index - start <= 2 else { return nil }
      depth += 1
      if index + 1 < characters.count, characters[index] == ".", characters[index + 1].isNumber {
        index += 1
      } else {
        break
      }
    }
    if depth == 0 {
      let letters = characters.prefix { "IVXivx".contains($0) }
      let isRoman =
        !letters.isEmpty && letters.count <= 5
        && (letters.allSatisfy(\.isUppercase) || letters.allSatisfy(\.isLowercase))
      if isRoman {
        index = letters.count
        depth = 1
      } else if let first = characters.first, first.isASCII, first.isLetter {
        index = 1
        depth = first.isUppercase ? 1 : 2
      } else {
        return nil
      }
    }
    let afterNumber = index
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    guard index < characters.count else { return nil }
    if ".)-–—:/°".contains(characters[index]) {
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
    guard depth > 1, characters[0].isNumber, index > afterNumber else { return nil }
    return (depth, index)
  }

  /// What numbers are made of.
  enum Signs {
    case digits
    case roman
    case capitals
    case letters
  }

  /// What the number before a heading is made of; `nil` without one.
  static func signs(of text: String) -> Signs? {
    guard read(text) != nil, let first = text.first else { return nil }
    if first.isNumber { return .digits }
    // "I." counts in Roman numbers, and so does the "V." that follows; "C." does not.
    if "IVX".contains(first) { return .roman }
    let word = text.prefix { $0.isLetter }
    if "ivx".contains(first), word.count > 1 || first == "i" { return .roman }
    return first.isUppercase ? .capitals : .letters
  }

  /// The heading without its number and without the colon behind it.
  static func removed(from text: StyledText) -> StyledText {
    var text = text.joined
    if let (_, length) = read(text.plain) { text = text.dropping(length).trimmed }
    while let last = text.plain.last, ":–—-".contains(last) {
      text = text.prefix(text.plain.count - 1).trimmed
    }
    return text
  }
}
