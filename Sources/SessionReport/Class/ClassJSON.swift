import ExamModel
import JSONText
import Screens
import SessionEngine

/// A class for other programs, as one JSON object.
///
/// Keys are stable; a level is an index on the scale `levels`, times are whole seconds, what is not known is
/// `null`.
///
/// ```
/// report        "oralblanc-class" · version 1 · exam, exam_title, anonymous
/// levels        [name, points]
/// low_level     the best level that still counts as not holding a question
/// criteria      [id, name, rated, weak (candidates), median_level]; empty where figures are left out
/// candidates    [name, rehearsals, complete, seconds, last (UTC; the day alone where nobody is named),
///                drills, other_exams, indicative_mark, ready, conditions: [condition, met],
///                levels: median by criterion id]
/// open_questions [question (the bank's id), criterion, text, asked, open (candidates),
///                sections: [role, missing, title, count]]
/// figures_left_out  whether there were too few candidates for figures about a class
/// ```
package struct ClassJSON {
  private let overview: ClassOverview

  package init(_ overview: ClassOverview) { self.overview = overview }

  package var text: String { value.prettyText + "\n" }

  private var survey: ClassSurvey { overview.survey }

  private var value: JSONValue {
    .object([
      JSONMember("report", "oralblanc-class"),
      JSONMember("version", 1),
      JSONMember("exam", .string(survey.examID)),
      JSONMember("exam_title", .string(survey.examTitle)),
      JSONMember("anonymous", .boolean(overview.isAnonymous)),
      JSONMember("figures_left_out", .boolean(overview.hidesFigures)),
      JSONMember(
        "levels",
        .array(survey.levels.map { ["name": .string($0.name), "points": .optional($0.points)] })),
      JSONMember("low_level", .integer(survey.lowLevel)),
      JSONMember("criteria", .array(survey.criterionFigures.map(criterion))),
      JSONMember("candidates", .array(survey.rows.map(candidate))),
      JSONMember("open_questions", .array(survey.openQuestions.map(question))),
      JSONMember("notices", .array(overview.notices.map { .string($0) })),
    ])
  }

  private func criterion(_ figure: ClassCriterion) -> JSONValue {
    [
      "id": .string(figure.criterion.id), "name": .string(figure.criterion.name),
      "rated": .integer(figure.ratedCount), "weak": .integer(figure.weakCount),
      "median_level": .optional(figure.medianLevel),
    ]
  }

  private func candidate(_ row: ClassRow) -> JSONValue {
    let last =
      overview.isAnonymous
      ? overview.lastDay(of: row)?.text : row.lastStartedSeconds.map(UTCText.text)
    return .object([
      JSONMember("name", .string(row.name)),
      JSONMember("rehearsals", .integer(row.runCount)),
      JSONMember("complete", .integer(row.completeCount)),
      JSONMember("seconds", .integer(row.seconds)),
      JSONMember("last", .optional(last)),
      JSONMember("drills", .integer(row.drillCount)),
      JSONMember("other_exams", .integer(row.otherCount)),
      JSONMember("indicative_mark", .optional(row.indicativeMark)),
      JSONMember("ready", .boolean(row.readiness.isReady)),
      JSONMember("conditions", .array(row.readiness.checks.map(condition))),
      JSONMember(
        "levels",
        .object(
          zip(survey.criteria, row.criterionLevels).map {
            JSONMember($0.id, .optional($1))
          })),
    ])
  }

  /// The words that `progress --json` uses.
  private func condition(_ check: Readiness.Check) -> JSONValue {
    ["condition": .string(check.word), "met": .boolean(check.isMet)]
  }

  private func question(_ question: OpenQuestion) -> JSONValue {
    [
      "question": .string(question.key), "criterion": .string(question.criterionID),
      "text": .optional(overview.questionTexts[question.key]),
      "asked": .integer(question.askedCount), "open": .integer(question.openCount),
      "sections": .array(question.sections.map(section)),
    ]
  }

  private func section(_ entry: OpenQuestion.Section) -> JSONValue {
    var role: SectionRole?
    var title: String?
    var isMissing = false
    switch entry.section {
    case .role(let known): role = known
    case .missing(let known): (role, isMissing) = (known, true)
    case .titled(let text): title = text
    }
    return [
      "role": .optional(role?.rawValue), "missing": .boolean(isMissing), "title": .optional(title),
      "count": .integer(entry.count),
    ]
  }
}

extension Readiness.Check {
  /// A word for other programs that never changes.
  package var word: String {
    switch self {
    case .completeRuns: "complete-runs"
    case .withinTolerance: "within-tolerance"
    case .everyCriterionAsked: "every-criterion-asked"
    case .noWeakCriterion: "no-weak-criterion"
    }
  }
}
