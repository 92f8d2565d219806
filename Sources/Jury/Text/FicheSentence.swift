import ExamModel

/// A sentence of a fiche, or what stands for one: a heading, a row of a table.
struct FicheSentence {
  let words: [FicheWord]
  /// The words cut at their apostrophes, in lower case: what grammar looks at.
  let tokens: [FicheToken]
  let place: TextRun.Place
  /// Index of the section; `nil` for what precedes the first one.
  let section: Int?
  let role: SectionRole?
  /// The nearest heading above.
  let heading: String
  /// What a paragraph is headed by before a colon: "techno :"; empty where nothing is.
  let lead: String
  /// Whether it may be quoted: it gives away neither a password nor an address, and is no row of a table
  /// that was drawn without its rule.
  let isQuotable: Bool

  init(words: [FicheWord], run: TextRun, role: SectionRole?, lead: String = "") {
    self.words = words
    self.lead = lead
    tokens = FicheToken.tokens(of: words)
    place = run.place
    section = run.section
    self.role = role
    heading = run.heading
    isQuotable = Self.mayBeQuoted(words)
  }

  /// Whether it is running text, which may be quoted as the candidate's own words.
  var isProse: Bool {
    switch place {
    case .paragraph, .item: true
    case .declared, .title, .heading, .tableHeader, .tableRow: false
    }
  }

  private static let secrets: Set<String> = [
    "password", "login", "identifiant", "identifiants", "passphrase", "mdp",
  ]

  private static func mayBeQuoted(_ words: [FicheWord]) -> Bool {
    if words.count(where: { $0.text == "|" }) >= 2 { return false }
    for (index, word) in words.enumerated() {
      if secrets.contains(word.plain) || word.text.holds("@") || word.text.holds("://") {
        return false
      }
      // "mots de passe" may be spoken of, a password must not be given.
      if word.plain == "passe",
        word.text.last == ":" || words.dropFirst(index + 1).first?.text == ":"
      {
        return false
      }
    }
    return true
  }
}

/// A part of a word as grammar sees it: "l'ai" is "l'" and "ai".
struct FicheToken: Hashable {
  /// In lower case.
  let text: String
  /// Index of the word.
  let word: Int
  /// Whether it was written with a capital letter somewhere.
  let hasCapital: Bool
  /// Whether a capital stands behind a small letter: "NetSpot".
  var hasInnerCapital = false
  /// Whether punctuation parts it from the next token.
  let endsClause: Bool
  /// Whether a bracket or quotation mark parts it from the one before.
  let beginsClause: Bool

  static func tokens(of words: [FicheWord]) -> [FicheToken] {
    var tokens: [FicheToken] = []
    tokens.reserveCapacity(words.count + words.count / 4)
    for (index, word) in words.enumerated() {
      let capital = word.core.hasCapital
      if let parts = clipped[word.plain] {
        for (place, part) in parts.enumerated() {
          tokens.append(
            FicheToken(
              text: part, word: index, hasCapital: capital && place == 0,
              endsClause: place == parts.count - 1 && word.endsClause,
              beginsClause: place == 0 && word.beginsClause))
        }
        continue
      }
      var rest = word.plain[...]
      var isFirst = true
      while let apostrophe = rest.firstIndex(of: "'"), apostrophe != rest.startIndex,
        rest.distance(from: rest.startIndex, to: apostrophe) <= 7,
        rest.index(after: apostrophe) < rest.endIndex
      {
        let end = rest.index(after: apostrophe)
        tokens.append(
          FicheToken(
            text: String(rest[..<end]), word: index, hasCapital: capital && isFirst,
            endsClause: false, beginsClause: isFirst && word.beginsClause))
        rest = rest[end...]
        isFirst = false
      }
      // "pour l'été" is a season, and no part of a verb.
      let isSeason =
        rest == "été" && tokens.last.map { summerArticles.contains($0.text) } ?? false
      tokens.append(
        FicheToken(
          text: isSeason ? "été (saison)" : String(rest), word: index, hasCapital: capital,
          endsClause: word.endsClause,
          beginsClause: isFirst && word.beginsClause))
      tokens[tokens.count - 1].hasInnerCapital = capital && isCamel(word.core)
    }
    return tokens
  }

  private static func isCamel(_ text: String) -> Bool {
    zip(text, text.dropFirst()).contains { $0.isLowercase && $1.isUppercase }
  }

  /// Words that candidates in a hurry write without their apostrophe, as the two that they are.
  private static let clipped: [String: [String]] = [
    "jai": ["j'", "ai"], "javais": ["j'", "avais"], "javai": ["j'", "avais"],
    "jutilise": ["j'", "utilise"], "cest": ["c'", "est"], "cetait": ["c'", "était"],
    "cétait": ["c'", "était"], "quil": ["qu'", "il"], "quon": ["qu'", "on"],
    "lai": ["l'", "ai"], "nai": ["n'", "ai"], "dun": ["d'", "un"], "dune": ["d'", "une"],
    "jaurai": ["j'", "aurais"], "jaurais": ["j'", "aurais"],
  ]

  private static let summerArticles: Set<String> = ["l'", "d'", "cet", "en", "chaque"]
}

extension Substring {
  /// The text without such characters, all of them marks or blanks, at either end.
  func trimming(_ marks: Set<Character>) -> Substring {
    var text = self
    while !text.beginsPlainly, let first = text.first, marks.contains(first) { text.removeFirst() }
    while !text.endsPlainly, let last = text.last, marks.contains(last) { text.removeLast() }
    return text
  }
}
