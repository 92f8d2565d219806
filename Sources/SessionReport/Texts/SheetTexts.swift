import ExamModel
import Wording

/// What the jury's sheet says, as the official one does.
struct SheetTexts {
  let language: Language

  var title: String {
    language(fr: "Fiche d'évaluation (oral blanc)", en: "Assessment sheet (mock oral)")
  }
  var candidate: String { language(fr: "Nom et prénom", en: "Name") }
  var number: String { language(fr: "N° de candidat", en: "Candidate no.") }
  var date: String { TermTexts(language: language).date }
  var observations: String { language(fr: "Observations", en: "Observations") }
  var appreciation: String {
    language(
      fr: "Appréciation sur le niveau de maîtrise des compétences",
      en: "Assessment of the level of mastery")
  }
  var penalties: String { TermTexts(language: language).penalties }
  var mark: String { language(fr: "Note du jury : …… / 20", en: "Jury's mark: …… / 20") }
  var visa: String {
    language(fr: "Noms et visas du jury :", en: "Names and signatures of the jury:")
  }
  var footer: String {
    language(
      fr: "Établie par oralblanc pour un oral blanc. La note indicative n'engage aucun jury.",
      en: "Made by oralblanc for a mock oral. The indicative mark binds no jury.")
  }

  /// `Partie 1 : Présentation (10 minutes maximum)`.
  func part(_ number: Int, name: String, seconds: Int, limit: DurationLimit) -> String {
    let time =
      seconds % 60 == 0 && seconds > 60
      ? language(fr: "\(seconds / 60) minutes", en: "\(seconds / 60) minutes")
      : ClockText.duration(seconds)
    let bound =
      switch limit {
      case .maximum: language(fr: "\(time) maximum", en: "\(time) at most")
      case .minimum: language(fr: "\(time) au moins", en: "\(time) at least")
      case .exact, .indicative: time
      }
    return language(
      fr: "Partie \(number) : \(name) (\(bound))", en: "Part \(number): \(name) (\(bound))")
  }

  func time(actual: Int, planned: Int) -> String {
    language(
      fr: "durée \(ClockText.duration(actual)) (\(ClockText.signed(actual - planned)))",
      en: "length \(ClockText.duration(actual)) (\(ClockText.signed(actual - planned)))")
  }

  func questions(_ rated: String) -> String {
    language(fr: "questions : \(rated)", en: "questions: \(rated)")
  }

  func notReached(_ sections: String) -> String {
    language(fr: "non abordé : \(sections)", en: "not reached: \(sections)")
  }

  func indicative(_ mark: String) -> String {
    language(fr: "Note indicative : \(mark)", en: "Indicative mark: \(mark)")
  }
}
