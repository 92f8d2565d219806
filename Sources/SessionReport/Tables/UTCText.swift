import ExamModel

/// An instant as journals write it: `2026-11-23T20:15:00Z`.
enum UTCText {
  static func text(_ seconds: Int) -> String {
    let day = CalendarDay(utcSeconds: seconds)
    let second = seconds - day.number * 86_400
    let parts = [second / 3600, second / 60 % 60, second % 60]
    return "\(day.text)T\(parts.map { CalendarDay.padded($0, to: 2) }.joined(separator: ":"))Z"
  }
}
