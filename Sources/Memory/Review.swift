import ExamModel

/// One answer as memory counts it.
package struct Review: Hashable, Sendable {
  package var card: CardID
  /// Seconds since 1970 at which the question was asked.
  package var atSeconds: Int
  /// The day it counts for, where the candidate was.
  package var day: CalendarDay
  package var grade: Grade
  /// How long the answer took.
  package var durationSeconds: Int
  /// Whether it was answered in a drill rather than in an oral.
  package var isDrill: Bool

  package init(
    card: CardID, atSeconds: Int, day: CalendarDay, grade: Grade, durationSeconds: Int = 0,
    isDrill: Bool = false
  ) {
    self.card = card
    self.atSeconds = atSeconds
    self.day = day
    self.grade = grade
    self.durationSeconds = durationSeconds
    self.isDrill = isDrill
  }
}
