import ExamModel
import SessionEngine
import TextCells
import Wording

/// A question of the jury with what became of it, in words.
struct QuestionRow {
  let number: Int
  let text: String
  let followUps: [String]
  let criterion: String
  let reason: String
  /// The level, that the question was skipped, or that it was not rated.
  let verdict: String
  let answerSeconds: Int
  /// Time of the answer with its target and whether it was kept; `nil` for a skipped question.
  let answer: String?
  let target: String
  let lengthWord: String?
  let hesitation: String?
  /// What a good answer holds, each with whether it was said.
  let elements: [AnswerElement]
  /// Whether anybody looked at the elements at all.
  let isTicked: Bool
  let notes: [String]

  init(
    number: Int, _ entry: QuestionDebrief, _ record: QuestionRecord, plan: SessionPlan,
    language: Language
  ) {
    let words = DebriefTexts(language: language, plan: plan)
    self.number = number
    text = TextCells.cleaned(entry.question.text)
    followUps = entry.followUps.map { TextCells.cleaned($0) }
    criterion = TextCells.cleaned(
      plan.criterion(id: entry.question.criterionID)?.name ?? entry.question.criterionID)
    let table = TableTexts(language: language)
    reason = [
      ReasonTexts(language: language).reason(entry.question.reason), table.askedBy(entry.askedBy),
    ]
    .compactMap { $0 }.joined(separator: ", ")
    let level = entry.level.map { TextCells.cleaned(plan.levels[$0].name).lowercased() }
    let own = entry.comparedLevels.map {
      table.compared(
        own: TextCells.cleaned(plan.levels[$0.own].name).lowercased(),
        difference: $0.own - $0.other)
    }
    verdict =
      level.map {
        ([words.rated($0, by: entry.rater)] + (own.map { [$0] } ?? [])).joined(separator: " — ")
      }
      ?? (entry.isSkipped ? words.skipped : words.notRated)
    elements = entry.elements.map {
      AnswerElement(text: TextCells.cleaned($0.text), isSaid: $0.isSaid)
    }
    isTicked = entry.elements.contains { $0.isSaid }
    notes = entry.notes.map { TextCells.cleaned($0) } + table.remarks(on: entry)
    answerSeconds = entry.answerSeconds
    target = ReportTexts(language: language).target(entry.question.targetSeconds)
    lengthWord = entry.length.map(words.length)
    hesitation = entry.hesitationSeconds.map(words.hesitation)
    answer = entry.isSkipped ? nil : ClockText.duration(entry.answerSeconds)
  }
}
