import ExamModel

extension Configuration {
  /// Reads the text of a configuration.
  ///
  /// What is wrong becomes a finding at its line, and the other keys hold all the same.
  ///
  /// - Parameter path: for the findings' place.
  package init(reading text: String, path: String) {
    self.init()
    // A page's front matter is read key by key where YAML is broken, and so is this.
    let matter = FrontMatter.split("---\n\(Self.withoutFences(text))\n---\n", path: path)
    findings = matter.findings.map(Self.oneLineUp)
    if matter.format == .none, Self.saysSomething(text) {
      let fact = FrontMatterFact.invalid(problem: "no line of the form key: value")
      findings.append(Finding(.frontMatter(fact), at: SourceLocation(path: path, line: 1)))
    }
    var fields = matter.fields(path: path)
    if fields.node.entries == nil {
      fields = NodeFields(YAMLNode(line: 1, content: .mapping([])), path: path)
    }
    read(fields)
    findings += Key.allCases.flatMap { Self.repetitions(of: $0, in: text, path: path) }
  }

  /// The lines of a key that do not count, because it is written again further down.
  private static func repetitions(of key: Key, in text: String, path: String) -> [Finding] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let margin = ConfigurationEdit.margin(of: lines)
    let own = lines.indices.filter {
      ConfigurationEdit.isSetting(key, String(lines[$0]), margin: margin)
    }
    guard let last = own.last else { return [] }
    return own.dropLast().map { index in
      Finding(
        .frontMatter(.configurationKeyRepeated(key: key.rawValue, line: last + 1)),
        at: SourceLocation(path: path, line: index + 1))
    }
  }

  private mutating func read(_ fields: NodeFields) {
    var found: [Finding] = []
    exam = fields.string("exam", &found)
    examDate = date(fields, &found)
    fiches = fields.strings("fiches", &found) ?? []
    jury = fields.string("jury", &found)
    language = choice(.language, fields, &found) { Language(configured: $0) }
    drillMinutes = choice(.drillMinutes, fields, &found) { text in
      Int(text).flatMap { Self.drillMinutesRange.contains($0) ? $0 : nil }
    }
    voice = program(.voice, fields, &found)
    mouse = choice(.mouse, fields, &found) { Self.yesOrNo($0) }
    links = choice(.links, fields, &found) { Self.yesOrNo($0) }
    record = choice(.record, fields, &found) { RecordWord(text: $0)?.rawValue }
    recorder = program(.recorder, fields, &found)
    transcriber = program(.transcriber, fields, &found)
    juryProgram = program(.juryProgram, fields, &found)
    for entry in fields.node.entries ?? [] {
      guard let key = Key(rawValue: entry.key.lowercased()) else {
        found.append(
          Finding(
            .frontMatter(
              .configurationKeyUnknown(key: entry.key, known: Key.allCases.map(\.rawValue))),
            at: SourceLocation(path: fields.path, line: entry.line)))
        continue
      }
      lines[key] = max(1, entry.line - 1)
    }
    findings += found.map(Self.oneLineUp)
  }

  /// The command line of a program; `nil` for one that is switched off.
  private func program(
    _ key: Key, _ fields: NodeFields, _ found: inout [Finding]
  ) -> String? {
    fields.string(key.rawValue, &found).flatMap { Self.isOff($0) ? nil : $0 }
  }

  private func date(_ fields: NodeFields, _ found: inout [Finding]) -> CalendarDay? {
    choice(.examDate, fields, &found) { CalendarDay(text: $0) }
  }

  /// A scalar that is one of few things; anything else becomes a finding that names them.
  private func choice<Value>(
    _ key: Key, _ fields: NodeFields, _ found: inout [Finding], _ read: (String) -> Value?
  ) -> Value? {
    guard let value = fields[key.rawValue] else { return nil }
    guard let text = value.text, let result = read(Blank.trimmed(text)) else {
      found.append(
        Finding(
          .frontMatter(
            .keyInvalid(key: key.rawValue, value: value.excerpt, expected: key.expected)),
          at: SourceLocation(path: fields.path, line: value.line)))
      return nil
    }
    return result
  }

  private static func yesOrNo(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "on", "oui": true
    case "false", "no", "off", "non": false
    default: nil
    }
  }

  private static func isOff(_ text: String) -> Bool {
    ["off", "false", "no", "non", "aucune"].contains(text.lowercased())
  }

  /// Whether there is anything besides remarks, blanks and fences.
  private static func saysSomething(_ text: String) -> Bool {
    withoutFences(text).split(separator: "\n").contains { line in
      let bare = Blank.trimmed(line)
      return !bare.isEmpty && !bare.hasPrefix("#")
    }
  }

  /// Whoever fences the file as if it were front matter means the same.
  private static func withoutFences(_ text: String) -> String {
    // Some editors of Windows write a mark before the first key.
    let text = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    // To Swift the two characters that end a line of Windows are one.
    let ends: [Character] = ["\n", "\r\n", "\r"]
    let lines = text.split(omittingEmptySubsequences: false) { ends.contains($0) }
    return lines.map { line in
      let bare = Blank.trimmed(line)
      // The line stays, so that all others keep their numbers.
      return bare == "---" || bare == "..." ? "" : String(line)
    }.joined(separator: "\n")
  }

  /// The line that opens the front matter stands in no file.
  private static func oneLineUp(_ finding: Finding) -> Finding {
    var finding = finding
    finding.location.line = finding.location.line.map { max(1, $0 - 1) }
    return finding
  }
}

extension Configuration.Key {
  /// What its value should be, as the fact `frontMatterKeyInvalid` names it.
  var expected: String {
    switch self {
    case .exam, .voice, .recorder, .transcriber, .juryProgram: ExpectedValue.text.rawValue
    case .record: ExpectedValue.record.rawValue
    case .fiches: ExpectedValue.list.rawValue
    case .examDate: ExpectedValue.date.rawValue
    case .jury: ExpectedValue.jury.rawValue
    case .language: ExpectedValue.language.rawValue
    case .drillMinutes: ExpectedValue.drillMinutes.rawValue
    case .mouse, .links: ExpectedValue.boolean.rawValue
    }
  }
}

/// The words that say whether an oral is recorded.
private enum RecordWord: String {
  case off
  case on
  case measures

  init?(text: String) {
    switch text.lowercased() {
    case "off", "false", "no", "non": self = .off
    case "on", "true", "yes", "oui": self = .on
    case "measures", "mesures": self = .measures
    default: return nil
    }
  }
}

extension Language {
  /// Takes the codes and the languages' own names.
  fileprivate init?(configured text: String) {
    switch text.lowercased() {
    case "fr", "french", "français", "francais": self = .french
    case "en", "english", "anglais": self = .english
    default: return nil
    }
  }
}
