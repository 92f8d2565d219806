import ExamModel
import SessionEngine
import TextCells
import Wording

/// A class line by line, for screen readers and pipes: levels are words, not signs.
package struct PlainClass {
  private let overview: ClassOverview
  private let language: Language
  private let texts: ClassTexts

  package init(overview: ClassOverview, language: Language) {
    self.overview = overview
    self.language = language
    texts = ClassTexts(language: language)
  }

  private var survey: ClassSurvey { overview.survey }

  /// The candidates, a line each, then the figures of the class, without what is to be noted.
  package var lines: [String] {
    guard !survey.rows.isEmpty else { return texts.empty.map { TextCells.cleaned($0) } }
    let title = survey.examTitle.isEmpty ? "" : colon + survey.examTitle
    let head = TextCells.cleaned("\(texts.title)\(title), \(texts.count(survey)).")
    return [head] + survey.rows.map(line)
      + (overview.hidesFigures ? [texts.tooFew] : criteria + questions)
  }

  private func line(_ row: ClassRow) -> String {
    let day = overview.lastDay(of: row)
    var parts = [texts.work(row, lastDay: day)]
    if row.runCount > 0 {
      parts += zip(survey.criteria, row.criterionLevels).compactMap { criterion, level in
        level.map { "\(criterion.shortName)\(colon)\(texts.levelName($0, of: survey))" }
      }
      parts.append(texts.outlook(row, survey))
    }
    return TextCells.cleaned("\(row.name)\(colon)\(parts.joined(separator: " ; "))")
  }

  private var colon: String { language.colon }

  private var criteria: [String] {
    survey.criterionFigures.map {
      TextCells.cleaned("\($0.criterion.shortName)\(colon)\(texts.criterion($0, survey)).")
    }
  }

  private var questions: [String] {
    guard !survey.openQuestions.isEmpty else {
      return ["\(texts.openQuestions)\(colon)\(texts.noQuestion)"]
    }
    return ["\(texts.openQuestions)\(colon)\(texts.rule(survey))"]
      + survey.openQuestions.map { question in
        let facts = [
          texts.share(question), texts.criterionName(question.criterionID, survey),
          texts.sections(question),
        ].filter { !$0.isEmpty }
        return TextCells.cleaned(
          "\(texts.text(question, overview)) \(facts.joined(separator: " ; "))")
      }
  }
}
