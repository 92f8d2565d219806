import Pages

/// Makes dates comparable that are written in every way there is.
enum FicheDate {
  /// The first date of a text as year, month and day in one number: 20260210, 20240900, 20250000.
  ///
  /// Reads `2025-01-01`, `2023-01-08T10:22:26+01:00`, `10/02/2026 – 22/03/2026`,
  /// `01-02 / 06 / 2026`, `Septembre 2024 – Juin 2025` and `2025`; `nil` without a year.
  static func sortKey(_ text: String) -> Int? {
    if let date = isoDate(text) { return date }
    let parts = parts(of: text)
    guard
      let place = parts.firstIndex(where: { $0.digits == 4 && (1900...2200).contains($0.number) })
    else { return nil }
    let year = parts[place].number
    if place + 1 < parts.count, parts[place + 1].followsDirectly,
      (1...12).contains(parts[place + 1].number)
    {
      let day =
        place + 2 < parts.count && parts[place + 2].followsDirectly
        ? parts[place + 2].number : 0
      return key(year, parts[place + 1].number, day)
    }
    guard place > 0, (1...12).contains(parts[place - 1].number) else { return key(year, 0, 0) }
    let day = place > 1 && parts[place - 2].digits > 0 ? parts[place - 2].number : 0
    return key(year, parts[place - 1].number, day)
  }

  private static func key(_ year: Int, _ month: Int, _ day: Int) -> Int {
    year * 10_000 + month * 100 + ((1...31).contains(day) ? day : 0)
  }

  /// The way that site generators write dates, which needs no search: `2025-01-01`, and no more.
  private static func isoDate(_ text: String) -> Int? {
    guard text.utf8.count == 10 else { return nil }
    var number = 0
    for (index, byte) in text.utf8.enumerated() {
      if index == 4 || index == 7 {
        guard byte == Ascii.hyphen else { return nil }
      } else {
        guard Ascii.isDigit(byte) else { return nil }
        number = number * 10 + Int(byte) - 0x30
      }
    }
    let (year, month) = (number / 10_000, number / 100 % 100)
    guard (1900...2200).contains(year), (1...12).contains(month) else { return nil }
    return key(year, month, number % 100)
  }

  private struct Part {
    let number: Int
    /// 0 for the name of a month.
    let digits: Int
    /// Whether a single `-`, `/` or `.` stands between this part and the one before.
    let followsDirectly: Bool
  }

  /// The numbers of at most four digits and the months of a text.
  private static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var gap = ""
    var rest = text.prefix(200)
    while let first = rest.first {
      let isNumber = first.isASCII && first.isNumber
      let word = rest.prefix { isNumber ? $0.isASCII && $0.isNumber : $0.isLetter }
      guard !word.isEmpty else {
        gap.append(rest.removeFirst())
        continue
      }
      let follows = ["-", "/", "."].contains(gap)
      if isNumber, word.count <= 4, let number = Int(word) {
        parts.append(Part(number: number, digits: word.count, followsDirectly: follows))
      } else if let month = month(word) {
        parts.append(Part(number: month, digits: 0, followsDirectly: false))
      }
      gap = ""
      rest = rest.dropFirst(word.count)
    }
    return parts
  }

  private static func month(_ word: Substring) -> Int? {
    let name = TextFolding.key(of: word)
    guard name.utf8.count >= 3 else { return nil }
    return months.firstIndex { names in names.contains { $0.hasPrefix(name) } }.map { $0 + 1 }
  }

  private static let months: [[String]] = [
    ["janvier", "january"], ["fevrier", "february"], ["mars", "march"], ["avril", "april"],
    ["mai", "may"], ["juin", "june"], ["juillet", "july"], ["aout", "august"],
    ["septembre", "september"], ["octobre", "october"], ["novembre", "november"],
    ["decembre", "december"],
  ]
}
