import TextCells

/// A sentence cut into its clauses, each with what its words say.
struct SentenceClauses {
  let tokens: [FicheToken]
  let senses: [VerbSense]
  /// In order, without a gap.
  private(set) var clauses: [Range<Int>] = []
  /// For a clause without a verb that goes on with an earlier one, past an aside: that clause's index.
  private var governors: [Int: Int] = [:]
  /// Index of the clause of each token.
  private var clauseOfToken: [Int] = []

  init(_ tokens: [FicheToken]) {
    self.tokens = tokens
    senses = Self.senses(of: tokens)
    cut()
    clauseOfToken = [Int](repeating: 0, count: tokens.count)
    for (index, clause) in clauses.enumerated() {
      for token in clause { clauseOfToken[token] = index }
    }
  }

  /// What each token means by itself, then with the words that make a phrase of it: "laissé de côté",
  /// "s'est tourné vers", "je suis parti sur".
  private static func senses(of tokens: [FicheToken]) -> [VerbSense] {
    var senses = tokens.map { VerbSense.of($0.text) }
    for index in tokens.indices.dropFirst() {
      let near = max(0, index - 4)..<index
      func follows(_ beginnings: [String]) -> Int? {
        near.last { place in
          let folded = LetterFolding.folded(tokens[place].text)
          return beginnings.contains(where: folded.hasPrefix)
        }
      }
      switch tokens[index].text {
      case "côté" where tokens[index - 1].text == "de":
        if let verb = follows(["laiss", "mis", "mett"]) { senses[verb] = .reject }
      case "tomber": if let verb = follows(["laiss"]) { senses[verb] = .reject }
      case "retenu", "retenue", "retenus", "retenues", "choisi", "choisie", "gardé", "gardée":
        // "4 € par mois, non retenu"
        if ["non", "pas"].contains(tokens[index - 1].text),
          !near.contains(where: { ["ne", "n'"].contains(tokens[$0].text) })
        {
          senses[index] = .reject
        }
      case "gagné":
        // "Snikket a gagné parce que": a tool that wins was taken, somebody who wins time took nothing.
        let next = tokens.indices.contains(index + 1) ? tokens[index + 1].text : ""
        if tokens[index - 1].text == "a",
          tokens[index].endsClause
            || ["", "parce", "car", "grâce", "haut", "contre"].contains(next)
        {
          senses[index] = [.use, .choose]
        }
      case "proposé", "proposée":
        if ["ai", "avons"].contains(tokens[index - 1].text) { senses[index] = [.use, .choose] }
      case "imposé", "imposée", "imposés":
        // "Zabbix s'est imposé"
        if near.contains(where: { tokens[$0].text == "s'" }) { senses[index] = [.use, .choose] }
      case "pour":
        if let verb = follows(["tranch", "pench", "vot"]), index - verb == 1 {
          // "Yannick penchait pour GLPI" tells what somebody would have liked.
          let isLeaning = ["ait", "ais", "aient"].contains(where: tokens[verb].text.hasSuffix)
          senses[verb] = isLeaning ? .compare : [.use, .choose]
        }
      case "contre", "devant", "face":
        if let verb = follows(["gagn", "battu"]) { senses[verb] = [.use, .choose] }
      case "à":
        if let verb = follows(["pens", "song"]), index - verb == 1 { senses[verb] = .compare }
      case "objet":
        // "ont fait l'objet d'un prototype"
        let nouns = tokens[(index + 1)..<min(index + 4, tokens.count)]
        if follows(["fait"]) != nil, nouns.contains(where: { Self.trials.contains($0.text) }) {
          senses[index] = .compare
        }
      case "chiffré", "chiffrée", "chiffrés":
        // "Wallix avait été chiffré à 38 000 €" tells a price and no encryption.
        if index + 2 < tokens.count, tokens[index + 1].text == "à",
          tokens[index + 2].text.first?.isNumber ?? false
        {
          senses[index] = .compare
        }
      case "croix": if let verb = follows(["fait", "tir"]) { senses[verb] = .reject }
      case "vers":
        if let verb = follows(["tourn", "orient", "pouss", "dirig", "port"]) {
          senses[verb] = [.use, .choose]
        }
      case "arrêté", "arrêtée", "arrêtés", "porté", "tombé", "tombée", "fixé", "jeté":
        // "c'est sur Immich que je me suis arrêté"
        let opening = max(0, index - 10)..<index
        let isCleft = opening.contains {
          tokens[$0].text == "c'" && $0 + 1 < index && tokens[$0 + 1].text == "est"
        }
        if isCleft { senses[index] = [.use, .choose] }
      case "sur":
        if let verb = follows(["parti", "arret", "port", "fixe", "rabatt", "repli", "mise"]),
          index - verb <= 2, tokens[verb].text != "mise"
        {
          // "misé sur X", but not "mise sur X", where something was put.
          senses[verb] = [.use, .choose]
        }
      default: break
      }
    }
    return senses
  }

