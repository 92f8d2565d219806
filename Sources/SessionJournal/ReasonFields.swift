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

  private var location: SourceLocation? { path.map { SourceLocation(path: $0, line: line) } }

  /// The reason, or `nil` where something it needs is missing.
  var reason: QuestionReason? {
    switch type {
    case .general: return .general
    case .bothFiches:
      guard let text, let second else { return nil }
      return .bothFiches(first: text, second: second)
    case .ownQuestion: return location.map { .ownQuestion(at: $0) }
    case .missingSection, .thinSection: return location.flatMap(sectionReason)
    case .technology: return quoted { .technology(name: $0, at: $1) }
    case .figure: return quoted { .figure(excerpt: $0, at: $1) }
    case .competency: return quoted { .competency(name: $0, at: $1) }
    case .unknownCompetency: return quoted { .unknownCompetency(name: $0, at: $1) }
    case .teamwork: return quoted { .teamwork(excerpt: $0, at: $1) }
    case .period: return quoted { .period(excerpt: $0, at: $1) }
    case .passage: return quoted { .passage(excerpt: $0, at: $1) }
    case nil: return nil
    }
  }

  private func sectionReason(_ location: SourceLocation) -> QuestionReason? {
    guard let role else { return nil }
    guard type == .thinSection else { return .missingSection(role, at: location) }
    return words.map { .thinSection(role, wordCount: $0, at: location) }
  }

  /// A reason that quotes the fiche: it needs the words and their place.
  private func quoted(_ make: (String, SourceLocation) -> QuestionReason) -> QuestionReason? {
    guard let text, let location else { return nil }
    return make(text, location)
  }
}
