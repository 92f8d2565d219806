import ExamModel
import SessionEngine
import TextSearch

/// Makes a candidate of the draw from a template and what fills it.
struct QuestionMaker {
  let map: CriterionMap

  /// What a question is filled from, and how it counts in the draw.
  struct Matter {
    var filler: TemplateFiller
    var reason: QuestionReason
    var scope: DrawCandidate.Scope
    /// What it comes down to, over all fiches.
    var topic: String
    /// What it comes down to besides, shared with questions that are worded otherwise.
    var otherTopics: [String] = []
    /// What it is about, more broadly.
    var subject: String
    /// The family that it is asked for, where that is not the template's.
    var family: String?
    var isAboutSubject = false
    var isPassing = false
  }

  /// The filled question; `nil` where it could not be asked or serves no criterion of the exam.
  ///
  /// - Parameter id: of the question; the template's own plus what it was filled from.
  func candidate(_ template: BankQuestion, id: String, _ matter: Matter) -> DrawCandidate? {
    guard let text = matter.filler.question(template.text, in: template.language),
      let criterion = map.criterionID(for: template, family: matter.family, key: id)
    else { return nil }
    let question = Question(
      id: id, criterionID: criterion, text: text,
      followUps: template.followUps.compactMap {
        matter.filler.question($0, in: template.language)
      }.map(FollowUp.init),
      reason: matter.reason, targetSeconds: template.targetSeconds,
      difficulty: template.difficulty,
      goodAnswer: template.goodAnswer.compactMap(matter.filler.filled))
    return DrawCandidate(
      question: question, scope: matter.scope,
      topics: [matter.topic] + matter.otherTopics + Self.topics(of: template),
      subject: matter.subject,
      isAboutSubject: matter.isAboutSubject, isPassing: matter.isPassing,
      namesFiche: matter.scope != .general && Self.namesFiche(template.text))
  }

  /// "{technology}", "« {excerpt} »", but not "{section}", which every fiche has or lacks.
  private static func namesFiche(_ template: String) -> Bool {
    template.holds("{") && !(template.holds("section}") && template.count { $0 == "{" } == 1)
  }

  /// The topic that a template shares with others, if it names one.
  static func topics(of template: BankQuestion) -> [String] {
    template.topic.flatMap { $0 == ToolChoice.topic ? nil : ["topic/\($0)"] } ?? []
  }
}
