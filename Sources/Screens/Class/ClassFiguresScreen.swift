import ExamModel
import Frames
import SessionEngine
import TextCells

/// What a class holds and what it does not: its criteria, and the questions that nobody holds.
package struct ClassFiguresScreen: TextScreen {
  private let overview: ClassOverview
  package var pager = Pager()

  package init(overview: ClassOverview) { self.overview = overview }

  package func header(on surface: Surface) -> (title: String, aside: String) {
    let texts = ClassTexts(language: surface.language)
    return (texts.title, texts.count(overview.survey))
  }

  package func lines(on surface: Surface) -> [StyledLine] {
    ClassFigures(
      overview: overview, language: surface.language, columns: surface.size.readableColumns
    ).lines
  }
}

/// The figures of a class as lines.
struct ClassFigures {
  let overview: ClassOverview
  let language: Language
  let columns: Int

  private var texts: ClassTexts { ClassTexts(language: language) }
  private var survey: ClassSurvey { overview.survey }

  var lines: [StyledLine] {
    let figures = overview.hidesFigures ? wrapped(texts.tooFew, .muted) : criteria + questions
    return figures + notices
  }

  private func wrapped(
    _ text: String, _ style: Style = .plain, indent: Int = 0, sign: String = ""
  ) -> [StyledLine] {
    StyledLine.wrapped(text, style, to: columns, indent: indent, sign: sign)
  }

  private var criteria: [StyledLine] {
    let width = "\(survey.criterionFigures.count)".utf8.count + 1
    let figures = survey.criterionFigures.enumerated().flatMap { number, figure in
      let name = TextCells.cleaned(figure.criterion.shortName)
      let style: Style = figure.weakCount * 2 >= max(1, figure.ratedCount) ? Style(.amber) : .plain
      return wrapped(
        language(
          fr: "\(name) : \(texts.criterion(figure, survey))",
          en: "\(name): \(texts.criterion(figure, survey))"), style, indent: width + 2,
        sign: "\(number + 1) \(texts.sign(figure.medianLevel, survey))")
    }
    return [StyledLine(texts.criteria, .bold)] + figures + wrapped(texts.legend(survey), .muted)
  }

  private var questions: [StyledLine] {
    let head = StyledLine.heading(texts.openQuestions) + wrapped(texts.rule(survey), .muted)
    guard !survey.openQuestions.isEmpty else { return head + wrapped(texts.noQuestion) }
    return head
      + survey.openQuestions.flatMap { question -> [StyledLine] in
        let facts = [
          texts.share(question), texts.criterionName(question.criterionID, survey),
          texts.sections(question),
        ].filter { !$0.isEmpty }
        return [StyledLine()] + wrapped(texts.text(question, overview), indent: 2, sign: "▸")
          + wrapped(facts.joined(separator: " · "), .muted, indent: 2)
      }
  }

  private var notices: [StyledLine] {
    guard !overview.notices.isEmpty else { return [] }
    return StyledLine.heading(texts.notices)
      + overview.notices.flatMap { wrapped($0, indent: 2, sign: "!") }
  }
}
