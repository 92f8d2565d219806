import ExamModel

/// Finds what a teacher would ask a pupil about: the question treated, the parts of the answer, what is
/// cited, what is asserted with a figure or a date, what the pupil tried, and what they want to do next.
struct PassageFinder {
  private static let limitOfKind = 4

  private let text: FicheText
  private var passages: [PassageEvidence] = []
  private var seen: Set<String> = []
  /// The words of each tool, by sentence.
  private let tools: [Int: [Range<Int>]]
  private let authors: Set<String>

  /// The passages, those of a kind in reading order.
  ///
  /// - Parameter names: by sentence, the words of each tool, and whether the fiche sets it aside.
  static func passages(
    of text: FicheText, names: [Int: [(words: Range<Int>, isAside: Bool)]] = [:]
  ) -> [PassageEvidence] {
    var finder = PassageFinder(text, tools: names.mapValues { $0.map(\.words) })
    finder.findQuestion()
    finder.findParts()
    for index in text.sentences.indices
    where text.sentences[index].isProse && text.sentences[index].isQuotable {
      finder.look(at: text.sentences[index], index)
    }
    return finder.passages
  }

  private init(_ text: FicheText, tools: [Int: [Range<Int>]]) {
    self.text = text
    self.tools = tools
    authors = Signatures.authors(of: text)
  }

  /// Tools in so many sentences make an account of work.
  private static let toolsOfWork = 4

  private mutating func add(_ kind: EvidenceWording.Kind, _ excerpt: String, line: Int) {
    guard passages.count(where: { $0.kind == kind }) < Self.limitOfKind,
      seen.insert(excerpt.lowercased()).inserted
    else { return }
    passages.append(PassageEvidence(kind: kind, excerpt: excerpt, line: line))
  }

  // MARK: The question and its parts

  /// The title where it asks something, else the first heading, or paragraph headed as the question, that does.
  private mutating func findQuestion() {
    for run in text.runs {
      switch run.place {
      case .title, .heading: break
      case .paragraph, .item:
        guard
          run.section == nil || Self.names(question: run.heading) || Self.names(question: run.text)
        else { continue }
      case .declared, .tableHeader, .tableRow: continue
      }
      guard let question = Self.question(in: run.text) else { continue }
      return add(.titleQuestion, question, line: run.line)
    }
  }

  private static func names(question text: String) -> Bool {
    // Most texts do not have the words at all.
    guard
      text.holdsInAnyCase("question") || text.holdsInAnyCase("probl")
        || text.holdsInAnyCase("sujet")
    else { return false }
    let start = text.prefix(24).lowercased()
    return ["question", "problématique", "sujet"].contains { start.contains($0) }
  }

  /// What a text asks, without its mark and what heads it; `nil` where it asks nothing.
  static func question(in text: String) -> String? {
    var line = text.split(whereSeparator: \.isNewline).joined(separator: " ")[...]
    let hasMark = line.contains("?")
    if let mark = line.firstIndex(of: "?") { line = line[..<mark] }
    if let end = line.lastIndex(where: { ".!".contains($0) }) {
      line = line[line.index(after: end)...]
    }
    if let colon = line.firstIndex(of: ":"),
      line[..<colon].split(separator: " ").count <= 5
    {
      let rest = line[line.index(after: colon)...].trimming(edges)
      if asks(rest) { line = rest }
    }
    line = line.trimming(edges)
    let words = line.split(separator: " ")
    guard (4...18).contains(words.count), hasMark || asks(line),
      !line.contains(where: { "{}«»|".contains($0) })
    else { return nil }
    return words.joined(separator: " ")
  }

  private static let edges: Set<Character> = [
    " ", "\u{A0}", "\u{202F}", "*", "#", "«", "»", "\"", ".", ",", "–", "—", "-", "_",
  ]

  private static func asks(_ text: Substring) -> Bool {
    let start = text.prefix(24).lowercased()
    return [
      "comment", "pourquoi", "en quoi", "quel", "qu'est", "dans quelle", "peut-on", "faut-il",
      "doit-on", "jusqu'o", "à quoi", "de quoi", "à quel", "qui ", "où ", "par quel", "existe-t-il",
      "sommes-nous", "que ", "qu'",
    ].contains(where: start.hasPrefix)
  }

