import ExamModel

/// Dates as people write them.
package struct DateText: Sendable {
  let language: Language

  package init(language: Language) { self.language = language }

  /// `18/05/2027`, and in English the form that no two countries read in two ways.
  package func date(_ day: CalendarDay) -> String {
    language(fr: "\(short(day))/\(day.date.year)", en: day.text)
  }

  /// Day and month, for beside a plot: `03/05`, `3 May`.
  package func short(_ day: CalendarDay) -> String {
    let (_, month, number) = day.date
    return language(
      fr: "\(CalendarDay.padded(number, to: 2))/\(CalendarDay.padded(month, to: 2))",
      en: "\(number) \(Self.englishMonths[month - 1])")
  }

  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
