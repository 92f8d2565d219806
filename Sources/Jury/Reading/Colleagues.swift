import TextCells

/// Finds the first names of those with whom a fiche says that the work was shared.
///
/// A capital alone makes nobody: the text must say what the person did, what the person is, or set
/// the person's share beside the candidate's own.
struct Colleagues {
  /// In lower case.
  private(set) var names: Set<String> = []

  /// - Parameter known: the words that the names of tools take, by sentence.
  init(_ text: FicheText, known: [[Range<Int>]]) {
    var shares: [Place: Set<String>] = [:]
    var shared: Set<Place> = []
    // A heading may be as long as a file, so it is looked at once for all that stands under it.
    var heading: (text: String, isOfTeam: Bool) = ("", false)
    for (index, sentence) in text.sentences.enumerated() {
      if heading.text != sentence.heading {
        heading = (sentence.heading, Self.isOfTeam(sentence.heading))
      }
      let tokens = sentence.tokens
      let place = Place(section: sentence.section, heading: sentence.heading)
      if heading.isOfTeam || Self.tellsOfTeam(sentence) { shared.insert(place) }
      names.formUnion(TeamDeclaration.colleagues(in: sentence))
      for token in tokens.indices where tokens[token].hasCapital {
        let isTool = known[index].contains { $0.contains(tokens[token].word) }
        guard Self.mayBeName(tokens[token]) else { continue }
        // Under "Qui a fait quoi" a name that heads an item is somebody's, whatever it looks like.
        if isTool {
          if heading.isOfTeam, Self.asksWho(sentence.heading), Self.headsShare(token, sentence) {
            shares[place, default: []].insert(tokens[token].text)
          }
          continue
        }
        if Self.isTold(token, sentence) { names.insert(tokens[token].text) }
        if Self.headsShare(token, sentence) {
          shares[place, default: []].insert(tokens[token].text)
        }
      }
    }
    for place in shared { names.formUnion(shares[place] ?? []) }
  }

  private struct Place: Hashable {
    let section: Int?
    let heading: String
  }

  private static func mayBeName(_ token: FicheToken) -> Bool {
    token.text.count >= 3 && token.text.allSatisfy { $0.isLetter || $0 == "-" }
      && !NameWords.grammar.contains(token.text) && !NameWords.noTools.contains(token.text)
      && !FrenchTime.isMonth(token.text) && !token.text.hasSuffix("tion")
      && !titles.contains(token.text)
      // "L'enseignante a relu": the capital is the article's.
      && !SharedWork.people.contains(token.text) && !SharedWork.leaders.contains(token.text)
      && !TradeNouns.holds(token.text)
  }

  private static func isOfTeam(_ heading: String) -> Bool {
    let folded = LetterFolding.folded(heading.lowercased())
    return ["equipe", "qui a fait", "qui fait", "repartition", "role", "partage", "groupe"]
      .contains(
        where: folded.contains)
  }

  private static func asksWho(_ heading: String) -> Bool {
    let folded = LetterFolding.folded(heading.lowercased())
    return ["qui a fait", "qui fait", "repartition", "equipe"].contains(where: folded.contains)
  }

  /// Whether the sentence tells that there were several, or that a share is the candidate's own.
  private static func tellsOfTeam(_ sentence: FicheSentence) -> Bool {
    return sentence.tokens.indices.contains { index in
      let next = sentence.tokens.dropFirst(index + 1).first?.text ?? ""
      switch sentence.tokens[index].text {
      case "sommes", "étions": return NumberWord.isSpelled(next)
      case "ma", "mon": return next == "part" || next == "côté"
      case "deux", "trois", "quatre", "cinq", "six": return next == "étudiants" || next == "élèves"
      default: return false
      }
    }
  }

  /// Whether a name heads somebody's share: "Rémi : VLAN et adressage", "Étudiant 2 (Ewen) : la base".
  private static func headsShare(_ index: Int, _ sentence: FicheSentence) -> Bool {
    let tokens = sentence.tokens
    guard index <= 3 else { return false }
    let word = sentence.words[tokens[index].word].text
    if word.hasSuffix(":") || word.hasSuffix("):") { return true }
    return index + 1 < tokens.count && tokens[index + 1].text.isEmpty
      && sentence.words[tokens[index + 1].word].text == ":"
  }

