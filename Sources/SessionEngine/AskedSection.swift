import ExamModel

/// The part of a fiche that a question was about, as several fiches have it.
package enum AskedSection: Hashable, Sendable {
  case role(SectionRole)
  /// The fiche has no such section.
  case missing(SectionRole)
  /// A heading of the candidate's own, whose role is not known.
  case titled(String)
}

extension SessionPlan {
  /// The part of a fiche that a question was about; `nil` for a question that any candidate may get.
  func askedSection(_ reason: QuestionReason) -> AskedSection? {
    if case .missingSection(let role, _) = reason { return .missing(role) }
    return section(askedAbout: reason).map { $0.role.map(AskedSection.role) ?? .titled($0.title) }
  }
}
