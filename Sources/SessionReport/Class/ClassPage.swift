import ExamModel
import Screens
import SessionEngine
import TextCells
import Wording

/// A class as one page of HTML that needs nothing else, to be printed for a meeting.
package struct ClassPage {
  private let overview: ClassOverview
  private let language: Language

  package init(_ overview: ClassOverview, language: Language) {
    self.overview = overview
    self.language = language
  }

  package var text: String {
    "<!DOCTYPE html>\n"
      + Markup.element("html", ["lang": language.rawValue], [head, body]).html
  }

  private var survey: ClassSurvey { overview.survey }
  private var texts: ClassTexts { ClassTexts(language: language) }

  private func say(_ text: String) -> Markup {
    .text(Prose.spaced(TextCells.cleaned(text), language))
  }

  private var title: String {
    survey.examTitle.isEmpty ? texts.title : "\(texts.title) · \(survey.examTitle)"
  }

  private var head: Markup {
    .element(
      "head", [:],
      [
        .element("meta", ["charset": "utf-8"]),
        .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .element(
          "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content": "default-src 'none'; style-src 'unsafe-inline'",
          ]),
        .element("meta", ["name": "generator", "content": "oralblanc"]),
        .element("title", [:], [say(title)]),
        .style(PageStyle.sheet + Self.sheet),
      ])
  }

  /// A class has more columns than a session, and names must not break.
  private static let sheet = """

    .class { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
    .class th, .class td { padding: .2rem .4rem; border-bottom: 1px solid var(--line); text-align: right; }
    .class th:first-child, .class td:first-child { text-align: left; }
    .class .low { color: var(--work); font-weight: 650; }
    .class .high { color: var(--good); }
    """

  private var body: Markup {
    let figures: [Markup] =
      overview.hidesFigures
      ? [.element("p", ["class": "legend"], [say(texts.tooFew)])] : [criteria, questions]
    return .element(
      "body", [:],
      [
        .element(
          "header", [:],
          [
            .element("p", ["class": "kicker"], [say("Oral blanc")]),
            .element("h1", [:], [say(title)]),
            .element("p", [:], [say(texts.count(survey))]),
          ]),
        .element("main", [:], [candidates] + figures + notices),
      ])
  }

  // MARK: Candidates

  private var candidates: Markup {
    let heads =
      [texts.candidate, texts.last, texts.runs, texts.minutes]
      + survey.criteria.indices.map { "\($0 + 1)" } + [texts.mark, texts.ready]
    let names = survey.criteria.enumerated().map { number, criterion in
      "\(number + 1) \(criterion.shortName)"
    }
    return .element(
      "section", [:],
      [
        .element(
          "table", ["class": "class"],
          [
            .element(
              "thead", [:],
              [
                .element(
                  "tr", [:], heads.map { .element("th", ["scope": "col"], [say($0)]) })
              ]),
            .element("tbody", [:], survey.rows.map(row)),
          ]),
        .element("p", ["class": "legend"], [say(names.joined(separator: " · "))]),
        .element("p", ["class": "legend"], [say(texts.legend(survey))]),
      ])
  }

  private func row(_ row: ClassRow) -> Markup {
    let day = texts.day(overview.lastDay(of: row))
    let mark = row.indicativeMark.map { MarkText(language: language).outOfTwenty($0) } ?? "–"
    let plain = [day, "\(row.runCount)", "\(row.seconds / 60)"].map { cell($0) }
    let levels = row.criterionLevels.map { cell(texts.level($0, of: survey), tone($0)) }
    return .element(
      "tr", [:],
      [.element("th", ["scope": "row"], [say(row.name)])] + plain + levels
        + [cell(mark), cell(row.runCount > 0 ? texts.conditions(row) : "–")])
  }

  private func cell(_ text: String, _ tone: String? = nil) -> Markup {
    guard let tone else { return .element("td", [:], [say(text)]) }
    return .element("td", ["class": tone], [say(text)])
  }

  private func tone(_ level: Int?) -> String? {
    guard let level, level != survey.lowLevel else { return nil }
    return level < survey.lowLevel ? "low" : "high"
  }

  // MARK: Figures

  private func section(_ title: String, _ children: [Markup]) -> Markup {
    .element("section", [:], [.element("h2", [:], [say(title)])] + children)
  }

  private var criteria: Markup {
    section(
      texts.criteria,
      [
        .element(
          "dl", ["class": "facts"],
          survey.criterionFigures.flatMap { figure -> [Markup] in
            [
              .element("dt", [:], [say(figure.criterion.shortName)]),
              .element("dd", [:], [say(texts.criterion(figure, survey))]),
            ]
          })
      ])
  }

  private var questions: Markup {
    let list: Markup =
      survey.openQuestions.isEmpty
      ? .element("p", [:], [say(texts.noQuestion)])
      : .element("ul", [:], survey.openQuestions.map(question))
    return section(
      texts.openQuestions, [.element("p", ["class": "legend"], [say(texts.rule(survey))]), list])
  }

  private func question(_ question: OpenQuestion) -> Markup {
    let facts = [
      texts.share(question), texts.criterionName(question.criterionID, survey),
      texts.sections(question),
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    return .element(
      "li", [:],
      [
        say(texts.text(question, overview) + " "),
        .element("span", ["class": "muted"], [say(facts)]),
      ])
  }

  private var notices: [Markup] {
    guard !overview.notices.isEmpty else { return [] }
    return [
      section(
        texts.notices,
        [.element("ul", [:], overview.notices.map { .element("li", [:], [say($0)]) })])
    ]
  }
}
