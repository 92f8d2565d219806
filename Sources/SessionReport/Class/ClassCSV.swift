import ExamModel
import Screens
import SessionEngine

/// A class as a table: a row for each candidate, or one for each question that nobody holds.
package struct ClassCSV {
  private let overview: ClassOverview
  private let form: TableForm
  private let language: Language

  package init(_ overview: ClassOverview, _ form: TableForm, language: Language) {
    self.overview = overview
    self.form = form
    self.language = language
  }

  private var survey: ClassSurvey { overview.survey }
  private var texts: ClassTexts { ClassTexts(language: language) }

  /// The candidates; a column for each criterion, with the name of its median level.
  package var candidates: String {
    let head = [
      "candidate", "last", "rehearsals", "complete", "minutes", "drills", "indicative_mark",
      "ready", "conditions_met", "conditions",
    ]
    return table(
      head.map(TableCell.text) + survey.criteria.map { .text("level_\($0.id)") },
      survey.rows.map(row))
  }

  package var questions: String {
    let head = ["question", "text", "criterion", "asked", "open", "sections"]
    return table(
      head.map(TableCell.text),
      survey.openQuestions.map { question in
        [
          .text(question.key), .text(overview.questionTexts[question.key] ?? ""),
          .text(texts.criterionName(question.criterionID, survey)), .integer(question.askedCount),
          .integer(question.openCount), .text(texts.sections(question)),
        ]
      })
  }

  private func row(_ row: ClassRow) -> [TableCell] {
    let checks = row.readiness.checks
    let day = overview.lastDay(of: row)
    return [
      .text(row.name),
      // A spreadsheet takes a day written its own way for a date.
      .text(day.map { form == .spreadsheet ? texts.day($0) : $0.text } ?? ""),
      .integer(row.runCount), .integer(row.completeCount), .integer(row.seconds / 60),
      .integer(row.drillCount), .number(row.indicativeMark), .truth(row.readiness.isReady),
      .integer(checks.count(where: \.isMet)), .integer(checks.count),
    ]
      + row.criterionLevels.map { level in
        .text(
          level.flatMap { survey.levels.indices.contains($0) ? survey.levels[$0].name : nil } ?? "")
      }
  }

  private func table(_ head: [TableCell], _ rows: [[TableCell]]) -> String {
    form.beginning
      + ([head] + rows).map {
        $0.map { $0.csv(form) }.joined(separator: form.separator) + "\r\n"
      }.joined()
  }
}
