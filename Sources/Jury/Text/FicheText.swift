import ExamModel
import TextCells

/// Everything that a fiche says, cut into sentences once for all that looks for something in it.
///
/// The section that tells how to get at the productions is left out.
struct FicheText {
  let fiche: Fiche
  let runs: [TextRun]
  private(set) var sentences: [FicheSentence] = []
  /// The sentences of each run.
  private(set) var ranges: [Range<Int>] = []
  /// The header of each table, in lower case, by its number.
  private(set) var tableHeaders: [Int: String] = [:]
  /// Characters of a header that are looked at: each row asks it anew, and no title of a column is so long.
  private static let headerLimit = 600
  /// What the paragraph that is being read, or one above it in its section, is headed by in bold or
  /// before a colon: "Techno : …".
  private var lead = ""
  /// Whether that is a line of its own above a list, which ends with the list.
  private var isListLead = false

  init(_ fiche: Fiche) {
    self.fiche = fiche
    runs = fiche.textRuns
    var place: (section: Int?, heading: String) = (nil, "")
    let held = Set(fiche.preambleSecretStarts + fiche.sections.flatMap(\.secretStarts))
    var heldTables: Set<Int> = []
    var reopened: (section: Int?, role: SectionRole)?
    for (number, run) in runs.enumerated() {
      let start = sentences.count
      if isListLead, run.place != .item { (lead, isListLead) = ("", false) }
      if (run.section, run.heading) != place {
        lead = ""
        place = (run.section, run.heading)
      }
      if case .tableHeader(let table) = run.place {
        tableHeaders[table] = run.text.prefix(Self.headerLimit).lowercased()
      }
      var role = run.section.flatMap { fiche.sections[$0].role }
      if role == .access {
        // "**Situation de départ.**" below the addresses of a form opens its other page.
        if let opened = Self.openedPart(run) { reopened = (run.section, opened) }
        if let reopened, reopened.section == run.section { role = reopened.role }
      }
      // A question never quotes what holds a secret.
      if role != .access, !Self.isHeld(run, held, &heldTables) { append(run, role: role) }
      ranges.append(start..<sentences.count)
      if number + 1 < runs.count, runs[number + 1].place == .item,
        let own = Self.listLead(sentences[start...], run)
      {
        (lead, isListLead) = (own, true)
      }
    }
  }

  /// "Essayé et abandonné", a line by itself above a list.
  private static func listLead(_ own: ArraySlice<FicheSentence>, _ run: TextRun) -> String? {
    guard run.place == .paragraph, own.count == 1, let words = own.first?.words,
      words.count <= leadLimitWords, words[0].core.first?.isUppercase ?? false,
      !(words.last?.text.last.map { ".:;!?…,".contains($0) } ?? true)
    else { return nil }
    return words.map(\.plain).joined(separator: " ")
  }

  /// The part that the bold words of a paragraph open, where they name one of a report.
  private static func openedPart(_ run: TextRun) -> SectionRole? {
    guard run.place == .paragraph,
      let bold = run.marks.first(where: { $0.mark == .strong })?.bytes, bold.lowerBound == 0,
      let first = run.text.prefix(40).split(whereSeparator: { !$0.isLetter }).first
    else { return nil }
    let word = LetterFolding.folded(first.lowercased())
    return parts.first { $0.stems.contains(where: word.hasPrefix) }?.role
  }

  private static let parts: [(role: SectionRole, stems: [String])] = [
    (.need, ["situation", "besoin", "objectif", "demande", "contexte"]),
    (.choices, ["option", "choix", "solution", "comparai"]),
    (.realisation, ["etape", "realisation", "deroulement", "demarche", "travail", "action"]),
    (.difficulties, ["incident", "difficulte", "probleme", "obstacle"]),
    (.tests, ["test", "essai", "recette", "controle"]),
    (.results, ["resultat"]),
    (.review, ["bilan", "perspective", "conclusion", "retour"]),
  ]

  private static func isHeld(_ run: TextRun, _ held: Set<Int>, _ tables: inout Set<Int>) -> Bool {
    switch run.place {
    case .declared, .title: return false
    case .heading, .paragraph, .item: return held.contains(run.line)
    case .tableHeader(let table):
      if held.contains(run.line) { tables.insert(table) }
      return tables.contains(table)
    case .tableRow(let table): return tables.contains(table)
    }
  }

  /// The sentences that may be quoted.
  var quotable: [FicheSentence] { sentences.filter { $0.isProse && $0.isQuotable } }

  /// The sentences whose dates may be quoted: the rows of a form as well.
  var datable: [FicheSentence] {
    sentences.filter { sentence in
      if case .tableRow = sentence.place { return sentence.isQuotable }
      return sentence.isProse && sentence.isQuotable
    }
  }

  /// Those sentences, with the ones right before and behind them that stand under the same heading.
  func around(_ indices: [Int]) -> [FicheSentence] {
    var near: Set<Int> = []
    for index in indices {
      for other in max(0, index - 1)...min(sentences.count - 1, index + 1)
      where sentences[other].section == sentences[index].section
        && sentences[other].heading == sentences[index].heading
      {
        near.insert(other)
      }
    }
    return near.map { sentences[$0] }
  }

