/// What memory adds to the progress: the forecast for the day of the exam, and each question.
package struct StudyReport: Hashable, Sendable {
  /// The forecast as it was at the end of a day.
  package struct Point: Hashable, Sendable {
    /// As people write it.
    package var day: String
    /// Days since 1970, so that days without an answer keep their width.
    package var dayNumber: Int
    /// The share known on the day of the exam, from 0 to 1.
    package var known: Double

    package init(day: String, dayNumber: Int, known: Double) {
      self.day = day
      self.dayNumber = dayNumber
      self.known = known
    }
  }

  /// One question that was answered.
  package struct Entry: Hashable, Sendable {
    package var question: String
    /// Grades from 1 to 4, oldest first.
    package var grades: [Int]
    /// The day on which it comes back, as people write it; `nil` for one known until the exam.
    package var nextDay: String?

    package init(question: String, grades: [Int], nextDay: String?) {
      self.question = question
      self.grades = grades
      self.nextDay = nextDay
    }
  }

  package var outlook: DrillOutlook
  /// Oldest first.
  package var curve: [Point]
  /// Least remembered first.
  package var entries: [Entry]
  /// Questions of the deck that were never asked.
  package var unseenCount: Int

  package init(
    outlook: DrillOutlook, curve: [Point], entries: [Entry], unseenCount: Int
  ) {
    self.outlook = outlook
    self.curve = curve
    self.entries = entries
    self.unseenCount = unseenCount
  }
}
