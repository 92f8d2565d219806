/// Tells the names of people by what only people do: they say, wish, show, and are asked.
enum SpeakingNames {
  static func isSomebody(_ words: Range<Int>, in sentence: FicheSentence) -> Bool {
    guard sentence.isProse else { return false }
    let next = words.upperBound
    func plain(_ index: Int) -> String {
      sentence.words.indices.contains(index) ? sentence.words[index].plain : ""
    }
    // "Kévin voulait une liste", "Kévin, lui, voulait"
    if !sentence.words[next - 1].endsClause, speech.contains(plain(next)) { return true }
    // "Kévin m'a montré", "Kévin nous a prêté"
    if ["m'a", "m'avait", "m'ont"].contains(plain(next)),
      people.contains(where: plain(next + 1).hasPrefix)
    {
      return true
    }
    if plain(next) == "et", ["moi", "moi-même"].contains(plain(next + 1)) { return true }
    let before = plain(words.lowerBound - 1)
    if ["selon", "d'après"].contains(before) { return false }
    // "J'ai demandé à Kévin", "grâce à Kévin qui", "moi et Kévin"
    if before == "à", asked.contains(where: plain(words.lowerBound - 2).hasPrefix) { return true }
    return before == "et" && plain(words.lowerBound - 2) == "moi"
  }

  private static let speech: Set<String> = [
    "dit", "disait", "voulait", "voudrait", "pense", "pensait", "trouve", "trouvait", "croit",
    "croyait", "râle", "râlait", "raconte", "racontait", "explique", "expliquait", "sourit",
    "espère", "espérait", "craignait", "souhaitait", "souhaite", "s'inquiétait", "répond",
    "répondait", "aime", "aimait", "adore", "déteste", "oublie", "oubliait", "note", "notait",
    "cherche", "cherchait", "appelle", "appelait", "crie", "penchait", "s'occupe", "s'occupait",
  ]
  /// Beginnings of what people do for somebody.
  private static let people = [
    "montr", "expliqu", "dit", "confi", "demand", "prêt", "appris", "form", "aid", "relu", "encadr",
    "conseill", "prévenu", "laissé", "répondu", "accompagn",
  ]
  private static let asked = ["demand", "montr", "expliqu", "confi", "dit", "parl", "remis"]
}
