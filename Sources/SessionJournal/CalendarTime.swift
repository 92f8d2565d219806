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
  ///
  /// Howard Hinnant: "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  package init(utcSeconds: Int) {
    let days = Self.floorDivide(utcSeconds, by: 86_400)
    let secondOfDay = utcSeconds - days * 86_400
    // Years start in March here, so that the leap day is the last of its year.
    let shifted = days + 719_468
    let era = Self.floorDivide(shifted, by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
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

  /// Seconds since 1970, if this is a time in UTC.
  package var utcSeconds: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = Self.floorDivide(shiftedYear, by: 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let days = era * 146_097 + dayOfEra - 719_468
    return days * 86_400 + hour * 3600 + minute * 60 + second
  }

  /// Seconds since midnight.
  package var secondOfDay: Int { hour * 3600 + minute * 60 + second }

  /// Seconds since 1970, now, by the wall clock.
  package static func secondsNow() -> Int { time(nil) }

  private static func floorDivide(_ value: Int, by divisor: Int) -> Int {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension CalendarTime {
  /// The date alone, as in `2026-11-23`.
  package var dateText: String {
    "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  /// Hours and minutes, as in `20:15`.
  package var clockText: String { "\(Self.padded(hour, 2)):\(Self.padded(minute, 2))" }

  /// As in `2026-11-23T20:15:00Z`, if this is a time in UTC.
  package var utcText: String { "\(dateText)T\(clockText):\(Self.padded(second, 2))Z" }

  /// As in `2026-11-23T201500Z`, for the name of a file, where some systems allow no colon.
  var fileNameText: String {
    "\(dateText)T\(Self.padded(hour, 2))\(Self.padded(minute, 2))\(Self.padded(second, 2))Z"
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

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
