/// A date without a time of day or a zone, as on an exam's convocation.
package struct CalendarDay: Hashable, Sendable, Comparable {
  /// Days since 1 January 1970.
  package var number: Int

  package init(number: Int) { self.number = number }

  /// The day of an instant in UTC; of a local one, if the seconds are counted as if its zone were UTC.
  package init(utcSeconds: Int) { number = Self.floorDivide(utcSeconds, by: 86_400) }

  /// The day of a year, a month from 1 to 12 and a day of the month; any others are counted on.
  ///
  /// Howard Hinnant: "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
  package init(year: Int, month: Int, day: Int) {
    // Years start in March here, so that the leap day is the last of its year.
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = Self.floorDivide(shiftedYear, by: 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month from 1 to 12 and day of the month.
  ///
  /// The same source, `civil_from_days`.
  package var date: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = Self.floorDivide(shifted, by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  /// Days from this one to another; negative where that one is earlier.
  package func days(until other: CalendarDay) -> Int { other.number - number }

  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.number < right.number
  }

  /// The quotient rounded down, so that dates before 1970 come out right as well.
  private static func floorDivide(_ value: Int, by divisor: Int) -> Int {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension CalendarDay {
  /// As in `2027-05-18`.
  package var text: String {
    let (year, month, day) = date
    return "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// Reads `2027-05-18`, or what begins with the day as people write it: `18/05/2027`, `18.5.27`,
  /// `18 mai 2027`, `18 May 2027`.
  ///
  /// `nil` for anything else, and for a date that no calendar has.
  package init?(text: some StringProtocol) {
    // `2027-05-18` has no blanks, and a date that somebody types may have some around it.
    let parts = text.lowercased().split { "/-. ".contains($0) || $0.isWhitespace }
    let separators = Set(text.filter { "/-.".contains($0) })
    guard parts.count == 3, separators.count <= 1, let month = Self.month(parts[1]),
      let first = Self.digits(parts[0]), let last = Self.digits(parts[2])
    else { return nil }
    let beginsWithYear = parts[0].utf8.count > 2
    var year = beginsWithYear ? first : last
    if !beginsWithYear, parts[2].utf8.count == 2 { year += 2000 }
    let day = beginsWithYear ? last : first
    guard (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    let read = CalendarDay(year: year, month: month, day: day)
    // A date such as 30 February does not survive the way there and back.
    guard read.date == (year, month, day) else { return nil }
    self = read
  }

  private static func digits(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  /// A number, or a name in French or English, whole or cut to the letters that tell it from others.
  private static func month(_ text: Substring) -> Int? {
    if let number = digits(text) { return number }
    guard text.count >= 3 else { return nil }
    for names in monthNames {
      let found = names.indices.filter { names[$0].hasPrefix(text) }
      if found.count == 1 { return found[0] + 1 }
    }
    return nil
  }

  private static let monthNames = [
    [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ],
    [
      "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre",
      "octobre", "novembre", "decembre",
    ],
    [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ],
  ]

  /// A number with zeros before it.
  package static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
