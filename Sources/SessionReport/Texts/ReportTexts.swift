import ExamModel
import SessionEngine
import Wording

/// What only reports say; the rest is said as the screens say it.
struct ReportTexts {
  let language: Language

  private var terms: TermTexts { TermTexts(language: language) }

  var title: String { language(fr: "Compte rendu d'oral blanc", en: "Mock oral report") }
  var exam: String { terms.exam }
  var date: String { terms.date }
  var mode: String { terms.mode }
  var fiches: String { terms.fiches }
  var jury: String { language(fr: "Jury", en: "Jury") }
  /// A jury's temper in a word; the name itself where it is none of ours.
  func juryName(_ name: String) -> String {
    switch JuryTemper(rawValue: name) {
    case .kindly: language(fr: "bienveillant", en: "kindly")
    case .demanding: language(fr: "exigeant", en: "demanding")
    case .unsettling: language(fr: "déstabilisant", en: "unsettling")
    case nil: name
    }
  }

  var coefficient: String { language(fr: "Coefficient", en: "Coefficient") }
  var duration: String { language(fr: "Durée", en: "Length") }
  var pauses: String { language(fr: "Pauses", en: "Pauses") }
  var adjustment: String { terms.timeFactor }
  var session: String { language(fr: "Séance", en: "Session") }
  var state: String { language(fr: "État", en: "State") }
  var mark: String { terms.indicativeMark }
  var nobodySpoke: String { language(fr: "personne n'a répondu", en: "nobody answered") }
  var noMark: String { language(fr: "aucune réponse notée", en: "no answer rated") }
  var strict: String {
    language(fr: "fin des temps imposée", en: "each slot ends at its budget")
  }
  var unfinished: String { language(fr: "oral non terminé", en: "oral still unfinished") }
  var abandoned: String {
    language(fr: "oral interrompu avant la fin", en: "oral not completed")
  }
  func tryOut(_ words: String) -> String {
    language(fr: "\(words), ne compte pas", en: "\(words), does not count")
  }

  /// The time used of the time planned.
  func used(_ actual: Int, of planned: Int) -> String {
    language(
      fr: "\(ClockText.duration(actual)) sur \(ClockText.duration(planned))",
      en: "\(ClockText.duration(actual)) of \(ClockText.duration(planned))")
  }

  func factor(_ factor: Double) -> String {
    let text = "×\(decimal(factor))"
    return language(fr: "temps \(text)", en: "time \(text)")
  }

  func rated(_ rated: Int, of asked: Int) -> String {
    rated == 1
      ? language(fr: "\(asked), dont 1 notée", en: "\(asked), 1 of them rated")
      : language(fr: "\(asked), dont \(rated) notées", en: "\(asked), \(rated) of them rated")
  }

  func pauseCount(_ count: Int, seconds: Int) -> String {
    "\(count) (\(ClockText.duration(seconds)))"
  }

  /// A number with at most two decimals, written as the language does.
  func decimal(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e12 else { return "–" }
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "−" : ""
    guard rest != 0 else { return "\(sign)\(whole)" }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(whole)" + language.decimalPoint + digits
  }

  var forecast: String {
    terms.forecast
  }
  func forecastPoint(_ day: String, _ percent: Int) -> String {
    language(fr: "le \(day) : \(percent) %", en: "on \(day): \(percent)%")
  }

  // Tables.
  var times: String { language(fr: "Temps prévus et réels", en: "Planned and actual times") }
  var planned: String { language(fr: "Prévu", en: "Planned") }
  var actual: String { language(fr: "Réel", en: "Actual") }
  var difference: String { language(fr: "Écart", en: "Difference") }
  var number: String { language(fr: "N°", en: "No.") }
  var part: String { language(fr: "Partie", en: "Part") }
  var criterion: String { terms.criterion }
  var level: String { terms.level }
  var question: String { language(fr: "Question", en: "Question") }
  var questionCount: String { language(fr: "Questions", en: "Questions") }
  var answer: String { language(fr: "Réponse", en: "Answer") }
  func remark(_ text: String) -> String {
    language(fr: "le jury intervient : \(text)", en: "the jury cuts in: \(text)")
  }
  var note: String { language(fr: "Note", en: "Note") }
  var said: String { language(fr: "dit", en: "said") }
  var notSaid: String { language(fr: "à dire", en: "to say") }
  var reason: String { language(fr: "Motif", en: "Reason") }
  func target(_ range: ClosedRange<Int>) -> String {
    let from = ClockText.duration(range.lowerBound)
    let to = ClockText.duration(range.upperBound)
    return language(fr: "visée \(from) à \(to)", en: "target \(from) to \(to)")
  }

  // The page.
  var timeline: String { language(fr: "Déroulé", en: "Timeline") }
  var timelineLegend: String {
    language(
      fr: "Sous chaque temps, ses sections, numérotées comme dans le tableau ; sous un échange, "
        + "les questions. Hachuré : dépassement. Échelle en minutes, pauses non comptées.",
      en: "Under each slot: its sections, numbered as in the table. Under an exchange: the "
        + "questions. Hatched: overrun. Scale in minutes, pauses excluded.")
  }
  var levelLegend: String {
    language(
      fr: "Barre : niveau médian. Chaque rond : une réponse notée.",
      en: "Bar: median level. Each circle: one rated answer.")
  }
  /// Planned and actual time of one part of the timeline.
  ///
  /// Swift 6.3.1 crashes where it inlines this into its callers and optimises them.
  @inline(never)
  func part(_ title: String, planned: Int, actual: Int?) -> String {
    guard let actual else {
      return language(
        fr: "\(title) : prévu \(ClockText.duration(planned)), non abordé",
        en: "\(title): planned \(ClockText.duration(planned)), not reached")
    }
    let difference = ClockText.signed(actual - planned)
    return language(
      fr: "\(title) : prévu \(ClockText.duration(planned)), réel "
        + "\(ClockText.duration(actual)), écart \(difference)",
      en: "\(title): planned \(ClockText.duration(planned)), actual "
        + "\(ClockText.duration(actual)), difference \(difference)")
  }
  var levelChart: String { language(fr: "Niveaux par critère", en: "Levels by criterion") }
  var footer: String {
    language(
      fr: "Établi par oralblanc. La note est indicative et n'engage aucun jury.",
      en: "Made by oralblanc. The mark is indicative; only the real jury marks.")
  }
  var timelineTitle: String {
    language(
      fr: "Frise : le temps prévu et le temps réel de chaque partie",
      en: "Timeline: planned and actual time of each part")
  }
  var levelChartTitle: String {
    language(
      fr: "Diagramme : le niveau médian pour chaque critère",
      en: "Chart: the median level for each criterion")
  }
}
