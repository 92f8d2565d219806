import SessionJournal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Surroundings {
  /// The day where the user is, as `2026-11-29`.
  package static var today: String {
    let now = CalendarTime(localSeconds: Int(time(nil)))
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(now.year)-\(padded(now.month))-\(padded(now.day))"
  }
}
