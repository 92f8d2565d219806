/// The marks that French sets off with a space without parting them from their word.
enum FrenchPunctuation {
  /// True when a word must stay on the line of the word before it, as in "Pourquoi ?".
  ///
  /// The whole word must be punctuation: ":---" and "%d" are words of their own.
  static func staysWithWordBefore(_ word: some Collection<Unicode.Scalar>) -> Bool {
    guard let first = word.first, opensTrailingMark(first) else { return false }
    return word.allSatisfy { opensTrailingMark($0) || closes($0) }
  }

  static func opensTrailingMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "?", "!", ";", ":", "»", "%", "€": true
    default: false
    }
  }

  /// What may follow a mark within the same word: "?).", "%,", "»…".
  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "]", ".", ",", "…", "\"", "”", "*", "_": true
    default: false
    }
  }

  /// Whether two words are parts of one number, as in "2 300" and "12 500 000".
  ///
  /// The second begins with just three digits; the first ends with three at most, and with nothing before
  /// them that would make them a part of a name, a date or another number.
  static func isOneNumber<Word: BidirectionalCollection<Unicode.Scalar>>(
    _ word: Word, then next: Word
  ) -> Bool {
    let group = next.prefix(while: isDigit)
    guard group.count == 3 else { return false }
    if let behind = next[group.endIndex...].first, joins(behind) { return false }
    var start = word.endIndex
    while start > word.startIndex, isDigit(word[word.index(before: start)]) {
      start = word.index(before: start)
    }
    guard (1...3).contains(word.distance(from: start, to: word.endIndex)) else { return false }
    return start == word.startIndex || !joins(word[word.index(before: start)])
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Whether a sign beside digits makes them a part of something other than a number.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "/", ":", "-", "_", "=", "#", "@": true
    case ".", ",": false
    default: scalar.properties.isAlphabetic || isDigit(scalar)
    }
  }
}
