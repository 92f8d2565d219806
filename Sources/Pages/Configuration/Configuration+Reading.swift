import ExamModel

extension Configuration {
  /// Reads the text of a configuration.
  ///
  /// What is wrong becomes a finding at its line, and the other keys hold all the same.
  ///
  /// - Parameter path: for the findings' place.
  package init(reading text: String, path: String) {
    self.init()
    let read = ConfigurationText(text, path: path)
    findings = read.findings
    let entries = read.entries.ordered
    for entry in entries { Key(rawValue: entry.key).map { lines[$0] = entry.line } }
    self.read(NodeFields(YAMLNode(line: 1, content: .mapping(entries)), path: path))
    findings.sort { ($0.location.line ?? 0) < ($1.location.line ?? 0) }
  }

  private mutating func read(_ fields: NodeFields) {
    var found: [Finding] = []
    preferences.exam = fields.string("exam", &found)
    preferences.examDate = date(fields, &found)
    preferences.fiches = fields.strings("fiches", &found) ?? []
    preferences.jury = fields.string("jury", &found)
    language = choice(.language, fields, &found) { Language(configured: $0) }
    preferences.drillMinutes = choice(.drillMinutes, fields, &found) { text in
      Int(text).flatMap { Self.drillMinutesRange.contains($0) ? $0 : nil }
    }
    preferences.voice = program(.voice, fields, &found)
    preferences.mouse = choice(.mouse, fields, &found) { Self.yesOrNo($0) }
    preferences.links = choice(.links, fields, &found) { Self.yesOrNo($0) }
    preferences.record = choice(.record, fields, &found) { RecordWord(text: $0)?.rawValue }
    preferences.recorder = program(.recorder, fields, &found)
    preferences.player = fields.string(Key.player.rawValue, &found).map {
      Self.isOff($0) ? "off" : $0
    }
    preferences.pack = choice(.pack, fields, &found) { Self.yesOrNo($0) }
    preferences.transcriber = program(.transcriber, fields, &found)
    preferences.juryProgram = program(.juryProgram, fields, &found)
    preferences.juryNetwork = choice(.juryNetwork, fields, &found) { Self.yesOrNo($0) }
    findings += found
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
}

extension Configuration.Key {
  /// What its value should be, as the fact `frontMatterKeyInvalid` names it.
  var expected: String {
    switch self {
    case .exam, .voice, .recorder, .player, .transcriber, .juryProgram: ExpectedValue.text.rawValue
    case .record: ExpectedValue.record.rawValue
    case .fiches: ExpectedValue.list.rawValue
    case .examDate: ExpectedValue.date.rawValue
    case .jury: ExpectedValue.jury.rawValue
    case .language: ExpectedValue.language.rawValue
    case .drillMinutes: ExpectedValue.drillMinutes.rawValue
    case .mouse, .links, .pack, .juryNetwork: ExpectedValue.boolean.rawValue
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
