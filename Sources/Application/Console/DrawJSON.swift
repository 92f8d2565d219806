import ExamModel
import JSONText
import SessionEngine
import Wording

/// The questions of a jury for other programs.
package struct DrawJSON {
  let oral: DrawnOral
  let language: Language
  let showsAnswers: Bool

  package init(oral: DrawnOral, language: Language, showsAnswers: Bool) {
    self.oral = oral
    self.language = language
    self.showsAnswers = showsAnswers
  }

  package var text: String {
    JSONValue.object([
      JSONMember("exam", .string(oral.plan.examID)),
      JSONMember("jury", .string(oral.plan.jury)),
      JSONMember("seed", .string("\(oral.plan.seed)")),
      JSONMember("fiches", .array(oral.plan.fiches.map { .string($0.id) })),
      JSONMember("exchanges", .array(oral.exchanges.map(exchange))),
    ]).prettyText
  }

  private func exchange(_ exchange: DrawnOral.Exchange) -> JSONValue {
    let slot = exchange.slot
    let phase = oral.plan.phaseTitles.indices.contains(slot.phaseIndex)
    return .object([
      JSONMember("phase", phase ? .string(oral.plan.phaseTitles[slot.phaseIndex]) : .null),
      JSONMember("fiche", slot.ficheIndex.map { .string(oral.plan.fiches[$0].id) } ?? .null),
      JSONMember("questions", .array(exchange.questions.map { question($0.question) })),
    ])
  }

  private func question(_ question: Question) -> JSONValue {
    let location = question.reason.location
    var members = [
      JSONMember("id", .string(question.id)),
      JSONMember("criterion", .string(question.criterionID)),
      JSONMember("text", .string(question.text)),
      JSONMember("reason", .string(ReasonTexts(language: language).reason(question.reason))),
      JSONMember("file", location.map { .string($0.path) } ?? .null),
      JSONMember("line", location?.line.map { .integer($0) } ?? .null),
      JSONMember("difficulty", .integer(question.difficulty)),
      JSONMember(
        "target_seconds",
        .array([
          .integer(question.targetSeconds.lowerBound), .integer(question.targetSeconds.upperBound),
        ])),
    ]
    if showsAnswers {
      members += [
        JSONMember("follow_ups", .array(question.followUps.map { .string($0.text) })),
        JSONMember("good_answer", .array(question.goodAnswer.map { .string($0) })),
      ]
    }
    return .object(members)
  }
}
