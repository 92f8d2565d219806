import ExamModel

/// What to call a section and what to write in it; the headings stay French, as the exam is.
struct SectionRoleTexts {
  let language: Language

  func heading(_ role: SectionRole) -> String {
    switch role {
    case .context: "Contexte"
    case .need: "Besoin"
    case .choices: "Choix techniques"
    case .realisation: "Mise en œuvre"
    case .documentation: "Documentation"
    case .tests: "Tests et validation"
    case .results: "Résultats"
    case .difficulties: "Difficultés rencontrées"
    case .review: "Retour critique"
    case .competences: "Compétences mobilisées"
    case .access: "Modalités d'accès"
    }
  }

  /// A clause that goes after the heading and a colon.
  func contents(_ role: SectionRole) -> String {
    switch role {
    case .context:
      language(fr: "où, quand, avec qui", en: "where, when, with whom")
    case .need:
      language(
        fr: "qui demandait quoi, avec quelles contraintes",
        en: "who asked for what, within which limits")
    case .choices:
      language(
        fr: "ce que vous avez comparé, en coût, délai et qualité",
        en: "what you compared, by cost, time and quality")
    case .realisation:
      language(
        fr: "votre part, et celle de l'équipe",
        en: "your own part, and the team's")
    case .documentation:
      language(
        fr: "pour qui, où elle se trouve, qui l'a essayée",
        en: "who it is for, where it is, who tried it")
    case .tests:
      language(
        fr: "quels tests, combien, avec quel résultat",
        en: "which tests, how many, with what result")
    case .results:
      language(fr: "une mesure avant et après", en: "one measurement, before and after")
    case .difficulties:
      language(
        fr: "un problème, votre diagnostic, la solution",
        en: "a problem, your diagnosis, the solution")
    case .review:
      language(
        fr: "une limite, ce que vous referiez autrement",
        en: "a limit, what you would do differently")
    case .competences:
      language(
        fr: "les libellés exacts du référentiel, chacun avec sa preuve",
        en: "the référentiel's exact wording, each with evidence")
    case .access:
      language(
        fr: "l'adresse de vos productions, sans mot de passe",
        en: "the address of your work, without any password")
    }
  }
}
