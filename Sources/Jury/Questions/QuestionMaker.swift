import ExamModel
import SessionEngine

/// Makes a candidate of the draw from a template and what fills it.
struct QuestionMaker {
  let map: CriterionMap

  /// The filled question; `nil` where it could not be asked.
  ///
  /// - Parameters:
  ///   - id: of the question; the template's own plus what it was filled from.
  ///   - topic: what it comes down to, over all fiches.
  func candidate(
    _ template: BankQuestion, id: String, filler: TemplateFiller, reason: QuestionReason,
    scope: DrawCandidate.Scope, topic: String, subject: String, family: String? = nil
  ) -> DrawCandidate? {
    guard let text = filler.question(template.text),
      let criterion = map.criterionID(ofFamily: family ?? template.family, key: id)
    else { return nil }
    let question = Question(
      id: id, criterionID: criterion, text: text,
      followUps: template.followUps.compactMap(filler.question).map(FollowUp.init),
      reason: reason, targetSeconds: template.targetSeconds, difficulty: template.difficulty,
      goodAnswer: template.goodAnswer.compactMap(filler.filled))
    return DrawCandidate(question: question, scope: scope, topic: topic, subject: subject)
  }
}
