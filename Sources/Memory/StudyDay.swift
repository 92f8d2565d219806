import ExamModel

/// Which day an instant counts for: who answers at one in the morning is still in yesterday's evening.
package enum StudyDay {
  /// The hour at which a day ends.
  package static let firstHour = 4

  /// The day of an instant.
  ///
  /// - Parameter localSeconds: the date and the time where the candidate is, in seconds as if the zone
  ///   were UTC.
  package static func of(localSeconds: Int) -> CalendarDay {
    CalendarDay(utcSeconds: localSeconds - firstHour * 3600)
  }
}
