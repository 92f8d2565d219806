import ExamModel
import JSONText
import SessionEngine

/// The members that can stand in an event's line after its type.
///
/// A name means the same in every type of event, so one reader does for all of them.
struct EventFields {
  var slot: Int?
  var section: Int?
  var level: Int?
  var ending: String?
  var text: String?
  var gapMilliseconds: Int?
  var isCounted: Bool?
  var droppedBytes: Int?
  var questionID: String?
  var criterionID: String?
  var targetMinimumSeconds: Int?
  var targetMaximumSeconds: Int?
  var difficulty: Int?
  var followUps: [String]?
  var goodAnswer: [String]?
  var reason = ReasonFields()

  /// Reads members up to the end of the object.
  ///
  /// With `outline`, texts are passed over, and reading ends as soon as a question's criterion is
  /// known: the checksum has vouched for the rest of the line.
  mutating func read(
    _ scanner: inout JSONScanner, detail: JournalCodec.Detail
  ) throws(JSONError) {
    while let name = try scanner.nextName() {
      switch detail {
      case .everything: try readMember(name, &scanner)
      case .outline:
        try readOutlineMember(name, &scanner)
        if criterionID != nil, questionID != nil { return }
      }
    }
    try scanner.finish()
  }

  private mutating func readMember(
    _ name: JSONName, _ scanner: inout JSONScanner
  ) throws(JSONError) {
    switch name {
    case "text": text = try scanner.string()
    case "target_min_seconds": targetMinimumSeconds = try scanner.integer()
    case "target_max_seconds": targetMaximumSeconds = try scanner.integer()
    case "difficulty": difficulty = try scanner.integer()
    case "follow_ups": followUps = try scanner.strings()
    case "good_answer": goodAnswer = try scanner.strings()
    case "reason": reason.type = try scanner.choice() as ReasonType
    case "reason_text": reason.text = try scanner.string()
    case "reason_second": reason.second = try scanner.string()
    case "reason_role": reason.role = try scanner.choice() as SectionRole
    case "reason_words": reason.words = try scanner.integer()
    case "reason_path": reason.path = try scanner.string()
    case "reason_line": reason.line = try scanner.integer()
    default: try readOutlineMember(name, &scanner)
    }
  }

  private mutating func readOutlineMember(
    _ name: JSONName, _ scanner: inout JSONScanner
  ) throws(JSONError) {
    switch name {
    case "slot": slot = try scanner.integer()
    case "section": section = try scanner.integer()
    case "level": level = try scanner.integer()
    case "ending": ending = try scanner.string()
    case "gap_seconds": gapMilliseconds = try scanner.thousandths()
    case "counted": isCounted = try scanner.boolean()
    case "dropped_bytes": droppedBytes = try scanner.integer()
    case "question": questionID = try scanner.string()
    case "criterion": criterionID = try scanner.string()
    default: try scanner.skipValue()
    }
  }
}

/// The members that tell why a question was asked.
struct ReasonFields {
  var type: ReasonType?
  var text: String?
  var second: String?
  var role: SectionRole?
  var words: Int?
  var path: String?
  var line: Int?

  /// The reason, or `nil` where something it needs is missing.
  var reason: QuestionReason? {
    let location = path.map { SourceLocation(path: $0, line: line) }
    switch type {
    case .general: return .general
    case .bothFiches:
      guard let text, let second else { return nil }
      return .bothFiches(first: text, second: second)
    case .ownQuestion: return location.map { .ownQuestion(at: $0) }
    case .missingSection, .thinSection: return location.flatMap(sectionReason)
    case nil: return nil
    default: return location.flatMap(textReason)
    }
  }

  private func sectionReason(_ location: SourceLocation) -> QuestionReason? {
    guard let role else { return nil }
    guard type == .thinSection else { return .missingSection(role, at: location) }
    return words.map { .thinSection(role, wordCount: $0, at: location) }
  }

  private func textReason(_ location: SourceLocation) -> QuestionReason? {
    guard let text else { return nil }
    switch type {
    case .technology: return .technology(name: text, at: location)
    case .figure: return .figure(excerpt: text, at: location)
    case .competency: return .competency(name: text, at: location)
    case .unknownCompetency: return .unknownCompetency(name: text, at: location)
    case .teamwork: return .teamwork(excerpt: text, at: location)
    case .period: return .period(excerpt: text, at: location)
    default: return nil
    }
  }
}
