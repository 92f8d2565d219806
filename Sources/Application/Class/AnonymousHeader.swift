import ExamModel
import SessionJournal

/// When a session was, without the hour: it would tell whose it is to whoever knows when somebody works.
struct AnonymousHeader {
  /// The day and a number, as in `2026-11-23-01`.
  let id: String
  let dayText: String
  /// Noon of that day in UTC, which is the same day nearly everywhere, and a second for each one before it.
  let startedSeconds: Int

  /// - Parameter counts: how many sessions of each day there were so far.
  init(of header: JournalHeader, counts: inout [String: Int]) {
    let day = CalendarTime(localSeconds: header.startedSeconds).calendarDay
    dayText = day.text
    let number = (counts[dayText] ?? 0) + 1
    counts[dayText] = number
    id = "\(dayText)-\(CalendarDay.padded(number, to: 2))"
    startedSeconds = day.number * 86_400 + 43_200 + number - 1
  }
}
