import SessionJournal

extension Surroundings {
  /// The day where the user is, as `2026-11-29`.
  package static var today: String {
    CalendarTime(localSeconds: CalendarTime.secondsNow()).dateText
  }
}
