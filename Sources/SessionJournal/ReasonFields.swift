import ExamModel

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
