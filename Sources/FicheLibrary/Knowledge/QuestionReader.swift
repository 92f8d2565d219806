import ExamModel
import Pages

/// Reads the questions of a bank's file; what is wrong with one is reported and spares the others.
struct QuestionReader {
  let path: String
  let matcher: FamilyMatcher
  /// The language of a file whose questions name none.
  var language = Language.french
  private(set) var findings: [Finding] = []

  init(path: String, matcher: FamilyMatcher) {
    self.path = path
    self.matcher = matcher
  }

  /// The questions of a `questions:` list.
  ///
  /// - Parameter family: the family of those that name none.
  mutating func questions(in list: YAMLNode?, family: String?) -> [BankQuestion] {
    guard let list, !list.isNull else { return [] }
    guard let items = list.items else {
      report(.notAQuestion(excerpt: list.excerpt), at: list.line)
      return []
    }
    return items.compactMap { question($0, family: family) }
  }

  mutating func question(_ node: YAMLNode, family: String?) -> BankQuestion? {
    guard node.entries != nil else {
      report(.notAQuestion(excerpt: node.excerpt), at: node.line)
      return nil
    }
    guard let id = text(node, ["id"]) else {
      report(.withoutID, at: node.line)
      return nil
    }
    guard let text = text(node, ["text", "question"]) else {
      report(.withoutText(id: id), at: node.line)
      return nil
    }
    guard let family = ownFamily(of: node) ?? family else {
      report(.withoutFamily(id: id), at: node.line)
      return nil
    }
    let wordCount = SpokenWords.count(in: text)
    if wordCount > BankQuestion.wordLimit {
      report(
        .textTooLong(id: id, wordCount: wordCount, limit: BankQuestion.wordLimit), at: node.line)
    }
    return BankQuestion(
      id: id, family: family, text: text, difficulty: difficulty(node, id),
      targetSeconds: target(node, id) ?? Question.defaultTargetSeconds,
      followUps: texts(node, ["follow-ups", "followUps", "relances"], id),
      goodAnswer: texts(node, ["good-answer", "goodAnswer"], id), asks: matter(node, id),
      neededFiches: neededFiches(node, id), serves: texts(node, ["serves"], id),
      topic: self.text(node, ["topic"]), isOpening: flag(node, "opening", id),
      work: words(node, "work", id),
      language: language(node, id), setting: word(node, "about", id),
      moment: word(node, "moment", id), supposesTeam: flag(node, "team", id),
      premises: words(node, "supposes", id), neededWords: texts(node, ["needs"], id))
  }

  /// A family's id, or a criterion in anybody's words.
  private func ownFamily(of node: YAMLNode) -> String? {
    text(node, ["family", "criterion"]).map(matcher.familyID(forText:))
  }

  // MARK: Keys

  private func value(_ node: YAMLNode, _ keys: [String]) -> (key: String, node: YAMLNode)? {
    for key in keys {
      if let value = node[key]?.value, !value.isNull { return (key, value) }
    }
    return nil
  }

  private func text(_ node: YAMLNode, _ keys: [String]) -> String? {
    let text = value(node, keys)?.node.text.map { Blank.collapsed($0) }
    return text == "" ? nil : text
  }

  private mutating func texts(_ node: YAMLNode, _ keys: [String], _ id: String) -> [String] {
    guard let (key, list) = value(node, keys) else { return [] }
    let items = list.items ?? [list]
    return items.compactMap { item in
      guard let text = item.text else {
        report(.keyInvalid(id: id, key: key, value: item.excerpt), at: item.line)
        return nil
      }
      return text.isBlank ? nil : Blank.collapsed(text)
    }
  }

  private mutating func difficulty(_ node: YAMLNode, _ id: String) -> Int {
    guard let (key, value) = value(node, ["difficulty"]) else { return 2 }
    guard let number = value.text.flatMap({ Int($0) }), (1...3).contains(number) else {
      report(.keyInvalid(id: id, key: key, value: value.excerpt), at: value.line)
      return 2
    }
    return number
  }

