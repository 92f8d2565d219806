/// The place in a list that a word such as "deuxième" means.
enum FrenchOrdinal {
  /// The index that a word means in a list of this length; `nil` for any other word.
  static func place(_ word: String, of count: Int) -> Int? {
    switch word {
    case "premier", "première": 0
    case "deuxième", "second", "seconde": 1
    case "troisième": 2
    case "quatrième": 3
    case "dernier", "dernière": count - 1
    default: nil
    }
  }
}