  /// The sentence that holds a place of a run, and the words that the place takes.
  func words(ofRun run: Int, bytes: Range<Int>) -> (sentence: Int, words: Range<Int>)? {
    guard ranges.indices.contains(run) else { return nil }
    let own = sentences[ranges[run]]
    // Places are in order, so each is found by halving: a text may hold thousands of names.
    let index = own.firstIndexOfSorted { ($0.words.last?.bytes.upperBound ?? 0) > bytes.lowerBound }
    guard index < own.endIndex else { return nil }
    let words = sentences[index].words
    let first = words.firstIndexOfSorted { $0.bytes.upperBound > bytes.lowerBound }
    guard first < words.endIndex else { return nil }
    var end = first + 1
    while end < words.count, words[end].bytes.lowerBound < bytes.upperBound { end += 1 }
    return (index, first..<end)
  }

  /// How many words a sentence may have.
  ///
  /// No person's has as many. One that has, such as a list without an end, is cut there, since whoever
  /// looks for something in a sentence goes through it more than once.
  static let wordLimit = 240

  private mutating func append(_ run: TextRun, role: SectionRole?) {
    var words: [FicheWord] = []
    var isFirst = true
    var line = run.line
    let text = run.text
    let bytes = text.utf8
    var index = bytes.startIndex
    var offset = 0
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0x0A {
        line += 1
        // "Durée : six semaines" below "Lieu : Laval" is told by itself.
        if !words.isEmpty, Self.opensField(text[bytes.index(after: index)...]) {
          if isFirst, let own = Self.lead(of: words, run.place) { lead = own }
          isFirst = false
          sentences.append(FicheSentence(words: words, run: run, role: role, lead: lead))
          words = []
        }
      }
      if Self.isBlank(byte) {
        index = bytes.index(after: index)
        offset += 1
        continue
      }
      let start = index
      let startOffset = offset
      while index < bytes.endIndex, !Self.isBlank(bytes[index]) {
        index = bytes.index(after: index)
        offset += 1
      }
      // No-break spaces part words as well, before French punctuation above all.
      var from = startOffset
      for part in Self.parts(text[start..<index]) {
        let length = part.utf8.count
        from = startOffset + bytes.distance(from: start, to: part.startIndex)
        let isNamed = Self.isInitials(part)
        let isEnd =
          !part.endsPlainly
          && part.last.map { ".?!;…".contains($0) && !Self.isAbbreviation(part) } ?? false
          && !(isNamed && Self.goesOn(text[part.endIndex...]))
        // "le plan B." is no person: at an end something before it says so.
        let isInitials =
          isNamed && (!isEnd || words.last.map(Self.leadsToName) ?? false)
        words.append(
          FicheWord(part, line: line, bytes: from..<from + length, isInitials: isInitials))
        if isEnd || words.count == Self.wordLimit {
          if isFirst, let own = Self.lead(of: words, run.place) { lead = own }
          isFirst = false
          sentences.append(FicheSentence(words: words, run: run, role: role, lead: lead))
          words = []
        }
      }
    }
    if isFirst, let own = Self.lead(of: words, run.place) { lead = own }
    if !words.isEmpty {
      sentences.append(FicheSentence(words: words, run: run, role: role, lead: lead))
    }
  }

  /// What stands between no-break and other wide blanks.
  private static func parts(_ text: Substring) -> [Substring] {
    text.mayHoldWideBlanks ? text.split(whereSeparator: \.isWhitespace) : [text]
  }

  /// Whether a line begins with a few words and a colon, as a field of a form does.
  private static func opensField(_ text: Substring) -> Bool {
    guard text.first.map({ $0.isUppercase }) ?? false else { return false }
    var blanks = 0
    for byte in text.utf8.prefix(fieldLimitBytes) {
      if byte == 0x3A { return true }
      if byte == 0x0A { return false }
      if byte == 0x20 { blanks += 1 }
      if blanks > 3 { return false }
    }
    return false
  }

  private static let fieldLimitBytes = 40

  /// A few words and a colon at the start of a paragraph; a list's items name things rather than parts.
  private static func lead(of words: [FicheWord], _ place: TextRun.Place) -> String? {
    guard place == .paragraph,
      let end = words.prefix(leadLimitWords + 1).firstIndex(where: { $0.text.hasSuffix(":") }),
      end > 0 || words[end].text.count > 1,
      words[0].core.first.map({ $0.isUppercase || $0.isNumber }) ?? false
    else { return nil }
    return words[...end].map(\.plain).joined(separator: " ")
  }

  private static let leadLimitWords = 6

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// "R.", "J.-P.", "(L.)": a capital and a point, which stand for a person's name.
  private static func isInitials(_ word: Substring) -> Bool {
    guard word.utf8.count <= 10, word.utf8.contains(0x2E) else { return false }
    var core = word.drop { $0 == "(" }
    while let last = core.last, [",", ":", ";", ")"].contains(last) { core.removeLast() }
    return core.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      part.count == 2 && part.hasSuffix(".") && part.first?.isUppercase ?? false
    }
  }

  /// Whether a sentence goes on behind initials: with a small letter, a mark, or more initials.
  private static func goesOn(_ rest: Substring) -> Bool {
    let next = rest.drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
    guard let first = next.first else { return false }
    return first.isLowercase || first == "(" || first == ":" || isInitials(next)
  }

  private static func leadsToName(_ word: FicheWord) -> Bool {
    word.isInitials
      || ["m", "mme", "mlle", "monsieur", "madame", "avec", "par"].contains(word.plain)
  }

  private static func isAbbreviation(_ word: Substring) -> Bool {
    ["etc.", "ex.", "env.", "m.", "p.", "cf."].contains(word.lowercased())
  }
}
