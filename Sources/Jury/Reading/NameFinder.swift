import ExamModel
import TextSearch

/// Finds the proper names of tools that no catalogue knows, by how they are written and used.
///
/// A capital alone makes no tool: somewhere the fiche must use the name as one uses a tool, and
/// nowhere as the name of a person, a company or a place.
struct NameFinder {
  private let text: FicheText
  /// Words that the fiche also writes without a capital.
  private let ordinary: Set<String>
  private var found: [String: [Naming]] = [:]
  private var signs: [String: Int] = [:]
  /// Names that stand behind a bare *avec*, which takes people as well as tools: it counts once.
  private var accompanied: Set<String> = []
  private var order: [String] = []

  /// - Parameter known: the words that known names take, by sentence.
  init(_ text: FicheText, known: [[Range<Int>]]) {
    self.text = text
    var ordinary: Set<String> = []
    for sentence in text.sentences where sentence.isProse {
      for token in sentence.tokens where !token.hasCapital { ordinary.insert(token.text) }
    }
    self.ordinary = ordinary
    for index in text.sentences.indices { read(index, known: known[index]) }
  }

  /// The namings of every name that is used as a tool's.
  var namings: [Naming] {
    order.filter { (signs[$0] ?? 0) >= Self.neededSigns }.flatMap { found[$0] ?? [] }
  }

  private static let neededSigns = 2
  private static let longestNameWords = 3

  private mutating func read(_ index: Int, known: [Range<Int>]) {
    let sentence = text.sentences[index]
    let words = sentence.words
    var start = 0
    var nextKnown = 0
    while start < words.count {
      while nextKnown < known.count, known[nextKnown].upperBound <= start { nextKnown += 1 }
      if nextKnown < known.count, known[nextKnown].contains(start) {
        start = known[nextKnown].upperBound
        continue
      }
      guard let name = Self.name(words[start]), isName(name, at: start, in: sentence, number: index)
      else {
        // At the head of a sentence a capital is grammar's, but a person is none the less a person.
        if let name = Self.name(words[start]),
          SpeakingNames.isSomebody(start..<start + 1, in: sentence)
        {
          signs[name.lowercased(), default: 0] -= 10
        }
        start += 1
        continue
      }
      let isBrand = NameWords.noTools.contains(name.lowercased())
      var end = start + 1
      var parts = [name]
      while end < words.count, end - start < Self.longestNameWords, !words[end - 1].endsClause,
        !Self.endsSentence(words[end - 1]), let next = Self.name(words[end]),
        next == words[end].core, !(nextKnown < known.count && known[nextKnown].contains(end)),
        !ordinary.contains(next.lowercased())
      {
        parts.append(next)
        end += 1
      }
      // "API" and "Microsoft" name no tool, "API Platform" and "Microsoft Project" do.
      if isBrand, parts.count == 1 {
        start = end
        continue
      }
      add(parts.joined(separator: " "), start..<end, index)
      start = end
    }
  }

  private static func endsSentence(_ word: FicheWord) -> Bool {
    word.text.last.map { ".!?…".contains($0) } ?? false
  }

  /// The word as a name without a clinging article; `nil` for one that cannot be a name.
  private static func name(_ word: FicheWord) -> String? {
    guard word.text.hasCapital else { return nil }
    var core = word.core[...]
    if let apostrophe = core.firstIndex(where: { $0 == "'" || $0 == "’" }),
      core.distance(from: core.startIndex, to: apostrophe) <= 2
    {
      core = core[core.index(after: apostrophe)...]
    }
    guard core.count >= 2, core.count <= 24, core.contains(where: \.isUppercase),
      core.allSatisfy({ $0.isLetter || $0.isNumber || "-.+".contains($0) }),
      core.first.map({ $0.isLetter }) ?? false
    else { return nil }
    let plain = core.lowercased()
    guard !NameWords.grammar.contains(plain), !FrenchTime.isMonth(plain) else { return nil }
    return String(core)
  }

  private func isName(
    _ name: String, at index: Int, in sentence: FicheSentence, number: Int
  ) -> Bool {
    // What somebody made may be called by any word: "« Ronde »".
    if ordinary.contains(name.lowercased()) {
      return OwnProducts.isQuotedProduct(index..<index + 1, sentence)
    }
    let hasInnerCapital = name.dropFirst().contains { $0.isUppercase }
    // The first word of a sentence, of a heading or of a cell is a capital of grammar.
    let isFirst =
      index == 0 || sentence.words[index - 1].text.last.map { ":|•".contains($0) } ?? true
    if !isFirst || hasInnerCapital { return true }
    if !Self.isFrench(name), isTold(index, sentence) { return true }
    return OwnProducts.headsTitle(index..<index + 1, sentence)
      || isOwnProduct(index..<index + 1, number)
  }

