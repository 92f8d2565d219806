import ExamModel
import SessionEngine
import TextCells
import Wording

/// What is said of a class, on the screen, line by line and on paper.
package struct ClassTexts: Sendable {
  package let language: Language

  package init(language: Language) { self.language = language }

  package var title: String { KeyTexts(language: language).context(.classList) }
  package var candidate: String { language(fr: "élève", en: "candidate") }
  package var last: String { language(fr: "dernier", en: "last") }
  package var runs: String { language(fr: "oraux", en: "orals") }
  package var minutes: String { "min" }
  package var ready: String { language(fr: "cond.", en: "ready") }
  package var criteria: String { TermTexts(language: language).criteria }
  package var mark: String { language(fr: "note indicative", en: "indicative mark") }
  package var openQuestions: String {
    language(fr: "Questions que personne ne tient", en: "Questions that nobody holds")
  }
  package var notices: String { language(fr: "À signaler", en: "To note") }
  package var readiness: String { language(fr: "conditions", en: "conditions") }

  package var noQuestion: String {
    language(
      fr: "Aucune pour l'instant.", en: "None so far.")
  }

  package var tooFew: String {
    language(
      fr: "Moins de cinq élèves : pas de chiffres de classe, ce seraient ceux de personnes.",
      en: "Fewer than five candidates: no class figures, they would be about persons.")
  }

  package var opaque: String {
    language(
      fr: "Sans les noms, les séances d'une personne ne s'ouvrent pas.",
      en: "Without names, a candidate's sessions cannot be opened.")
  }

  package var empty: [String] {
    [
      language(fr: "Personne dans cette classe.", en: "Nobody in this class."),
      language(
        fr: "Mettez ici un dossier par élève, avec les journaux (.jsonl) de ses séances.",
        en: "Put a folder here for each candidate, with the journals (.jsonl) of the sessions."),
    ]
  }

  package func nothingFound(_ wanted: String) -> String {
    language(fr: "Personne ne correspond à « \(wanted) ».", en: "Nobody matches “\(wanted)”.")
  }

  package func count(_ survey: ClassSurvey) -> String {
    let (all, active) = (survey.rows.count, survey.activeCount)
    let people = language(
      fr: "\(all) élève\(all > 1 ? "s" : "")", en: "\(all) candidate\(all == 1 ? "" : "s")")
    guard active < all else { return people }
    return language(
      fr: "\(people), dont \(active) avec un oral", en: "\(people), \(active) with an oral")
  }

  package func order(_ order: ClassOrder) -> String {
    switch order {
    case .name: language(fr: "par nom", en: "by name")
    case .last: HistoryTexts(language: language).order(.date)
    case .runs: language(fr: "par oraux", en: "by orals")
    case .readiness: language(fr: "par préparation", en: "by readiness")
    }
  }

  // MARK: A row

  package func day(_ day: CalendarDay?) -> String {
    day.map(DateText(language: language).date) ?? TermTexts(language: language).never
  }

  func shortDay(_ day: CalendarDay?) -> String {
    day.map(DateText(language: language).short) ?? "–"
  }

  /// How many conditions of readiness are met, as `3/4`; `✓` where all of them are.
  package func conditions(_ row: ClassRow) -> String {
    let checks = row.readiness.checks
    return row.readiness.isReady ? "✓" : "\(checks.count(where: \.isMet))/\(checks.count)"
  }

  /// A sign and the number of the key that gives the level, as `◐3`.
  package func level(_ level: Int?, of survey: ClassSurvey) -> String {
    level.map { "\(sign($0, survey))\($0 + 1)" } ?? "·"
  }

  package func sign(_ level: Int?, _ survey: ClassSurvey) -> String {
    guard let level else { return "·" }
    let halfway = survey.lowLevel
    return level < halfway ? "○" : level == halfway ? "◐" : "●"
  }

  package func levelName(_ level: Int, of survey: ClassSurvey) -> String {
    survey.levels.indices.contains(level)
      ? TextCells.cleaned(survey.levels[level].name).lowercased() : "\(level + 1)"
  }

  package func orals(_ count: Int) -> String {
    language(
      fr: count == 0 ? "aucun oral" : "\(count) \(count == 1 ? "oral" : "oraux")",
      en: count == 0 ? "no oral" : "\(count) oral\(count == 1 ? "" : "s")")
  }

  /// What a candidate did, in one line.
  package func work(_ row: ClassRow, lastDay: CalendarDay?) -> String {
    guard row.runCount > 0 else {
      let others = [
        row.drillCount > 0 ? drills(row.drillCount) : nil,
        row.otherCount > 0 ? otherExams(row.otherCount) : nil,
      ].compactMap(\.self)
      return ([orals(0)] + others).joined(separator: " · ")
    }
    var parts = [
      orals(row.runCount) + language(fr: ", dernier le ", en: ", last on ") + day(lastDay),
      ClockText.budget(row.seconds / 60 * 60),
    ]
    if row.completeCount < row.runCount {
      parts.append(
        language(
          fr: "\(row.completeCount) entier\(row.completeCount > 1 ? "s" : "")",
          en: "\(row.completeCount) complete"))
    }
    if let mark = row.indicativeMark {
      parts.append("\(self.mark) \(MarkText(language: language).outOfTwenty(mark))")
    }
    if row.drillCount > 0 { parts.append(drills(row.drillCount)) }
    if row.otherCount > 0 { parts.append(otherExams(row.otherCount)) }
    return parts.joined(separator: " · ")
  }

  private func drills(_ count: Int) -> String {
    language(
      fr: "\(count) entraînement\(count > 1 ? "s" : "")",
      en: "\(count) drill\(count == 1 ? "" : "s")")
  }

  private func otherExams(_ count: Int) -> String {
    language(
      fr: "\(count) d'une autre épreuve", en: "\(count) of another exam")
  }

  /// What is left to work on, or that nothing is.
  package func outlook(_ row: ClassRow, _ survey: ClassSurvey) -> String {
    guard row.runCount > 0 else { return "" }
    if row.readiness.isReady {
      return language(fr: "Les quatre conditions sont remplies.", en: "All conditions are met.")
    }
    let weak = row.weakCriteria.map { TextCells.cleaned(survey.criteria[$0].shortName) }
    let missing = row.readiness.checks.filter { !$0.isMet }.map(condition)
    let todo =
      weak.isEmpty
      ? "" : language(fr: "À travailler : ", en: "To work on: ") + weak.joined(separator: ", ")
    let rest = language(fr: "Manque : ", en: "Missing: ") + missing.joined(separator: ", ")
    return [todo, missing.isEmpty ? "" : rest].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func condition(_ check: Readiness.Check) -> String {
    switch check {
    case .completeRuns(_, let needed):
      language(fr: "\(needed) oraux entiers", en: "\(needed) complete orals")
    case .withinTolerance: language(fr: "le temps tenu", en: "time kept")
    case .everyCriterionAsked: language(fr: "chaque critère interrogé", en: "every criterion asked")
    case .noWeakCriterion: language(fr: "aucun critère faible", en: "no weak criterion")
    }
  }

  // MARK: Figures

  package func legend(_ survey: ClassSurvey) -> String {
    let name = levelName(survey.lowLevel, of: survey)
    return language(
      fr: "○ sous « \(name) » · ◐ « \(name) » · ● au-dessus, médiane des trois derniers oraux "
        + "entiers ; le chiffre est celui de la touche. cond. : conditions remplies pour être au "
        + "point (✓ : toutes).",
      en: "○ below “\(name)” · ◐ “\(name)” · ● above; median of the last three complete orals; "
        + "the number is that of the key. ready: conditions met (✓: all of them).")
  }

  /// How many candidates a criterion is weak for.
  package func criterion(_ figure: ClassCriterion, _ survey: ClassSurvey) -> String {
    guard let median = figure.medianLevel else {
      return TermTexts(language: language).notAssessed
    }
    let name = levelName(median, of: survey)
    return language(
      fr: "\(name), faible pour \(figure.weakCount) sur \(figure.ratedCount)",
      en: "\(name), weak for \(figure.weakCount) of \(figure.ratedCount)")
  }

  package func rule(_ survey: ClassSurvey) -> String {
    let name = levelName(survey.lowLevel, of: survey)
    return language(
      fr: "Posées à \(survey.neededCandidates) élèves au moins ; la moitié ou plus n'a pas dépassé "
        + "« \(name) » la dernière fois, ou a passé la question.",
      en:
        "Asked of at least \(survey.neededCandidates) candidates; half of them or more did not get "
        + "beyond “\(name)” the last time, or skipped it.")
  }

  /// How many of those who were asked do not hold a question.
  package func share(_ question: OpenQuestion) -> String {
    language(
      fr: "\(question.openCount) sur \(question.askedCount)",
      en: "\(question.openCount) of \(question.askedCount)")
  }

  package func criterionName(_ id: String, _ survey: ClassSurvey) -> String {
    TextCells.cleaned(survey.criteria.first { $0.id == id }?.shortName ?? id)
  }

  /// The parts of the fiches that a question came from, with how often.
  package func sections(_ question: OpenQuestion) -> String {
    let titles = SectionTitles(language: language)
    return question.sections.map { entry in
      let title = TextCells.cleaned(titles.text(entry.section))
      return entry.count == 1 ? title : "\(title) (\(entry.count))"
    }.joined(separator: ", ")
  }

  package func text(_ question: OpenQuestion, _ overview: ClassOverview) -> String {
    let text = TextCells.cleaned(overview.questionTexts[question.key] ?? "")
    return text.isEmpty ? TextCells.cleaned(question.key) : text
  }
}
