import ExamModel
import TextSearch

/// Tells what a candidate used from what the fiche rejects, plans or names in passing, and finds
/// what the fiche is about.
struct TechnologySurvey {
  /// Every name, in reading order.
  let technologies: [TechnologyEvidence]
  /// What the fiche is about, the first before all others; names that no catalogue knows included.
  let subjects: [SubjectEvidence]
  /// Whether a choice is told: something was set aside, or taken in so many words.
  let weighsChoices: Bool
  /// The first names of those who shared the work, in lower case.
  let colleagues: Set<String>
  /// By sentence, the words of each name and whether the fiche sets it aside.
  let places: [Int: [(words: Range<Int>, isAside: Bool)]]

  /// - Parameter families: the family of each known technology, by its name.
  init(_ text: FicheText, mentions: [TechnologyMention], families: [String: String]) {
    var namings = Self.namings(mentions, in: text, families: families)
    let finder = NameFinder(text, known: Self.words(of: namings, in: text))
    for naming in finder.namings { namings[naming.sentence].append(naming) }
    colleagues = Colleagues(text, known: Self.words(of: namings, in: text)).names
    Self.judge(&namings, in: text, colleagues: colleagues)
    BegunAndLeft(text).judge(&namings)
    ComparisonTable.judge(&namings, in: text)
    ComparedTools(families: families, text: text).judge(&namings)
    Self.spareLoneCandidates(&namings, in: text)
    Rivals.spareShortLists(&namings, families: families)
    OptionLetters(text).judge(&namings)
    ToldChoice(text: text, families: families).judge(&namings)
    Self.passOverAsides(&namings, in: text, families: families)

    let isProgrammed = namings.joined().contains { naming in
      families[naming.name] == "framework" && naming.verdict?.stance == .used
        && naming.verdict?.strength == .decisive
    }
    let kinship = TitleKinship(text.fiche.title)
    var order: [String] = []
    var stories: [String: NameStory] = [:]
    for naming in namings.joined() {
      guard let verdict = naming.verdict else { continue }
      if stories[naming.name] == nil { order.append(naming.name) }
      let sentence = text.sentences[naming.sentence]
      let isGround =
        naming.isKind && Self.kindFamilies.contains(families[naming.name] ?? "")
        || ["Wi-Fi", "ToIP", "VoIP"].contains(naming.name)
        || Self.groundFamilies.contains(families[naming.name] ?? "")
        || !naming.name.contains(where: \.isUppercase)
          && !Self.productFamilies.contains(families[naming.name] ?? "")
      let family = families[naming.name] ?? ""
      let story = NameStory(
        name: naming.name, isKnown: naming.isKnown, isGround: isGround,
        isInstrument: Self.instrumentFamilies.contains(family) || Self.shells.contains(naming.name)
          || isProgrammed && Self.carrierFamilies.contains(family),
        isLanguage: family == "language",
        isSystem: family == "system", isHelpdesk: family == "helpdesk",
        isDatabase: family == "database",
        isKin: kinship.families.contains(family))
      stories[naming.name, default: story].add(verdict, naming, sentence)
    }
    Rivals(namings: namings.joined(), families: families, text: text).settle(&stories)
    let othersFamilies = SetUpByOthers.families(in: text)
    for name in order where othersFamilies.contains(families[name] ?? "") {
      if stories[name]?.deeds.isEmpty ?? false { stories[name]?.disown() }
    }
    let all = order.compactMap { stories[$0] }
    technologies = all.filter(\.isKnown).map { $0.evidence(in: text) }
    subjects = Self.subjects(among: all, isLong: text.sentences.count >= Self.longFiche)
    weighsChoices = all.contains { $0.isWeighed }
    places = Dictionary(
      grouping: namings.joined().map { naming in
        let stance = stories[naming.name]?.stance ?? .used
        return (
          naming.sentence, words: naming.words, isAside: stance == .rejected || stance == .planned
        )
      }, by: \.0
    ).mapValues { $0.map { ($0.words, $0.isAside) } }
  }

  // MARK: Namings

