import ExamModel

/// The terms that screens, reports and console share, one word for each concept.
package struct TermTexts: Sendable {
  let language: Language

  package init(language: Language) { self.language = language }

  // As labels and headings.

  package var exam: String { language(fr: "Épreuve", en: "Exam") }
  package var mode: String { language(fr: "Mode", en: "Mode") }
  package var date: String { language(fr: "Date", en: "Date") }
  package var fiches: String { language(fr: "Fiches", en: "Fiches") }
  package var criterion: String { language(fr: "Critère", en: "Criterion") }
  package var criteria: String { language(fr: "Critères", en: "Criteria") }
  package var competences: String { language(fr: "Compétences", en: "Competencies") }
  package var level: String { language(fr: "Niveau", en: "Level") }
  package var indicativeMark: String { language(fr: "Note indicative", en: "Indicative mark") }
  package var penalties: String { language(fr: "Pénalités", en: "Penalties") }
  package var timeFactor: String { language(fr: "Aménagement", en: "Extra time") }
  package var forecast: String {
    language(
      fr: "Ce que vous sauriez le jour de l'épreuve", en: "What you would remember on the day")
  }

  // Within a line.

  package var marker: String { language(fr: "repère", en: "marker") }
  package var notReached: String { language(fr: "non abordé", en: "not reached") }
  package var notRated: String { language(fr: "non noté", en: "not rated") }
  package var skipped: String { language(fr: "passée", en: "skipped") }
  package var drill: String { language(fr: "entraînement", en: "drill") }
  package var tryOut: String { language(fr: "essai", en: "try-out") }
  package var withSound: String { language(fr: "avec le son", en: "with sound") }
  package var notAssessed: String { language(fr: "pas encore noté", en: "not assessed yet") }
  package var never: String { language(fr: "jamais", en: "never") }
  package var transcribed: String { language(fr: "transcrit", en: "transcribed") }
  package var unofficial: String { language(fr: "non officiel", en: "not official") }
  package var byDefault: String { language(fr: "par défaut", en: "default") }

  package func words(_ count: Int) -> String {
    count == 1
      ? language(fr: "1 mot", en: "1 word")
      : language(fr: "\(count) mots", en: "\(count) words")
  }

  package func questions(_ count: Int) -> String {
    count == 1
      ? language(fr: "1 question", en: "1 question")
      : language(fr: "\(count) questions", en: "\(count) questions")
  }
}
