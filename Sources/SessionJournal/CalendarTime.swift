import ExamModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A date and a time of day in some zone, without the zone.
package struct CalendarTime: Hashable, Sendable {
  package var year: Int
  package var month: Int
  package var day: Int
  package var hour: Int
  package var minute: Int
  package var second: Int

  package init(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// The time in UTC, from seconds since 1970.
  package init(utcSeconds: Int) {
    let day = CalendarDay(utcSeconds: utcSeconds)
    let secondOfDay = utcSeconds - day.number * 86_400
    (year, month, self.day) = day.date
    hour = secondOfDay / 3600
    minute = secondOfDay / 60 % 60
    second = secondOfDay % 60
  }

  /// The time where the user is, from seconds since 1970; UTC where the zone is not known.
  package init(localSeconds: Int) {
    var seconds = time_t(localSeconds)
    var local = tm()
    guard localtime_r(&seconds, &local) != nil else {
      self.init(utcSeconds: localSeconds)
      return
    }
    self.init(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday),
      hour: Int(local.tm_hour), minute: Int(local.tm_min), second: Int(local.tm_sec))
  }

  /// The date without the time of day.
  package var calendarDay: CalendarDay { CalendarDay(year: year, month: month, day: day) }

  /// Seconds since 1970, if this is a time in UTC.
  package var utcSeconds: Int { calendarDay.number * 86_400 + secondOfDay }

  /// Seconds since midnight.
  package var secondOfDay: Int { hour * 3600 + minute * 60 + second }

  /// Seconds since 1970, now, by the wall clock.
  package static func secondsNow() -> Int { time(nil) }
}

extension CalendarTime {
  /// The date alone, as in `2026-11-23`.
  package var dateText: String { calendarDay.text }

  /// Hours and minutes, as in `20:15`.
  package var clockText: String { "\(Self.padded(hour)):\(Self.padded(minute))" }

  /// As in `2026-11-23T20:15:00Z`, if this is a time in UTC.
  package var utcText: String { "\(dateText)T\(clockText):\(Self.padded(second))Z" }

  /// As in `2026-11-23T201500Z`, for the name of a file, where some systems allow no colon.
  var fileNameText: String {
    "\(dateText)T\(Self.padded(hour))\(Self.padded(minute))\(Self.padded(second))Z"
  }

  /// Reads `2026-11-23T20:15:00Z`, or the same without colons; `nil` for anything else.
  package init?(utcText: some StringProtocol) {
    var digits = Array(utcText.utf8)
    if digits.count == 20, digits[13] == UInt8(ascii: ":"), digits[16] == UInt8(ascii: ":") {
      digits.remove(at: 16)
      digits.remove(at: 13)
    }
    guard digits.count == 18, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-"),
      digits[10] == UInt8(ascii: "T"), digits[17] == UInt8(ascii: "Z"),
      let year = Self.number(digits[0..<4]), let month = Self.number(digits[5..<7]),
      let day = Self.number(digits[8..<10]), let hour = Self.number(digits[11..<13]),
      let minute = Self.number(digits[13..<15]), let second = Self.number(digits[15..<17])
    else { return nil }
    let read = CalendarTime(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    // A date such as 30 February does not survive the way there and back.
    guard CalendarTime(utcSeconds: read.utcSeconds) == read else { return nil }
    self = read
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func padded(_ number: Int) -> String {
    CalendarDay.padded(number, to: 2)
  }
}