  private mutating func neededFiches(_ node: YAMLNode, _ id: String) -> Int {
    guard let (key, value) = value(node, ["fiches"]) else { return 0 }
    guard let number = value.text.flatMap({ Int($0) }), (0...9).contains(number) else {
      report(.keyInvalid(id: id, key: key, value: value.excerpt), at: value.line)
      return 0
    }
    return number
  }

  private mutating func flag(_ node: YAMLNode, _ name: String, _ id: String) -> Bool {
    guard let (key, value) = value(node, [name]) else { return false }
    switch value.text {
    case "true": return true
    case "false": return false
    default:
      report(.keyInvalid(id: id, key: key, value: value.excerpt), at: value.line)
      return false
    }
  }

  /// Any of the words of a vocabulary.
  private mutating func words<Word: RawRepresentable & Hashable>(
    _ node: YAMLNode, _ name: String, _ id: String
  ) -> Set<Word> where Word.RawValue == String {
    var words: Set<Word> = []
    for text in texts(node, [name], id) {
      if let word = Word(rawValue: text) {
        words.insert(word)
      } else {
        report(.keyInvalid(id: id, key: name, value: text), at: node.line)
      }
    }
    return words
  }

  private mutating func language(_ node: YAMLNode, _ id: String) -> Language {
    guard let (key, value) = value(node, ["language"]) else { return language }
    if let own = value.text.flatMap(Language.init(rawValue:)) { return own }
    report(.keyInvalid(id: id, key: key, value: value.excerpt), at: value.line)
    return language
  }

  /// One of the words of a vocabulary.
  private mutating func word<Word: RawRepresentable>(
    _ node: YAMLNode, _ name: String, _ id: String
  ) -> Word? where Word.RawValue == String {
    guard let (key, value) = value(node, [name]) else { return nil }
    if let own = value.text.flatMap(Word.init(rawValue:)) { return own }
    report(.keyInvalid(id: id, key: key, value: value.excerpt), at: value.line)
    return nil
  }

  /// `[45, 120]`, or one number for the most.
  private mutating func target(_ node: YAMLNode, _ id: String) -> ClosedRange<Int>? {
    guard let (key, value) = value(node, ["target"]) else { return nil }
    let numbers = (value.items ?? [value]).map { $0.text.flatMap { Int($0) } ?? 0 }
    let isOrdered = zip(numbers, numbers.dropFirst()).allSatisfy { $0 <= $1 }
    guard let first = numbers.first, let last = numbers.last, numbers.count <= 2, first > 0,
      isOrdered, last <= DurationText.longestSeconds
    else {
      report(.keyInvalid(id: id, key: key, value: value.excerpt), at: value.line)
      return nil
    }
    return numbers.count == 2 ? first...last : max(1, last / 2)...last
  }

  /// One word such as `technology`, or a word with its object such as `section: tests`.
  private mutating func matter(_ node: YAMLNode, _ id: String) -> BankQuestion.Matter? {
    guard let (key, value) = value(node, ["asks"]) else { return nil }
    let word = value.text ?? value.entries?.first?.key
    let detail = value.entries?.first?.value.text
    switch word {
    case "nothing" where detail == nil: return nil
    case "technology": return .technology(name: detail)
    case "competency": return .competency(id: detail)
    case "section":
      if let role = detail.flatMap(SectionRole.init(rawValue:)) { return .section(role) }
    case "missing-section":
      if let role = detail.flatMap(SectionRole.init(rawValue:)) { return .missingSection(role) }
    default: break
    }
    report(.keyInvalid(id: id, key: key, value: value.excerpt), at: value.line)
    return nil
  }

  mutating func report(_ problem: BankProblem, at line: Int) {
    findings.append(Finding(.bank(problem), at: SourceLocation(path: path, line: line)))
  }
}