  /// The known names of each sentence.
  private static func namings(
    _ mentions: [TechnologyMention], in text: FicheText, families: [String: String]
  ) -> [[Naming]] {
    var namings = [[Naming]](repeating: [], count: text.sentences.count)
    var marked: (run: Int, strong: MarkedBytes, struck: MarkedBytes)?
    for mention in mentions {
      guard let (sentence, words) = text.words(ofRun: mention.run, bytes: mention.bytes) else {
        continue
      }
      let own = text.sentences[sentence].words[words]
      if marked?.run != mention.run {
        let run = text.runs[mention.run]
        marked = (mention.run, MarkedBytes(run, .strong), MarkedBytes(run, .struck))
      }
      namings[sentence].append(
        Naming(
          name: mention.technologyName, isKnown: true, isKind: isKind(mention.technologyName),
          sentence: sentence, words: words,
          isPartOfWord: own.contains { isWider($0, than: mention.bytes) }
            || isInLongerName(
              words, text.sentences[sentence].words, family: families[mention.technologyName]),
          isStrong: marked?.strong.overlaps(mention.bytes) ?? false,
          isStruck: marked?.struck.overlaps(mention.bytes) ?? false))
    }
    return namings
  }

  private static func words(of namings: [[Naming]], in text: FicheText) -> [[Range<Int>]] {
    namings.map { $0.map(\.words) }
  }