  private mutating func findParts() {
    for section in text.fiche.sections where section.role == nil && section.wordCount >= 30 {
      guard let name = Self.part(section.title) else { continue }
      add(.part, name, line: section.line)
    }
  }

  /// A heading without its number; `nil` where it names no part of an answer.
  static func part(_ title: String) -> String? {
    var words = title.split(whereSeparator: \.isWhitespace)
    if let first = words.first, ["partie", "axe", "temps"].contains(first.lowercased()),
      words.count > 2
    {
      words.removeFirst(2)
    }
    while let first = words.first, first.allSatisfy({ "0123456789IVXABC.)-–—:°".contains($0) }) {
      words.removeFirst()
    }
    let name = words.joined(separator: " ")[...].trimming(edges.union([":", ";"]))
    let plain = name.lowercased()
    // "Ma façon de faire" heads what the pupil did, and is no part of an answer.
    let isOwn = ["ma", "mon", "mes"].contains(words.first?.lowercased() ?? "")
    guard (1...9).contains(words.count), name.count >= 4, !name.contains("?"), !isOwn,
      !name.contains(where: { "{}«»|".contains($0) }),
      !frames.contains(where: { plain.hasPrefix($0) || plain.contains(" \($0)") })
    else { return nil }
    return String(name)
  }

  /// What frames an answer and is no part of it.
  private static let frames = [
    "intro", "conclu", "plan", "sommaire", "source", "biblio", "sitogr", "annexe", "référence",
    "remerci", "question", "sujet", "problémat", "matériel", "support", "orientation", "projet",
    "retiens", "retenir", "bilan", "résumé", "motivation", "accroche", "ouverture", "notes",
    "présentation", "mots-clés", "lexique", "préparation", "oral", "pourquoi ce",
  ]

  // MARK: Sentences

  private mutating func look(at sentence: FicheSentence, _ index: Int) {
    if let found = wish(in: sentence) { return add(.wish, found, line: line(of: sentence)) }
    if let found = trial(in: sentence) { return add(.trial, found, line: line(of: sentence)) }
    let references = ReferenceFinder.references(
      in: sentence, tools: tools[index] ?? [], strangers: authors,
      needsCue: tools.count >= Self.toolsOfWork)
    for found in references { add(.reference, found, line: line(of: sentence)) }
    if let found = statement(in: sentence) { add(.statement, found, line: line(of: sentence)) }
  }

  private func line(of sentence: FicheSentence) -> Int { sentence.words.first?.line ?? 1 }

  /// "J'aimerais intégrer une classe préparatoire", in so many words.
  private func wish(in sentence: FicheSentence) -> String? {
    let tokens = sentence.tokens
    guard
      let index = tokens.firstIndex(where: { Self.wishes.contains($0.text) }), index > 0,
      ["je", "j'"].contains(tokens[index - 1].text),
      tokens.contains(where: { token in Self.studies.contains(where: token.text.hasPrefix) })
    else { return nil }
    let start = tokens[index - 1].word
    return ClauseQuote.clause(of: sentence.words, around: start..<tokens[index].word + 1)
      ?? shortened(sentence, from: start)
  }

  /// The start of a clause up to where something is added to it.
  private func shortened(_ sentence: FicheSentence, from start: Int) -> String? {
    let words = sentence.words
    let end = words[start...].dropFirst(3).firstIndex {
      ["puis", "et", "car", "afin", "pour", "parce"].contains($0.plain)
    }
    guard let end, end - start <= ClauseQuote.wordLimit else { return nil }
    return ClauseQuote.text(of: words, start..<end)
  }

  private static let wishes: Set<String> = [
    "aimerais", "voudrais", "souhaite", "souhaiterais", "compte", "envisage", "vise", "espère",
    "veux", "projette",
  ]
  private static let studies = [
    "école", "classe", "prépa", "licence", "but", "master", "universit", "études", "métier",
    "ingénieur", "médecin", "formation", "bts", "devenir", "carrière", "concours", "droit",
    "faculté",
    "orient", "poursui", "travailler", "ifsi", "staps", "infirm", "architect", "professeur",
  ]