  /// "Hervé s'est chargé du pare-feu", "Marc, l'autre technicien", "Yaël a écrit l'API".
  private static func isTold(_ index: Int, _ sentence: FicheSentence) -> Bool {
    let tokens = sentence.tokens
    func text(_ offset: Int) -> String {
      tokens.indices.contains(index + offset) ? tokens[index + offset].text : ""
    }
    if text(1) == "s'",
      (2...3).contains(where: { offset in
        ["occup", "charg", "répart"].contains(where: text(offset).hasPrefix)
      })
    {
      return true
    }
    // "Gaëlle (responsable), Tom et moi"
    if text(1) == "et", text(2) == "moi" { return true }
    if tokens[index].endsClause,
      let title = (1...5).map(text).first(where: { !articles.contains($0) }),
      titles.contains(title) || title.hasSuffix("s") && titles.contains(String(title.dropLast()))
    {
      return true
    }
    if text(-1) == "avec", !tokens[index].endsClause, ["du", "de", "des"].contains(text(1)),
      ["bureau", "service", "la", "l'"].contains(text(2))
    {
      return true
    }
    // "Kévin (le scieur)", "Lina (maquettes) et moi"
    if tokens.indices.contains(index + 2), tokens[index + 1].beginsClause,
      ["le", "la", "l'"].contains(text(1)), TradeNouns.holds(text(2)) || titles.contains(text(2))
    {
      return true
    }
    // "Kévin (électricien, deux jours par semaine)"
    if tokens.indices.contains(index + 1), tokens[index + 1].beginsClause, isTrade(text(1)),
      sentence.words[tokens[index + 1].word].text.hasPrefix("(")
    {
      return true
    }
    // "Corentin tenait le front, moi la base"
    if deeds.contains(where: text(1).hasPrefix) || ["faisait", "tenait"].contains(text(1)),
      text(1).hasSuffix("ait"), tokens.contains(where: { $0.text == "moi" })
    {
      return true
    }
    // "Mélissa l'a découpée en lots"
    if ["l'", "les", "m'"].contains(text(1)), ["a", "ont"].contains(text(2)) {
      return ["é", "ée", "és", "ées"].contains(where: text(3).hasSuffix)
    }
    var auxiliary = 1
    if text(1) == "et", tokens.indices.contains(index + 2), tokens[index + 2].hasCapital {
      auxiliary = 3
    }
    guard ["a", "ont", "avait", "avaient"].contains(text(auxiliary)) else {
      return text(-1) == "et" && ["a", "ont"].contains(text(1)) && tokens[index - 2].hasCapital
        && isDeed(text(2), text(3))
    }
    return isDeed(text(auxiliary + 1), text(auxiliary + 2))
  }

  /// Whether a word says what somebody is by trade.
  static func isTrade(_ word: String) -> Bool {
    TradeNouns.holds(word) || titles.contains(word)
  }

  private static func isDeed(_ verb: String, _ next: String) -> Bool {
    if verb == "fait" || verb == "pris" { return ["la", "le", "les", "l'", "en"].contains(next) }
    return deeds.contains(where: verb.hasPrefix)
  }

  private static let articles: Set<String> = [
    "le", "la", "l'", "un", "une", "mon", "ma", "notre", "autre", "son", "sa", "des", "nos",
    "ancien", "ancienne", "jeune",
  ]
  private static let deeds = [
    "écrit", "dessin", "tenu", "rédig", "relu", "codé", "câbl", "développ", "programm", "configur",
    "install", "formé", "réalis", "mont", "document", "travaill", "aidé", "dict", "prépar", "lanc",
    "sorti", "négoci", "anim", "construi", "mesur", "test", "pos", "saisi", "conç", "rempli",
  ]
  private static let titles: Set<String> = [
    "technicien", "technicienne", "collègue", "secrétaire", "administrateur", "administratrice",
    "développeur", "développeuse", "camarade", "alternant", "alternante", "stagiaire",
    "comptable", "binôme", "étudiant", "étudiante", "apprenti",
    "apprentie", "électricien", "bénévole", "ingénieur", "ingénieure", "graphiste",
  ]
}