  /// "OpenSearch avec Filebeat sur 26 serveurs": a sentence without a verb that names what was set up.
  private func isStated(_ words: Range<Int>, _ sentence: FicheSentence) -> Bool {
    let name = sentence.words[words.lowerBound].core
    guard words.lowerBound == 0,
      zip(name, name.dropFirst()).contains(where: { $0.isLowercase && $1.isUppercase }),
      words.upperBound < sentence.words.count,
      ["avec", "sur", "pour", "et", "derrière"].contains(sentence.words[words.upperBound].plain)
    else { return false }
    return !sentence.tokens.contains { VerbSense.of($0.text).contains(.finite) }
  }

  /// Whether a first word is told of as a tool: "Kea est configuré", "Kea pour les adresses".
  private func isTold(_ index: Int, _ sentence: FicheSentence) -> Bool {
    guard sentence.isProse, index + 1 < sentence.words.count else { return false }
    let next = sentence.words[index + 1].plain
    if ["est", "a", "sont"].contains(next), index + 2 < sentence.words.count {
      // "CaveGest est un logiciel que j'ai conçu"
      let isSort = ["un", "une"].contains(sentence.words[index + 2].plain)
      if isSort,
        sentence.words.dropFirst(index + 3).prefix(2).contains(where: {
          NameWords.toolNouns.contains($0.plain)
        })
      {
        return true
      }
      return sentence.words.dropFirst(index + 2).prefix(3).contains {
        !VerbSense.of($0.plain).isDisjoint(with: [.use, .choose, .reject])
      }
    }
    if !VerbSense.of(next).isDisjoint(with: [.choose]) || next == "l'emporte" { return true }
    // What only a program does: "Paheko tourne sur l'hébergement".
    if Self.runs.contains(next) {
      // "Dessus tourne Proxmox"
      return !(sentence.words.dropFirst(index + 2).first?.core.first?.isUppercase ?? false)
    }
    return sentence.role == .choices && ["pour", "parce", "et", "avec"].contains(next)
  }

  private static let runs: Set<String> = [
    "tourne", "tournait", "fonctionne", "fonctionnait", "s'installe", "s'installait", "s'appuie",
    "stocke", "stockait", "s'exécute", "embarque", "embarquait", "s'héberge", "démarre",
  ]

  /// Whether a word ends as French nouns and verbs do.
  private static func isFrench(_ word: String) -> Bool {
    let plain = word.lowercased()
    if plain.contains(where: { !$0.isASCII }) { return true }
    return [
      "tion", "ment", "age", "eur", "euse", "ance", "ence", "ure", "isme", "ette", "er", "ir",
      "ion", "oir", "aire", "ant", "ent", "elle", "ique", "able",
    ].contains { plain.hasSuffix($0) }
  }

  private mutating func add(_ name: String, _ words: Range<Int>, _ index: Int) {
    let sentence = text.sentences[index]
    let key = name.lowercased()
    if found[key] == nil { order.append(key) }
    var display = found[key]?.first?.name ?? name
    // A title in capitals is not how the name is written.
    if !display.contains(where: \.isLowercase), name.contains(where: \.isLowercase) {
      display = name
      for place in (found[key] ?? []).indices { found[key]?[place].name = name }
    }
    found[key, default: []].append(
      Naming(
        name: display, isKnown: false, isKind: false, sentence: index, words: words,
        isPartOfWord: false, isStrong: false, isStruck: false))
    var sign = sign(words, in: sentence)
    if sign == 1, sentence.words[words.lowerBound].text.utf8.count > 2 {
      let isFirst = accompanied.insert(key).inserted
      if !isFirst, !name.dropFirst().contains(where: { $0.isUppercase || $0.isNumber }) { sign = 0 }
    }
    if isIntroduced(words, in: sentence) || SpeakingNames.isSomebody(words, in: sentence) {
      sign = -10
    } else if isOwnProduct(words, index) {
      let last = (found[key] ?? []).count - 1
      found[key]?[last].isOwnProduct = true
      sign = Self.neededSigns
    } else if OwnProducts.headsTitle(words, sentence) {
      let last = (found[key] ?? []).count - 1
      found[key]?[last].isOwnProduct = true
      sign = 1
    }
    signs[key, default: 0] += sign
  }

  private func isOwnProduct(_ words: Range<Int>, _ index: Int) -> Bool {
    OwnProducts.isNamed(
      words, in: text.sentences[index],
      before: index + 1 < text.sentences.count ? text.sentences[index + 1] : nil,
      after: index > 0 ? text.sentences[index - 1] : nil)
  }

