import ExamModel
import TextCells

/// Why the jury asks a question, in words.
package struct ReasonTexts: Sendable {
  let language: Language

  package init(language: Language) { self.language = language }

  /// The reason as a clause with the file and line it comes from: `la fiche cite AnyDesk (a.md, ligne 3)`.
  ///
  /// What the clause quotes from a fiche is cleaned.
  package func reason(_ reason: QuestionReason) -> String {
    guard let location = reason.location else { return clause(reason) }
    return "\(clause(reason)) (\(place(location)))"
  }

  private func clause(_ reason: QuestionReason) -> String {
    switch reason {
    case .general:
      language(fr: "question générale sur ce critère", en: "general question on this criterion")
    case .missingSection(let role, _):
      language(
        fr: "la fiche n'a pas de section sur \(section(role))",
        en: "the fiche has no section on \(section(role))")
    case .thinSection(let role, let count, _):
      language(
        fr: "la section sur \(section(role)) ne compte que \(words(count))",
        en: "the section on \(section(role)) has only \(words(count))")
    case .bothFiches(let first, let second):
      language(
        fr: "les deux fiches côte à côte : \(quoted(first)) et \(quoted(second))",
        en: "both fiches, side by side: \(quoted(first)) and \(quoted(second))")
    case .ownQuestion:
      language(
        fr: "question inscrite dans la fiche",
        en: "question written in the fiche")
    case .technology(let name, _):
      language(
        fr: "la fiche cite \(TextCells.cleaned(name))",
        en: "the fiche names \(TextCells.cleaned(name))")
    case .figure(let excerpt, _):
      language(
        fr: "la fiche donne un chiffre : \(quoted(excerpt))",
        en: "the fiche gives a figure: \(quoted(excerpt))")
    case .competency(let name, _):
      language(
        fr: "la fiche cite la compétence \(quoted(name))",
        en: "the fiche cites the competency \(quoted(name))")
    case .unknownCompetency(let name, _):
      language(
        fr: "la compétence \(quoted(name)) n'est pas dans le référentiel",
        en: "the competency \(quoted(name)) is not in the référentiel")
    case .teamwork(let excerpt, _):
      language(
        fr: "la fiche parle d'un travail à plusieurs : \(quoted(excerpt))",
        en: "the fiche mentions teamwork: \(quoted(excerpt))")
    case .period(let excerpt, _):
      language(
        fr: "la fiche donne une date ou une durée : \(quoted(excerpt))",
        en: "the fiche gives a date or a duration: \(quoted(excerpt))")
    case .passage(let excerpt, _):
      language(
        fr: "la fiche dit : \(quoted(excerpt))", en: "the fiche says: \(quoted(excerpt))")
    }
  }

  private func quoted(_ text: String) -> String { language.quoted(TextCells.cleaned(text)) }

  private func words(_ count: Int) -> String { TermTexts(language: language).words(count) }

  /// The file's name without its folder, since the folder says nothing to anybody else.
  private func place(_ location: SourceLocation) -> String {
    let name = TextCells.cleaned(
      location.path.split(separator: "/").last.map(String.init) ?? location.path)
    guard let line = location.line else { return name }
    return language(fr: "\(name), ligne \(line)", en: "\(name), line \(line)")
  }

  private func section(_ role: SectionRole) -> String {
    switch role {
    case .context: language(fr: "le contexte", en: "the context")
    case .need: language(fr: "le besoin", en: "the need")
    case .choices: language(fr: "les choix", en: "the choices")
    case .realisation: language(fr: "la réalisation", en: "the work done")
    case .documentation: language(fr: "la documentation", en: "the documentation")
    case .tests: language(fr: "les tests", en: "the tests")
    case .results: language(fr: "les résultats", en: "the results")
    case .difficulties: language(fr: "les difficultés", en: "the difficulties")
    case .review: language(fr: "le retour critique", en: "the review")
    case .competences: language(fr: "les compétences", en: "the competencies")
    case .access: language(fr: "l'accès aux productions", en: "access to the work")
    }
  }
}
