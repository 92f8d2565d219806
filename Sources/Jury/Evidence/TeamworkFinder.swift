import ExamModel

/// Finds claims of work done with others, behind which the candidate's own part may hide.
enum TeamworkFinder {
  private static let limit = 4

  static func claims(in sentences: [FicheSentence]) -> [Mention] {
    var strong: [Mention] = []
    var weak: [Mention] = []
    for sentence in sentences {
      guard let (index, isStrong) = claim(in: sentence.words) else { continue }
      let words = sentence.words
      // A claim is quoted to the end of its clause, verbs included, since it tells what was done.
      var end = index + 1
      while end < words.count, end - index < Excerpt.wordLimit, !words[end - 1].endsClause {
        end += 1
      }
      if end - index > 4, Excerpt.isCut(at: end, of: words) {
        end = Excerpt.wholePhrase(words, index..<index + 3, end)
      }
      while end > index + 1, let last = Excerpt.text(of: words, core: index..<end, extraWords: 0),
        hangs(words[end - 1].plain, last)
      {
        end -= 1
      }
      guard end - index >= 3, let text = Excerpt.text(of: words, core: index..<end, extraWords: 0)
      else { continue }
      let mention = Mention(text: text, line: words[index].line)
      if isStrong { strong.append(mention) } else { weak.append(mention) }
    }
    return Array((strong + weak).prefix(limit))
  }

  /// Where the claim starts, and whether it is one in the first person plural.
  private static func claim(in words: [FicheWord]) -> (Int, Bool)? {
    if let index = words.indices.first(where: { isSubject($0, words) }) { return (index, true) }
    for index in words.indices {
      let word = words[index].plain
      let next = words.dropFirst(index + 1).first?.plain ?? ""
      if (word == "en" && together.contains(next)) || (word == "à" && next == "plusieurs") {
        return (max(Excerpt.clauseStart(of: index, in: words), index - 3), false)
      }
      if word == "avec", isOthers(next, words.dropFirst(index + 2).first?.plain) {
        return (max(Excerpt.clauseStart(of: index, in: words), index - 4), false)
      }
      // Others as those who act, not as those for whom something was done.
      if isOthers(word, next), Excerpt.clauseStart(of: index, in: words) == index {
        return (index, false)
      }
    }
    return nil
  }

  /// "nous" as a subject: a verb in the first person plural comes within two words.
  private static func isSubject(_ index: Int, _ words: [FicheWord]) -> Bool {
    guard words[index].plain == "nous" else { return false }
    return words.dropFirst(index + 1).prefix(2).contains {
      $0.plain == "sommes" || ($0.plain.hasSuffix("ons") && $0.plain.count > 4)
    }
  }

  /// "mon collègue", "mes camarades", "l'équipe", "un technicien".
  private static func isOthers(_ word: String, _ next: String?) -> Bool {
    if ["l'équipe", "l’équipe"].contains(word) { return true }
    guard ["mon", "ma", "mes", "un", "une", "deux", "le", "la", "notre"].contains(word),
      let next
    else { return false }
    return people.contains(next)
  }

  private static let together: Set<String> = ["équipe", "binôme", "groupe", "trinôme", "commun"]
  private static let people: Set<String> = [
    "collègue", "collègues", "binôme", "camarade", "camarades", "équipe", "coéquipier",
    "coéquipiers", "équipier",
  ]

  private static func hangs(_ word: String, _ text: String) -> Bool {
    [
      "de", "des", "du", "la", "le", "les", "un", "une", "en", "à", "au", "aux", "par", "pour",
      "avec", "sans", "sur", "dans", "et", "ou", "qui", "que", "dont", "ne", "se", "son", "sa",
      "ses", "leur", "leurs", "mon", "ma", "mes", "notre", "nos", "trois", "deux", "chaque",
      "très", "plus", "pas", "n'avons", "avons", "étions", "avions", "sommes", "parce", "afin",
      "mais", "puis", "ce", "cette", "où", "entre", "été",
    ].contains(word)
  }
}
