import ExamModel
import Pages

/// Finds the sections that the titles of a plan mean, each looked up once.
struct PlannedTitles {
  /// The words of each section's title.
  private let names: [[String]]
  /// The sections of a title, in order.
  private var sections: [[String]: [Int]] = [:]
  /// How many sections of a title have their time.
  private var takenCounts: [[String]: Int] = [:]
  private var isTaken: [Bool]
  private var looksLeft = PlannedTitles.looks

  /// Beginnings of titles are looked for section by section, in no more than this many entries.
  private static let looks = 200

  init(of sections: [FicheSection]) {
    names = sections.map { Self.words(of: $0.title) }
    isTaken = sections.map { $0.plannedSeconds != nil }
    for (index, name) in names.enumerated() { self.sections[name, default: []].append(index) }
  }

  /// The section of a title: the same but for case, accents and numbering, else one that it begins.
  ///
  /// Of several the first that has no time yet.
  mutating func take(_ title: String) -> Int? {
    let wanted = Self.words(of: title)
    guard !wanted.isEmpty else { return nil }
    guard let same = sections[wanted] else { return takeBeginning(wanted) }
    var count = takenCounts[wanted, default: 0]
    while count < same.count, isTaken[same[count]] { count += 1 }
    takenCounts[wanted] = count
    guard count < same.count else { return same.first }
    isTaken[same[count]] = true
    return same[count]
  }

  private mutating func takeBeginning(_ wanted: [String]) -> Int? {
    guard looksLeft > 0 else { return nil }
    looksLeft -= 1
    let found = names.indices.first { !isTaken[$0] && names[$0].starts(with: wanted) }
    if let found { isTaken[found] = true }
    return found
  }

  /// The folded words without the numbers at their beginning.
  private static func words(of title: String) -> [String] {
    var words = TextFolding.words(of: title)[...]
    while words.count > 1, let first = words.first, first.utf8.allSatisfy(Ascii.isDigit) {
      words = words.dropFirst()
    }
    return Array(words)
  }
}
