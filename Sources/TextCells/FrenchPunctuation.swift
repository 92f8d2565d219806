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
}