  /// "Kévin (le scieur)": somebody is told of with what they do.
  private func isIntroduced(_ words: Range<Int>, in sentence: FicheSentence) -> Bool {
    guard words.upperBound + 1 < sentence.words.count else { return false }
    let next = sentence.words[words.upperBound]
    // "Kévin (électricien, 12 ans de maison)"
    if next.text.hasPrefix("("), Colleagues.isTrade(next.plain),
      sentence.words[words].allSatisfy({ !$0.core.dropFirst().contains(where: \.isUppercase) })
    {
      return true
    }
    return next.text.hasPrefix("(") && ["le", "la", "mon", "ma", "notre"].contains(next.plain)
      && !NameWords.toolNouns.contains(sentence.words[words.upperBound + 1].plain)
  }

  /// What the words before a name say of it: for a tool, against one, or nothing.
  private func sign(_ words: Range<Int>, in sentence: FicheSentence) -> Int {
    if sentence.place == .declared { return Self.neededSigns }
    // "Projet : TrouvTout"
    if words.lowerBound > 0, sentence.words[words.lowerBound - 1].text.hasSuffix(":"),
      NameWords.isTitleLine(sentence), sentence.section == nil
    {
      return Self.neededSigns
    }
    let tokens = sentence.tokens
    guard let first = tokens.firstIndex(where: { $0.word >= words.lowerBound }) else { return 0 }
    var start = first
    // The article may cling to the name's own word.
    while start < tokens.count - 1, tokens[start].word == words.lowerBound,
      tokens[start].text.hasSuffix("'")
    {
      start += 1
    }
    var before: [String] = []
    var index = start - 1
    while index >= 0, before.count < 5 {
      if tokens[index].endsClause { break }
      before.append(tokens[index].text)
      index -= 1
    }
    let direct = before.drop { Self.articles.contains($0) }
    guard let nearest = direct.first else {
      guard sentence.isProse else { return 0 }
      return isTold(words.lowerBound, sentence) || isStated(words, sentence) ? 2 : 0
    }
    if NameWords.otherNouns.contains(nearest) { return -10 }
    if NameWords.toolNouns.contains(nearest) { return 2 }
    // "application mobile « RelevO »"
    if sentence.words[words.lowerBound].text.contains(where: { "«\"“".contains($0) })
      || words.lowerBound > 0 && sentence.words[words.lowerBound - 1].text == "«",
      direct.prefix(3).contains(where: NameWords.toolNouns.contains)
    {
      return 2
    }
    if ["place", "œuvre", "service"].contains(nearest) { return 2 }
    if nearest == "vers" { return 2 }
    if nearest == "pour", let verb = direct.dropFirst().first,
      ["tranché", "penché", "opté", "voté"].contains(verb)
    {
      return 2
    }
    if ["avec", "sous", "via", "vers"].contains(nearest), before.first == nearest { return 1 }
    if ["de", "d'", "du"].contains(nearest) {
      let noun = direct.dropFirst().first ?? ""
      if NameWords.otherNouns.contains(noun) { return -10 }
      return Self.deeds.contains(noun) ? 2 : 0
    }
    // "J'ai pris X", "on est parti sur X"
    if ["pris", "prenons"].contains(nearest) { return 2 }
    if nearest == "sur", let verb = direct.dropFirst().first,
      ["parti", "partis", "partie", "parties", "porté", "arrêté", "arrêtés", "arrêtée"].contains(
        verb)
    {
      return 2
    }
    // "c'est sur X que je me suis arrêté"
    let isCleft = before.prefix(3).contains("est") && before.contains("c'")
    if isCleft, let end = tokens.lastIndex(where: { $0.word < words.upperBound }),
      end + 1 < tokens.count, ["que", "qu'", "qui"].contains(tokens[end + 1].text)
    {
      let rest = tokens[(end + 1)...].prefix(9)
      if rest.contains(where: { token in
        VerbSense.of(token.text).contains(.choose)
          || ["arrêté", "arrêtée", "porté", "tombé"].contains(token.text)
      }) {
        return 2
      }
    }
    if nearest == "sur" { return 0 }
    if nearest == "à" || nearest == "chez" || nearest == "au" { return -2 }
    // One employs people rather than tools.
    if nearest.hasPrefix("emplo") { return 0 }
    // "Installer X", "j'ai retenu X", "X a été installé".
    let sense = VerbSense.of(nearest)
    let isTool = !sense.isDisjoint(with: [
      .use, .choose, .prefer, .tryOut, .compare, .replace, .reject,
    ])
    return isTool ? 2 : 0
  }

  private static let articles: Set<String> = ["le", "la", "les", "l'", "un", "une", "notre"]

  /// Nouns of what one does with a tool.
  private static let deeds: Set<String> = [
    "installation", "déploiement", "configuration", "place", "œuvre", "oeuvre", "utilisation",
    "paramétrage", "migration", "administration", "version", "interface", "agent", "agents",
    "serveur", "prise", "intégration", "documentation", "console", "choix", "service", "modules",
    "module", "l'installation", "exploitation", "supervision", "base", "client", "aide",
    "développement", "création", "instance", "extension", "extensions", "greffon", "plugin",
  ]
}
