/// French letters without their accents.
enum FrenchLetters {
  /// The text with accents, cedillas and ligatures taken apart; it is lower case already.
  static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var folded = ""
    for character in text { folded += plain[character] ?? String(character) }
    return folded
  }

  private static let plain: [Character: String] = [
    "à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i",
    "ï": "i", "ô": "o", "ö": "o", "ù": "u", "û": "u", "ü": "u", "ÿ": "y", "œ": "oe", "æ": "ae",
  ]
}
