import ExamModel

@testable import Memory

/// Cards, reviews and days that the tests share.
enum Samples {
  /// A Monday.
  static let today = CalendarDay(year: 2027, month: 5, day: 3)

  static func card(_ name: String, target: ClosedRange<Int> = 45...120) -> DrillCard {
    DrillCard(
      Question(
        id: name, criterionID: "c", text: "\(name) ?", targetSeconds: target, base: name))
  }

  static func deck(_ count: Int) -> [DrillCard] { (0..<count).map { card("q\($0)") } }

  static func review(
    _ name: String, _ grade: Grade, on day: CalendarDay, second: Int = 43_200, seconds: Int = 60,
    isDrill: Bool = true
  ) -> Review {
    Review(
      card: CardID(base: name), atSeconds: day.number * 86_400 + second, day: day, grade: grade,
      durationSeconds: seconds, isDrill: isDrill)
  }

  static func day(_ offset: Int) -> CalendarDay { CalendarDay(number: today.number + offset) }
}
