import ExamModel
import JSONText

/// The members of a question that was asked.
struct QuestionFields {
  var id: String?
  var criterionID: String?
  var text: String?
  var targetMinimumSeconds: Int?
  var targetMaximumSeconds: Int?
  var difficulty: Int?
  var followUps: [String]?
  var goodAnswer: [String]?
  var base: String?
  var about: String?
  var by: String?
  var reason = ReasonFields()

  /// Reads the members up to the end of the object.
  mutating func read(_ scanner: inout JSONScanner) throws(JSONError) {
    while let name = try scanner.nextName() {
      switch name {
      case "question": id = try scanner.string()
      case "criterion": criterionID = try scanner.string()
      case "text": text = try scanner.string()
      case "target_min_seconds": targetMinimumSeconds = try scanner.target()
      case "target_max_seconds": targetMaximumSeconds = try scanner.target()
      case "difficulty": difficulty = try scanner.integer()
      case "follow_ups": followUps = try scanner.strings()
      case "good_answer": goodAnswer = try scanner.strings()
      case "base": base = try scanner.string()
      case "about": about = try scanner.string()
      case "by": by = try scanner.string()
      case "reason": reason.type = try scanner.choice() as ReasonType
      case "reason_text": reason.text = try scanner.string()
      case "reason_second": reason.second = try scanner.string()
      case "reason_role": reason.role = try scanner.choice() as SectionRole
      case "reason_words": reason.words = try scanner.index()
      case "reason_path": reason.path = try scanner.string()
      case "reason_line": reason.line = try scanner.index()
      default: try scanner.skipValue()
      }
    }
    try scanner.finish()
  }

  /// The question, or `nil` where something it needs is missing or impossible.
  var question: Question? {
    guard let id, let criterionID, let text, let targetMinimumSeconds, let targetMaximumSeconds,
      targetMinimumSeconds <= targetMaximumSeconds, let difficulty, let reason = reason.reason,
      let followUps, let goodAnswer
    else { return nil }
    return Question(
      id: id, criterionID: criterionID, text: text, followUps: followUps.map(FollowUp.init(text:)),
      reason: reason, targetSeconds: targetMinimumSeconds...targetMaximumSeconds,
      difficulty: difficulty, goodAnswer: goodAnswer, base: base, about: about)
  }

  /// The question without its texts.
  ///
  /// Reading ends as soon as the criterion is known: the checksum has vouched for the rest.
  static func summary(_ scanner: inout JSONScanner) throws(JSONError) -> Question {
    var id: String?
    var base: String?
    var about: String?
    while let name = try scanner.nextName() {
      switch name {
      case "question": id = try scanner.string()
      case "base": base = try scanner.string()
      case "about": about = try scanner.string()
      case "criterion":
        return Question(
          id: try scanner.require(id), criterionID: try scanner.string(), text: "", base: base,
          about: about)
      default: try scanner.skipValue()
      }
    }
    throw scanner.missingMember
  }

  /// The question without its texts, and with the place that it came from.
  static func survey(_ scanner: inout JSONScanner) throws(JSONError) -> Question {
    var question = try summary(&scanner)
    var reason = ReasonFields()
    do throws(JSONError) {
      try reason.readPlace(&scanner)
      question.reason = reason.reason ?? .general
    } catch {
      // A list shows a question whose place cannot be read, so a survey counts it.
    }
    return question
  }
}

extension ReasonFields {
  /// Reads the reason up to what cannot be part of it any more; what it quotes is passed over.
  fileprivate mutating func readPlace(_ scanner: inout JSONScanner) throws(JSONError) {
    while let name = try scanner.nextName() {
      switch name {
      case "reason": type = try scanner.choice() as ReasonType
      case "reason_text", "reason_second":
        _ = try scanner.word()
        (text, second) = ("", "")
      case "reason_role": role = try scanner.choice() as SectionRole
      case "reason_words": words = try scanner.index()
      case "reason_path": path = try scanner.string()
      case "reason_line": line = try scanner.index()
      case "follow_ups" where type != nil: return
      default: try scanner.skipValue()
      }
    }
  }
}

extension JSONScanner {
  fileprivate mutating func target() throws(JSONError) -> Int {
    try integer(in: JournalLimits.targetSeconds)
  }
}
