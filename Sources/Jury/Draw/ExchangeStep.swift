/// What kind of question a jury comes to as an exchange goes on.
enum ExchangeStep: Hashable, Sendable {
  /// A general question with which one opens: the role, the project, the hardest moment.
  case opening
  /// Any general question.
  case general
  /// A question on what the fiche is about.
  case subject
  /// Any question on the fiche.
  case fiche

  /// One question in so many is general; the opening is the first of them.
  static let generalEvery = 3

  /// What is wished for as the n-th question of an exchange, counted from 0, the best first.
  static func wishes(at index: Int) -> [ExchangeStep] {
    if index == 0 { return [.opening, .general, .fiche] }
    if index == 1 { return [.subject, .fiche, .general] }
    return index % generalEvery == 0 ? [.general, .fiche] : [.fiche, .general]
  }

  func fits(_ candidate: DrawCandidate) -> Bool {
    switch self {
    case .opening: candidate.scope == .general && candidate.isOpening
    case .general: candidate.scope == .general
    case .subject: candidate.scope != .general && candidate.isAboutSubject
    case .fiche: candidate.scope != .general
    }
  }
}
