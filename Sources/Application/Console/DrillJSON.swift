import ExamModel
import JSONText
import Memory

/// What is due today, for other programs.
package struct DrillJSON {
  let desk: DrillDesk

  package init(desk: DrillDesk) { self.desk = desk }

  package var text: String {
    let plan = desk.plan
    let settings = desk.settings
    return JSONValue.object([
      JSONMember("exam", .string(desk.exam.id)),
      JSONMember("today", .string(settings.today.text)),
      JSONMember("exam_date", .optional(settings.examDate?.text)),
      JSONMember(
        "days_to_exam", .optional(settings.examDate.map { settings.today.days(until: $0) })),
      JSONMember("minutes", .integer(settings.minutes)),
      JSONMember("expected_seconds", .integer(plan.expectedSeconds)),
      JSONMember("new", .integer(plan.newCount)),
      JSONMember("postponed", .integer(plan.postponedCount)),
      JSONMember("deck", .integer(desk.deck.count)),
      JSONMember("known_on_the_day", .optional(desk.known)),
      JSONMember("questions", .array(plan.cards.map(card))),
      JSONMember(
        "curve",
        .array(
          desk.curve.map { point in
            .object([
              JSONMember("day", .string(point.day.text)), JSONMember("known", .number(point.known)),
            ])
          })),
    ]).prettyText
  }

  private func card(_ card: DrillCard) -> JSONValue {
    let known = desk.memory[card.id]
    return .object([
      JSONMember("id", .string(card.question.id)),
      JSONMember("base", .string(card.id.base)),
      JSONMember("about", .string(card.id.about)),
      JSONMember("criterion", .string(card.question.criterionID)),
      JSONMember("text", .string(card.question.text)),
      JSONMember("elements", .array(card.question.goodAnswer.map { .string($0) })),
      JSONMember("new", .boolean(known == nil)),
      JSONMember("recall", .optional(known?.recall(on: desk.settings.today))),
      JSONMember("grades", .array(known?.grades.map { .integer($0.rawValue) } ?? [])),
    ])
  }
}
