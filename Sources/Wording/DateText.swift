import ExamModel

/// Dates as people write them.
package struct DateText: Sendable {
  let language: Language

  package init(language: Language) { self.language = language }

  /// `18/05/2027`, and in English the form that no two countries read in two ways.
  package func date(_ day: CalendarDay) -> String {
    let (year, month, number) = day.date
    return language(
      fr: "\(Self.padded(number))/\(Self.padded(month))/\(year)", en: day.text)
  }

  /// Day and month, for beside a plot: `18/05`, `05-18`.
  package func short(_ day: CalendarDay) -> String {
    let (_, month, number) = day.date
    return language(
      fr: "\(Self.padded(number))/\(Self.padded(month))",
      en: "\(Self.padded(month))-\(Self.padded(number))")
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
