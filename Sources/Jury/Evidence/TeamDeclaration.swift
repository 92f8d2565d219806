/// Tells who is in a team that a fiche names as such: "Groupe de 4 : Aïcha, Tom, Nolwenn et moi".
enum TeamDeclaration {
  /// Where the value of such a line begins; `nil` for any other sentence.
  static func start(of sentence: FicheSentence) -> Int? {
    let head = sentence.words.prefix(labelLimitWords)
    guard let colon = head.firstIndex(where: { $0.text == ":" || $0.text.hasSuffix(":") }),
      head[...colon].contains(where: { labels.contains($0.plain) })
    else { return nil }
    return colon + 1
  }

  /// The first names of the others, in lower case: not of the one who says "moi", nor of whom they report to.
  static func colleagues(in sentence: FicheSentence) -> Set<String> {
    guard let start = start(of: sentence) else { return [] }
    var names: Set<String> = []
    let words = sentence.words
    for index in words.indices.dropFirst(start) {
      guard words[index].core.first?.isUppercase ?? false, words[index].core.count >= 3,
        words[index].core.contains(where: \.isLowercase)
      else { continue }
      let before = index > start ? words[index - 1] : nil
      // "Noé Castaing" has one first name, and "M. Tessier" none.
      let isFollowing =
        before.map { word in
          (word.core.first?.isUppercase ?? false) && !word.endsClause
            || ["m", "m.", "mme", "monsieur", "madame"].contains(word.plain)
        } ?? false
      if isFollowing || isOwn(index, words) { continue }
      names.insert(words[index].plain)
    }
    return names
  }

  /// "Eliott Rouvière (moi, infrastructure)", "moi (Camille Urruty)".
  private static func isOwn(_ index: Int, _ words: [FicheWord]) -> Bool {
    if index > 0, words[index - 1].plain == "moi" { return true }
    return words[(index + 1)...].prefix(2).contains { $0.beginsClause && $0.plain == "moi" }
  }

  /// The words that declare a team of several, the candidate among them; `nil` where they do not.
  static func claim(in sentence: FicheSentence) -> Range<Int>? {
    guard let start = start(of: sentence) else { return nil }
    let words = sentence.words
    if let moi = words.indices.dropFirst(start).first(where: { words[$0].plain == "moi" }),
      moi > start, moi < ClauseQuote.wordLimit, !words[moi].beginsClause
    {
      return 0..<moi + 1
    }
    // "Équipe : trois étudiants en stage"
    guard let number = NumberWord.at(start, of: words), number.value >= 2, number.value <= 6,
      start + number.length < words.count,
      pupils.contains(words[start + number.length].plain)
    else { return nil }
    var end = start + number.length + 1
    while end < words.count, !words[end - 1].endsClause, !words[end].beginsClause { end += 1 }
    return end <= ClauseQuote.wordLimit ? 0..<end : 0..<start + number.length + 1
  }

  private static let labelLimitWords = 5
  private static let labels: Set<String> = [
    "équipe", "equipe", "groupe", "binôme", "binome", "trinôme", "trinome", "intervenants",
    "participants", "membres", "coéquipiers",
  ]
  private static let pupils: Set<String> = [
    "étudiants", "étudiantes", "élèves", "alternants", "alternantes", "stagiaires", "apprentis",
    "camarades",
  ]
}
