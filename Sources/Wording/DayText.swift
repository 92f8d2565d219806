import ExamModel

/// Days as they are written beside a plot.
package enum DayText {
  /// The day and month of an instant in UTC: `3/05`, `3 May`.
  package static func short(_ secondsSince1970: Int, _ language: Language) -> String {
    let (month, day) = monthAndDay(secondsSince1970)
    let padded = month < 10 ? "0\(month)" : "\(month)"
    return language(fr: "\(day)/\(padded)", en: "\(day) \(englishMonths[month - 1])")
  }

  /// The civil date by Howard Hinnant's `civil_from_days`, the year left aside.
  private static func monthAndDay(_ seconds: Int) -> (month: Int, day: Int) {
    let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400 + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let year = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    return (shifted < 10 ? shifted + 3 : shifted - 9, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