  private static let trials: Set<String> = [
    "prototype", "étude", "essai", "test", "comparatif", "comparaison", "maquette", "évaluation",
  ]

  func clause(of token: Int) -> Range<Int> { clauses[clauseOfToken[token]] }

  /// The clause that a token's own goes on with, where an aside stands between the two.
  func governor(of token: Int) -> Range<Int>? {
    governors[clauseOfToken[token]].map { clauses[$0] }
  }

  /// The text of a token, "" outside the sentence.
  func text(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].text : "" }

  /// Whether the texts stand at an index.
  func stands(_ texts: [String], at index: Int) -> Bool {
    index >= 0 && index + texts.count <= tokens.count
      && texts.indices.allSatisfy { tokens[index + $0].text == texts[$0] }
  }

  /// The first of the texts within a range.
  func first(_ texts: Set<String>, in range: Range<Int>) -> Int? {
    range.first { texts.contains(tokens[$0].text) }
  }

  func contains(_ texts: Set<String>, in range: Range<Int>) -> Bool {
    first(texts, in: range) != nil
  }

  func first(_ sense: VerbSense, in range: Range<Int>) -> Int? {
    range.first { !senses[$0].isDisjoint(with: sense) }
  }

  func last(_ sense: VerbSense, in range: Range<Int>) -> Int? {
    range.last { !senses[$0].isDisjoint(with: sense) }
  }

  private mutating func cut() {
    var pieces: [Range<Int>] = []
    var start = 0
    for index in tokens.indices.dropFirst() where isBoundary(before: index) {
      pieces.append(start..<index)
      start = index
    }
    if start < tokens.count { pieces.append(start..<tokens.count) }
    // What holds no verb goes on with the clause before, or begins the one after.
    for piece in pieces {
      let hasVerb = piece.contains { !senses[$0].isEmpty }
      // "C'est elle qui a tranché : GLPI": what follows a decision is what was decided on.
      if !hasVerb, let last = clauses.last, clauses.count > 1, isAside(last),
        first(.choose, in: last) == nil
      {
        // "j'ai retenu Centreon, déjà connu du service, et Grafana pour l'écran"
        governors[clauses.count] = clauses.count - 2
        clauses.append(piece)
        continue
      }
      if let last = clauses.last, !hasVerb || !clausesHaveVerb(last) {
        clauses[clauses.count - 1] = last.lowerBound..<piece.upperBound
      } else {
        clauses.append(piece)
      }
    }
  }

  private func clausesHaveVerb(_ range: Range<Int>) -> Bool {
    range.contains { !senses[$0].isEmpty }
  }

  /// Whether a clause only tells something of what stands before it.
  private func isAside(_ clause: Range<Int>) -> Bool {
    let first = text(clause.lowerBound)
    if ["qui", "que", "qu'", "dont", "où", "déjà"].contains(first) { return true }
    let isParticiple = ["é", "ée", "és", "ées", "u", "i"].contains { first.hasSuffix($0) }
    return isParticiple && !clause.contains { Self.auxiliaries.contains(text($0)) }
  }

  private static let auxiliaries: Set<String> = ["ai", "avons", "a", "ont", "est", "sont", "été"]

  private func isBoundary(before index: Int) -> Bool {
    if tokens[index - 1].endsClause || tokens[index].beginsClause { return true }
    let text = tokens[index].text
    if Self.openers.contains(text) { return true }
    if text == "alors" { return self.text(index + 1).hasPrefix("qu") }
    if text == "avant" || text == "après" {
      return ["de", "d'", "l'"].contains(self.text(index + 1)) || senses[index - 1] != []
    }
    guard text == "et" || text == "ou" else { return false }
    let next = self.text(index + 1)
    return Self.subjects.contains(next) || Self.subjects.contains(self.text(index + 2))
      || (tokens.indices.contains(index + 1)
        && !senses[index + 1].isDisjoint(
          with: [.use, .reject, .compare, .tryOut, .prefer, .replace]))
  }

  private static let openers: Set<String> = [
    "mais", "puis", "car", "tandis", "lorsque", "lorsqu'", "quand", "cependant",
    "toutefois", "puisque", "parce", "afin", "qui", "dont", "où", "sauf", "–", "—", "→", "-",
    "pourtant", "ensuite",
  ]

  static let subjects: Set<String> = [
    "je", "j'", "nous", "il", "elle", "ils", "elles", "on", "vous", "tu",
  ]
}
