import ExamModel

/// What is remembered of one card after its reviews.
package struct CardMemory: Hashable, Sendable {
  package var trace: MemoryTrace
  package var lastDay: CalendarDay
  package var lastSeconds: Int
  /// Oldest first.
  package var grades: [Grade]
  /// Of all answers together.
  package var totalSeconds: Int

  /// The first review of a card.
  init(_ review: Review) {
    trace = FSRS.reviewed(nil, grade: review.grade, afterDays: 0)
    lastDay = review.day
    lastSeconds = review.atSeconds
    grades = [review.grade]
    totalSeconds = review.durationSeconds
  }

  /// Counts one review more.
  ///
  /// A clock that was set back makes the days since the last one negative; they are none then, and the
  /// last day stays.
  mutating func add(_ review: Review) {
    trace = FSRS.reviewed(
      trace, grade: review.grade, afterDays: max(0, lastDay.days(until: review.day)))
    lastDay = max(lastDay, review.day)
    lastSeconds = max(lastSeconds, review.atSeconds)
    grades.append(review.grade)
    totalSeconds += review.durationSeconds
  }

  /// The chance to remember the answer on a day.
  package func recall(on day: CalendarDay) -> Double {
    FSRS.recall(afterDays: lastDay.days(until: day), stability: trace.stability)
  }

  /// The day on which the card is due again.
  package var nextDay: CalendarDay {
    CalendarDay(number: lastDay.number + FSRS.intervalDays(stability: trace.stability))
  }
}
