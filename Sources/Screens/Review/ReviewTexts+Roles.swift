import ExamModel
import Wording

extension ReviewTexts {
  /// Why the jury asks a question; empty for one that anybody may get.
  func reason(_ reason: QuestionReason) -> String {
    reason == .general ? "" : ReasonTexts(language: language).reason(reason)
  }

  /// The role of a section as a candidate would call it.
  func name(_ role: SectionRole) -> String {
    switch role {
    case .context: language(fr: "contexte", en: "context")
    case .need: language(fr: "besoin", en: "need")
    case .choices: language(fr: "choix techniques", en: "technical choices")
    case .realisation: language(fr: "mise en œuvre", en: "implementation")
    case .documentation: language(fr: "documentation", en: "documentation")
    case .tests: language(fr: "tests", en: "tests")
    case .results: language(fr: "résultats", en: "results")
    case .difficulties: language(fr: "difficultés", en: "difficulties")
    case .review: language(fr: "retour critique", en: "critical review")
    case .competences: language(fr: "compétences", en: "competencies")
    case .access: language(fr: "modalités d'accès", en: "access")
    }
  }
}
