/// Text as it is compared in a search: case, accents and ligatures do not count.
enum SearchText {
  static func folded(_ text: String) -> String {
    var folded = ""
    for character in text.lowercased() { folded += plain[character] ?? String(character) }
    return folded
  }

  static func contains(_ text: String, _ wanted: String) -> Bool {
    folded(text).contains(folded(wanted))
  }

  /// What letters of French and its neighbours fold to; composed or not, a character is one key.
  private static let plain: [Character: String] = {
    let groups = [
      ("àâäáãå", "a"), ("ç", "c"), ("éèêë", "e"), ("îïíì", "i"), ("ñ", "n"), ("ôöóòõ", "o"),
      ("ûüúù", "u"), ("ÿý", "y"), ("œ", "oe"), ("æ", "ae"), ("’", "'"), ("\u{A0}\u{202F}", " "),
    ]
    var plain: [Character: String] = [:]
    for (letters, folded) in groups {
      for letter in letters { plain[letter] = folded }
    }
    return plain
  }()
}