  /// Names of a kind of thing are short and in capitals: NAS, SSH, HTML.
  private static func isKind(_ name: String) -> Bool {
    name.utf8.count <= 5 && name.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "-" }
  }

  /// Whether a word is an address, a file's name or an identifier of which the name is but a part.
  private static func isWider(_ word: FicheWord, than bytes: Range<Int>) -> Bool {
    let text = word.text
    if text.contains("://") || text.hasPrefix("www.") || text.contains("@") { return true }
    let core = word.core
    guard core.utf8.count > bytes.count + 3 else { return false }
    if core.contains("_") || core.contains("\\") { return true }
    // "qemu-guest-agent" is a program of its own.
    if core.utf8.count > bytes.count + 5, core.contains("-"),
      core.allSatisfy({ $0.isLowercase || $0 == "-" })
    {
      return true
    }
    // "XML-RPC" is a protocol, "Html.Raw" a name in code.
    if let mark = core.firstIndex(where: { $0 == "-" || $0 == "." }),
      core.utf8[..<mark].count == bytes.count, core[..<mark].allSatisfy(\.isLetter),
      case let rest = core[core.index(after: mark)...], rest.utf8.count >= 3,
      rest.allSatisfy(\.isLetter), rest.first?.isUppercase ?? false,
      Self.formats.contains(core[..<mark].lowercased())
    {
      return true
    }
    if core.contains("/") { return core.contains(".") || core.hasPrefix("/") }
    guard let dot = core.lastIndex(of: "."), dot != core.startIndex else { return false }
    return fileEndings.contains(core[core.index(after: dot)...].lowercased())
  }

  /// "Windows Admin Center", "jQuery Bootgrid", "AssertJ Swing": a product of its own that is called after another.
  private static func isInLongerName(
    _ words: Range<Int>, _ all: [FicheWord], family: String?
  ) -> Bool {
    if words.upperBound < all.count, isPlain(all[words.upperBound - 1]) {
      let next = all[words.upperBound].core
      if nameEnds.contains(next) || family == "framework" && isWord(next) { return true }
    }
    // A capital within the word before makes it a name.
    guard family == "framework", words.lowerBound > 0, isPlain(all[words.lowerBound - 1]) else {
      return false
    }
    let before = all[words.lowerBound - 1].core
    return isWord(before) && before.dropFirst().contains(where: \.isUppercase)
  }

  /// Whether no mark parts a word from the next.
  private static func isPlain(_ word: FicheWord) -> Bool { word.text.last == word.core.last }

  /// "Bootgrid", but not "CLI", "UX" nor "3.2".
  private static func isWord(_ name: String) -> Bool {
    name.count > 3 && name.first?.isUppercase ?? false && name.contains(where: \.isLowercase)
      && name.allSatisfy(\.isLetter) && !["Framework", "Native"].contains(name)
  }

  private static let nameEnds: Set<String> = ["Admin", "Center", "Initializr", "Designer"]

  /// "OptaPlanner (Java, or l'équipe est en TypeScript)": the language that another tool is written in, which nobody
  /// weighed.
  private static func passOverAsides(
    _ namings: inout [[Naming]], in text: FicheText, families: [String: String]
  ) {
    for index in namings.indices {
      let words = text.sentences[index].words
      for place in namings[index].indices {
        let start = namings[index][place].words.lowerBound
        guard families[namings[index][place].name] == "language", start > 0,
          words[start].text.hasPrefix("("), words[start - 1].text.hasCapital,
          namings[index][place].verdict?.stance == .rejected
        else { continue }
        namings[index][place].verdict = StanceVerdict(.mentioned, .decisive)
      }
    }
  }

  private static let formats: Set<String> = ["xml", "html", "json", "sql", "css", "http"]
  private static let fileEndings: Set<String> = [
    "html", "htm", "php", "js", "py", "sh", "yaml", "yml", "md", "css", "sql", "conf", "pdf",
    "png", "jpg", "jpeg", "zip", "exe", "msi", "iso", "doc", "docx", "xls", "xlsx", "fr", "com",
    "org", "net", "io", "dev", "local", "lan", "log", "txt", "csv", "json", "xml", "ps1", "bat",
    "ini", "cfg", "gz", "deb", "test", "example",
  ]

  // MARK: Verdicts

  private static func judge(
    _ namings: inout [[Naming]], in text: FicheText, colleagues: Set<String>
  ) {
    var last: (sentence: Int, names: Range<Int>)?
    let weighed = Self.weighedSentences(namings, in: text)
    for index in namings.indices {
      let sentence = text.sentences[index]
      namings[index].sort { $0.words.lowerBound < $1.words.lowerBound }
      let mayRefer = last.map { $0.sentence == index - 1 } ?? false
      // "WireGuard : 190 Mbit/s sur le même routeur. C'est donc lui."
      if namings[index].isEmpty, let last, mayRefer, Self.isPointedAt(sentence),
        // What the sentence before begins with is what it is about.
        let place = namings[last.sentence].firstIndex(where: { $0.words.lowerBound <= 1 })
          ?? last.names.last
      {
        namings[last.sentence][place].verdict = StanceVerdict(.used, .decisive, isChoice: true)
        continue
      }
      // "Zammad : beau, mais cher. Non."
      if namings[index].isEmpty, let last, let stance = Self.decision(of: sentence),
        index - last.sentence <= 2, Self.isSameItem(last.sentence, index, in: text),
        let place = namings[last.sentence].firstIndex(where: { $0.words.lowerBound <= 1 })
          ?? last.names.first
      {
        // "Umbrella de Cisco : trop cher. Non." sets aside what is no tool of that name.
        if namings[last.sentence][place].verdict == StanceVerdict(.mentioned, .decisive) {
          continue
        }
        namings[last.sentence][place].verdict = StanceVerdict(
          stance, .decisive, isChoice: stance == .used)
        continue
      }
      if namings[index].isEmpty, let last, isGivenUp(sentence),
        index - last.sentence <= nearSentences,
        text.sentences[last.sentence].section == sentence.section
      {
        for place in last.names where !namings[last.sentence][place].isPartOfWord {
          namings[last.sentence][place].verdict = StanceVerdict(.rejected, .decisive)
        }
        continue
      }
      if namings[index].isEmpty, mayRefer, let last,
        let blamed = StanceReader(
          sentence, namings: [],
          ground: SectionGround(sentence, tableHeader: nil)
        ).blamedOfTwo
      {
        let own = namings[last.sentence]
        if own.count == 2 {
          namings[last.sentence][blamed].verdict = StanceVerdict(.rejected, .clear)
        }
        continue
      }
      if namings[index].isEmpty, mayRefer, let last {
        // "On a hésité entre X et Y. Ce dernier l'a emporté."
        let own = Array(namings[last.sentence].indices)
        if let kept = Anaphora.kept(of: own.count, in: sentence.tokens) {
          namings[last.sentence][own[kept]].verdict = StanceVerdict(
            .used, .decisive, isChoice: true)
          continue
        }
      }
      if namings[index].count == 1, sentence.role == .choices || weighed.contains(index),
        Self.isLoneName(namings[index][0], sentence)
      {
        namings[index][0].verdict = StanceVerdict(.used, .decisive, isChoice: true)
        last = (index, 0..<1)
        continue
      }
      if namings[index].isEmpty, !(mayRefer && sentence.isProse) { continue }
      var reader = StanceReader(
        sentence, namings: namings[index],
        ground: SectionGround(
          sentence, tableHeader: header(of: sentence, in: text), isWeighed: weighed.contains(index)),
        colleagues: colleagues,
        next: index + 1 < text.sentences.count ? text.sentences[index + 1] : nil)
      let (judged, setsAside) = reader.judged()
      namings[index] = judged
      if setsAside, mayRefer, let last {
        // "Hyper-V demandait une licence. Nous l'avons donc écarté."
        for place in last.names where !namings[last.sentence][place].isPartOfWord {
          namings[last.sentence][place].verdict = StanceVerdict(.rejected, .decisive)
        }
      }
      if isWavedAway(index, judged, in: text) {
        for place in judged.indices {
          // "Un routeur X ? Non : une box" puts right what was there, and nobody weighed it.
          namings[index][place].verdict = StanceVerdict(
            isPutRight(text.sentences[index + 1]) ? .mentioned : .rejected, .decisive)
        }
      }
      if let end = judged.indices.last { last = (index, end..<end + 1) }
    }
  }

  /// "Spring Boot 3.2." behind what was weighed: a sentence that is nothing but a name says what was taken.
  private static func isLoneName(_ naming: Naming, _ sentence: FicheSentence) -> Bool {
    sentence.place == .paragraph && naming.words.lowerBound == 0
      && !(sentence.words.last?.text.contains { "?:".contains($0) } ?? true)
      && sentence.words[naming.words.upperBound...].allSatisfy { word in
        word.core.allSatisfy { $0.isNumber || $0 == "." }
      }
  }

  /// "CrowdSec ? Surtout pas": a question that is nothing but a name, and its answer.
  private static func isWavedAway(_ index: Int, _ own: [Naming], in text: FicheText) -> Bool {
    let sentence = text.sentences[index]
    guard !own.isEmpty, sentence.isProse, sentence.words.count <= 4,
      sentence.words.last?.text.hasSuffix("?") ?? false, index + 1 < text.sentences.count
    else { return false }
    return ["surtout", "non", "pas", "trop", "inutile", "jamais"].contains(
      text.sentences[index + 1].tokens.first?.text ?? "")
  }

  /// Whether the answer to a question goes on with what there was instead: "Non : une vieille box".
  private static func isPutRight(_ answer: FicheSentence) -> Bool {
    let tokens = answer.tokens.map(\.text).filter { !$0.isEmpty }
    guard tokens.count > 1, tokens[0] == "non" else { return false }
    // "Non : trop cher" gives a reason.
    return (answer.words[0].text.hasSuffix(":") || answer.words.dropFirst().first?.text == ":")
      && ["un", "une", "des", "juste", "seulement"].contains(tokens[1])
  }

  /// "C'est donc lui.", "Ce sera elle": what was named last is the choice.
  private static func isPointedAt(_ sentence: FicheSentence) -> Bool {
    let tokens = sentence.tokens.map(\.text)
    let opening = sentence.isProse ? tokens.prefix(6) : []
    if ["c'", "ce"].contains(opening.first ?? ""), !tokens.contains("pas"),
      opening.contains(where: { ["lui", "elle", "celui-ci", "celle-ci"].contains($0) }),
      opening.contains(where: { ["qui", "que", "qu'"].contains($0) }),
      sentence.tokens.prefix(12).contains(where: { VerbSense.of($0.text).contains(.choose) })
    {
      return true
    }
    guard sentence.isProse, tokens.count <= 6, ["c'", "ce"].contains(tokens.first ?? ""),
      ["lui", "elle", "celui-là", "celle-là", "eux"].contains(tokens.last ?? "")
    else { return false }
    return !tokens.contains("pas")
  }

  /// What a sentence of a word or two decides of what an item is about: "Retenu", "Non", "Refusé, trop cher".
  private static func decision(of sentence: FicheSentence) -> Stance? {
    guard sentence.isProse, sentence.tokens.count <= 6, let first = sentence.tokens.first,
      sentence.tokens.count == 1 || first.endsClause, !isPutRight(sentence)
    else { return nil }
    if ["oui", "retenu", "retenue", "choisi", "choisie", "adopté", "adoptée", "pris"].contains(
      first.text)
    {
      return .used
    }
    return [
      "non", "refusé", "refusée", "écarté", "écartée", "rejeté", "rejetée", "éliminé", "abandonné",
      "abandonnée",
    ].contains(first.text) ? .rejected : nil
  }

  /// Whether two sentences stand in one item, or one cell of an account.
  private static func isSameItem(_ first: Int, _ second: Int, in text: FicheText) -> Bool {
    let one = text.sentences[first]
    let two = text.sentences[second]
    guard one.place == .item, two.place == .item, one.section == two.section else { return false }
    guard let line = one.words.last?.line, let next = two.words.first?.line else { return false }
    guard next - line <= 1 else { return false }
    let run = text.ranges.firstIndexOfSorted { $0.upperBound > first }
    return run < text.ranges.endIndex && text.ranges[run].contains(second)
  }

  /// "J'ai laissé tomber.": nothing is named, so it was what was named last.
  private static func isGivenUp(_ sentence: FicheSentence) -> Bool {
    guard sentence.isProse, sentence.tokens.count <= 12 else { return false }
    let clauses = SentenceClauses(sentence.tokens)
    guard let verb = clauses.first(.reject, in: 0..<sentence.tokens.count) else { return false }
    let rest = verb + 1..<sentence.tokens.count
    // "J'ai essayé d'ouvrir le partage : refusé" tells of a test that was passed.
    return clauses.contains(["ai", "avons", "a", "avait"], in: max(0, verb - 3)..<verb)
      && !clauses.contains(["le", "la", "les", "un", "une", "l'", "des", "mon", "ma"], in: rest)
      && !clauses.contains(["été", "qui"], in: 0..<verb)
  }

  /// Sentences that stand near one which tells that something was compared, taken or left.
  private static func weighedSentences(_ namings: [[Naming]], in text: FicheText) -> Set<Int> {
    var weighed: Set<Int> = []
    for index in namings.indices where !namings[index].isEmpty {
      let sentence = text.sentences[index]
      let isDecision =
        sentence.isProse
        && sentence.tokens.contains {
          !VerbSense.of($0.text).isDisjoint(with: [.choose, .reject, .compare, .prefer])
            || ["aurait", "auraient", "aurais", "aurions", "gagné", "convaincu", "prototype"]
              .contains($0.text)
        }
      guard isDecision else { continue }
      for near in max(0, index - nearSentences)...min(namings.count - 1, index + nearSentences)
      where text.sentences[near].section == sentence.section
        && text.sentences[near].heading == sentence.heading
      {
        weighed.insert(near)
      }
    }
    return weighed
  }

  private static let nearSentences = 4

  /// A section headed as a comparison that names a single tool compares it with what has no name:
  /// the tool is the one that was taken.
  private static func spareLoneCandidates(_ namings: inout [[Naming]], in text: FicheText) {
    let headings = Self.headings(of: text)
    var names: [Int: Set<String>] = [:]
    for naming in namings.joined() {
      names[headings[naming.sentence], default: []].insert(naming.name)
    }
    for index in namings.indices {
      guard names[headings[index]]?.count == 1 else { continue }
      for place in namings[index].indices
      where namings[index][place].verdict == StanceVerdict(.rejected, .weak) {
        namings[index][place].verdict = StanceVerdict(.used, .weak)
      }
    }
  }

  /// For each sentence a number of the section and heading that it stands under.
  ///
  /// A heading may be as long as a file, so it is looked at once for all that stands under it.
  private static func headings(of text: FicheText) -> [Int] {
    struct Key: Hashable {
      var section: Int?
      var heading: String
    }
    var numbers: [Key: Int] = [:]
    var last: (key: Key, number: Int)?
    return text.sentences.map { sentence in
      let key = Key(section: sentence.section, heading: sentence.heading)
      if let last, last.key == key { return last.number }
      let number = numbers[key] ?? numbers.count
      numbers[key] = number
      last = (key, number)
      return number
    }
  }

  private static func header(of sentence: FicheSentence, in text: FicheText) -> String? {
    switch sentence.place {
    case .tableHeader(let table), .tableRow(let table): text.tableHeaders[table]
    case .declared, .title, .heading, .paragraph, .item: nil
    }
  }

  // MARK: The subject

  /// Families of what other things stand on.
  private static let groundFamilies: Set<String> = ["system", "language", "data-format"]

  /// Families in which a name in capitals is that of a kind of thing: a NAS, SSH, a VLAN.
  ///
  /// In others it is a product's: GLPI, WSUS.
  private static let kindFamilies: Set<String> = [
    "network", "network-service", "storage", "auth-protocol", "certificate", "security",
    "remote-admin",
    "telephony", "directory", "vpn", "iot", "siem", "erp", "remote-control", "policy",
  ]

  /// Families in which a name without a capital is a product's all the same: pandas, dbt, rsync.
  private static let productFamilies: Set<String> = [
    "data-tool", "backup", "framework", "test-tool", "database", "monitoring",
  ]

  /// Families of what one works with, whatever the work is about.
  private static let instrumentFamilies: Set<String> = [
    "development", "design-tool", "project-tool", "test-tool", "database-client", "simulator",
    "collaboration", "local-stack", "mail-client", "ai", "remote-control",
    "web-audience", "method", "cloud",
  ]

  /// Those of the automation tools that any administrator has at hand.
  private static let shells: Set<String> = ["PowerShell", "Bash", "cron", "Excel", "Citrix"]

  /// Families of what carries a program, which is about its framework wherever one is named.
  private static let carrierFamilies: Set<String> = [
    "container", "ci", "web-server", "certificate",
  ]

  private static let subjectLimit = 2
  private static let neededScore = 1

  /// Of so many sentences one that names a tool says little of what a fiche is about.
  private static let longFiche = 30

  private static func subjects(among stories: [NameStory], isLong: Bool) -> [SubjectEvidence] {
    let most = stories.map(\.weight).max() ?? 0
    let used = stories.enumerated().filter {
      $1.stance == .used && $1.mayBeSubject && $1.hasWeightForSubject(most: most, isLong: isLong)
    }
    let own = used.filter { !$1.isBareGround }
    // What others stand on is a subject where the fiche names nothing else.
    let scored = (own.isEmpty ? used.filter(\.element.mayBeOnlySubject) : own)
      .map { (index: $0, story: $1, score: $1.subjectScore) }
      .sorted { ($1.score, $0.index) < ($0.score, $1.index) }
    guard var best = scored.first, best.score >= neededScore else { return [] }
    // What it is written in is what a fiche is about only if it names nothing else.
    // What it runs on is so even less, though the title may tell it: "Application Windows de pointage".
    if best.story.isLanguage && !best.story.isInTitle || best.story.isSystem,
      let other = scored.first(where: { $0.story.isProduct }),
      !best.story.isSystem || other.score * 2 >= best.score
    {
      best = other
    } else if best.story.isSystem, !best.story.isInTitle,
      let language = scored.first(where: { $0.story.isWrittenIn })
    {
      // An application for iOS is about what it is written in before it is about iOS.
      best = language
    }
    // A library is used with its framework, by which one calls the work.
    let library = best.story.name
    if !best.story.isInTitle,
      let framework = scored.first(where: { LibraryGround.carries($0.story.name, library) })
    {
      best = framework
    } else if !best.story.isInTitle,
      stories.contains(where: {
        $0.stance == .mentioned && LibraryGround.carries($0.name, library)
      })
    {
      // "Inès a décidé de refaire en Flutter": the work is about what somebody else chose, and the title tells of it.
      return []
    }
    // A second one only where it is as much at the centre.
    let first = scored.filter { $0.index == best.index }
    // A name that no catalogue knows is a person's as often as a tool's, unless words tell of work with it.
    guard best.story.isKnown || best.story.isSure || !isLong else { return [] }
    return (first + scored.prefix(subjectLimit).filter { $0.index != best.index })
      .filter {
        // An application that somebody made is one half, what it is made with the other.
        $0.index == best.index
          || best.story.isOwnProduct && $0.story.isKnown && $0.story.isSurelyUsed
          || ($0.story.isInTitle && $0.score * 3 >= best.score * 2)
      }
      .map {
        SubjectEvidence(
          name: $0.story.name, line: $0.story.line, isKnown: $0.story.isKnown,
          isSure: $0.story.isSure && $0.story.isCentral(isLong: isLong))
      }
  }
}
