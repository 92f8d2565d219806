import ExamModel

/// A choice between numbered lines, made by typing numbers.
package struct PlainChoice: Sendable {
  /// What a line leads to.
  package enum Outcome: Hashable, Sendable {
    /// Positions in the list, counted from 0, in the order in which they were typed.
    case chosen([Int])
    case refused(Announcement)
  }

  private let title: String
  private let options: [String]
  private let defaults: [Int]
  private let language: Language

  /// - Parameters:
  ///   - defaults: what an empty line chooses; its count is how many are to be chosen.
  package init(title: String, options: [String], defaults: [Int], language: Language) {
    self.title = title
    self.options = options
    self.defaults = defaults
    self.language = language
  }

  /// The list and what to type.
  package var announcements: [Announcement] {
    [Announcement(title)] + options.enumerated().map { Announcement("\($0 + 1). \($1)") }
      + [Announcement(request)]
  }

  /// Takes one line, without its line break.
  package func take(_ line: String) -> Outcome {
    let words = line.split { $0.isWhitespace || $0 == "," || $0 == ";" }
    if words.isEmpty { return .chosen(defaults) }
    let numbers = words.compactMap { Int($0) }
    let positions = numbers.map { $0 - 1 }
    guard numbers.count == words.count, numbers.count == defaults.count,
      Set(numbers).count == numbers.count, positions.allSatisfy(options.indices.contains)
    else { return .refused(Announcement(request)) }
    return .chosen(positions)
  }

  private var request: String {
    let proposed = defaults.map { String($0 + 1) }.joined(separator: " ")
    if defaults.count == 1 {
      return language(
        fr: "Tapez un numéro, ou une ligne vide pour \(proposed).",
        en: "Type a number, or an empty line for \(proposed).")
    }
    return language(
      fr: "Tapez \(defaults.count) numéros, ou une ligne vide pour \(proposed).",
      en: "Type \(defaults.count) numbers, or an empty line for \(proposed).")
  }
}
