import ExamModel

/// The name under which each reason of a question stands in a journal.
enum ReasonType: String, CaseIterable {
  case general
  case technology
  case figure
  case missingSection = "missing-section"
  case thinSection = "thin-section"
  case competency
  case unknownCompetency = "unknown-competency"
  case teamwork
  case period
  case passage
  case bothFiches = "both-fiches"
  case ownQuestion = "own-question"

  init(_ reason: QuestionReason) {
    self =
      switch reason {
      case .general: .general
      case .technology: .technology
      case .figure: .figure
      case .missingSection: .missingSection
      case .thinSection: .thinSection
      case .competency: .competency
      case .unknownCompetency: .unknownCompetency
      case .teamwork: .teamwork
      case .period: .period
      case .passage: .passage
      case .bothFiches: .bothFiches
      case .ownQuestion: .ownQuestion
      }
  }
}
