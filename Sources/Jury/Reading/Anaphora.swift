/// Words that take up one of the tools that were just named.
enum Anaphora {
  /// Which of so many names a clause without a name tells to have been kept: "ce dernier l'a emporté",
  /// "la seconde a été retenue"; `nil` where it tells of none.
  static func kept(of count: Int, in tokens: [FicheToken]) -> Int? {
    guard count > 1 else { return nil }
    let opening = tokens.prefix(4)
    guard
      let place = opening.lazy.compactMap({ FrenchOrdinal.place($0.text, of: count) }).first
        ?? (opening.contains { ["celui-ci", "celle-ci"].contains($0.text) } ? count - 1 : nil),
      place < count,
      !tokens.contains(where: { ["ne", "n'", "pas", "jours", "semaine", "fois"].contains($0.text) })
    else { return nil }
    let isKept = tokens.prefix(9).contains { token in
      VerbSense.of(token.text).contains(.choose)
        || ["gagné", "convaincu", "gardé", "gardée", "imposé", "imposée"].contains(token.text)
    }
    return isKept ? place : nil
  }
}