  /// "J'ai vérifié avec un ressort du lycée".
  private func trial(in sentence: FicheSentence) -> String? {
    let tokens = sentence.tokens
    for index in tokens.indices.dropLast(2)
    where (tokens[index].text == "j'" && tokens[index + 1].text == "ai")
      || (tokens[index].text == "nous" && tokens[index + 1].text == "avons")
    {
      let deed = tokens[index + 2].text
      guard Self.trials.contains(where: deed.hasPrefix) else { continue }
      let core = tokens[index].word..<tokens[index + 2].word + 1
      return ClauseQuote.clause(of: sentence.words, around: core)
        ?? shortened(sentence, from: core.lowerBound)
    }
    return nil
  }

  private static let trials = [
    "vérifi", "mesur", "interrog", "enquêt", "calcul", "programm", "simul", "expériment",
    "rencontr", "interview", "observ", "modélis", "démontr", "fabriqu", "reproduit",
    "sond", "analys",
  ]

  /// A whole clause that gives a figure or a year and is not about the pupil.
  private func statement(in sentence: FicheSentence) -> String? {
    let words = sentence.words
    guard !sentence.tokens.contains(where: { Self.oneself.contains($0.text) }),
      !Signatures.isSignature(sentence), !isOfPlan(sentence)
    else { return nil }
    for index in words.indices
    where words[index].core.first?.isNumber ?? false || NumberWord.isSpelled(words[index].plain) {
      if ["un", "une", "deux", "premier", "première"].contains(words[index].plain) { continue }
      guard let clause = ClauseQuote.clause(of: words, around: index..<index + 1) else { continue }
      let parts = clause.split(separator: " ")
      // "Les sept autres étaient absents" is left over from what was said before.
      let isRest = parts.prefix(4).contains {
        ["autres", "autre", "restants"].contains($0.lowercased())
      }
      guard parts.count >= 5, !isRest, !Self.pronouns.contains(parts[0].lowercased()),
        !clause.contains("="),
        clause.contains(where: \.isLetter), asserts(parts), !isName(index, words)
      else { continue }
      return clause
    }
    return nil
  }

  /// "Un troisième serveur est au budget de 2027": what is to come is no fact that was found.
  private func isOfPlan(_ sentence: FicheSentence) -> Bool {
    sentence.tokens.contains { token in
      ["budget", "prévu", "prévue", "prévus", "prévues", "sera", "seront", "devra", "devront"]
        .contains(token.text)
    }
  }

  /// Whether a clause says something of the world: it has a verb of its own, unlike a place, a period or a limit.
  private func asserts(_ parts: [Substring]) -> Bool {
    parts.indices.dropFirst().contains { index in
      let word = parts[index].lowercased()
      if VerbSense.of(word).contains(.finite) || Self.verbs.contains(word) { return true }
      // "les personnes endettées y gagnent", "ils comptèrent"
      return word.utf8.count > 5 && !word.hasSuffix("ment")
        && (word.hasSuffix("èrent") || word.hasSuffix("ent") && parts[index - 1].hasSuffix("s"))
    }
  }

  private static let verbs: Set<String> = [
    "compte", "représente", "vaut", "dure", "coûte", "tue", "pèse", "mesure", "atteint", "dépasse",
    "consomme", "produit", "émet", "montre", "contient", "reçoit", "existe", "vit", "passe",
    "tombe",
    "monte", "baisse", "suffit", "suffisent", "perd", "gagne", "double", "triple", "naît", "meurt",
    "devient", "relie", "utilise", "vit", "vivent", "publie", "commence", "prouve", "établit",
  ]

  /// "sous Debian 12": a number that names.
  private func isName(_ index: Int, _ words: [FicheWord]) -> Bool {
    index > 1 && words[index - 1].core.first?.isUppercase ?? false
  }

  /// Words that point to what was said before, so that a clause cannot be quoted alone.
  private static let pronouns: Set<String> = [
    "il", "elle", "ils", "elles", "ce", "c'est", "cela", "ça", "celui-ci", "celle-ci", "on", "y",
    "en",
    "leur", "leurs", "son", "sa", "ses", "cette", "cet", "ces", "chacun", "chacune", "tous",
    "toutes",
  ]

  private static let oneself: Set<String> = [
    "je", "j'", "mon", "ma", "mes", "m'", "me", "moi", "nous", "notre", "nos",
  ]
}
