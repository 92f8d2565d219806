import ExamModel
import Wording

/// What the tables of coverage say.
struct CoverageTexts {
  let language: Language
  let subject: Coverage.Subject

  var screenTitle: String {
    language(fr: "Ce que couvrent vos fiches", en: "What your fiches cover")
  }

  var title: String {
    switch subject {
    case .competences: language(fr: "Compétences du référentiel", en: "Competencies")
    case .criteria: language(fr: "Critères du jury", en: "The jury's criteria")
    }
  }

  var names: String {
    switch subject {
    case .competences: TermTexts(language: language).competences
    case .criteria: TermTexts(language: language).criteria
    }
  }

  func fiches(_ count: Int) -> String {
    language(
      fr: "\(count) fiche\(count > 1 ? "s" : "")", en: "\(count) fiche\(count == 1 ? "" : "s")")
  }

  /// The label of the row of totals.
  var ficheCount: String { language(fr: "Nombre de fiches", en: "Number of fiches") }

  var legend: String {
    language(
      fr: "▪ traité  ▫ effleuré  · absent (le chiffre : nombre de passages)",
      en: "▪ covered  ▫ mentioned  · absent (number: passages found)")
  }

  var nothing: String { language(fr: "Rien à comparer.", en: "Nothing to compare.") }

  func holes(_ list: String) -> String {
    switch subject {
    case .competences:
      language(fr: "Dans aucune fiche : \(list)", en: "In none of your fiches: \(list)")
    case .criteria:
      language(fr: "Aucune fiche n'y répond : \(list)", en: "No fiche addresses: \(list)")
    }
  }

  func weak(_ list: String) -> String {
    language(fr: "À étoffer : \(list)", en: "To develop: \(list)")
  }

  func counted(_ count: Int, of total: Int, _ numbers: String) -> String {
    language(fr: "\(count) sur \(total) (\(numbers))", en: "\(count) of \(total) (\(numbers))")
  }

  /// `3, 10 à 17`.
  func ranges(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { range in
      let (first, last) = (range.lowerBound, range.upperBound)
      if first == last { return "\(first)" }
      return last == first + 1
        ? "\(first), \(last)" : language(fr: "\(first) à \(last)", en: "\(first) to \(last)")
    }
    .joined(separator: ", ")
  }

  var complete: String {
    switch subject {
    case .competences:
      language(
        fr: "Chaque compétence est traitée dans une fiche au moins.",
        en: "Every competency is covered by at least one fiche.")
    case .criteria:
      language(
        fr: "Chaque critère trouve de quoi être évalué dans une fiche au moins.",
        en: "Every criterion has something to assess in at least one fiche.")
    }
  }
}
