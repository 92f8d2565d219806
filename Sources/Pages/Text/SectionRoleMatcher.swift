import ExamModel

/// Recognises what a section is from its heading.
package enum SectionRoleMatcher {
  /// The role of a heading, `nil` where no known wording occurs in it.
  ///
  /// Of several wordings the first in the heading counts, and of those that start together the
  /// longest: "Problèmes rencontrés" are difficulties, "Problème" is the need.
  package static func role(of heading: String) -> SectionRole? {
    knownRoles.value(of: heading, foundRole)
  }

  private static let knownRoles = Memo<SectionRole?>()

  private static func foundRole(of heading: String) -> SectionRole? {
    let words = significantWords(of: heading)
    guard !titles.contains(words) else { return nil }
    for start in words.indices {
      guard let wordings = wordings[words[start]] else { continue }
      if let known = wordings.first(where: { words[start...].starts(with: $0.words) }) {
        return known.role
      }
    }
    return nil
  }

  /// Whether a heading is the bare name of a section, and so no title of a fiche.
  package static func isSectionName(_ heading: some StringProtocol) -> Bool {
    let words = significantWords(of: heading)
    guard let first = words.first else { return true }
    return wordings[first]?.contains { $0.words == words } == true
  }

  /// Folded words in the singular, without numbering and articles.
  private static func significantWords(of text: some StringProtocol) -> [String] {
    var words = TextFolding.words(of: text)[...]
    while let first = words.first, words.count > 1, isNumbering(first) { words = words.dropFirst() }
    return words.filter { !isArticle($0) }.map(singular)
  }

  private static func isNumbering(_ word: String) -> Bool {
    word.utf8.allSatisfy(Ascii.isDigit) || word.utf8.allSatisfy { "ivx".utf8.contains($0) }
      || (word.utf8.count == 1 && word != "l" && word != "d")
  }

  private static func singular(_ word: String) -> String {
    guard word.utf8.count > 3, let last = word.utf8.last else { return word }
    return last == UInt8(ascii: "s") || last == UInt8(ascii: "x") ? String(word.dropLast()) : word
  }

  private static func isArticle(_ word: String) -> Bool {
    word.utf8.count <= longestArticle && articles.contains(word)
  }

  private static let longestArticle = 5

  private static let articles: Set<String> = [
    "a", "an", "au", "aux", "d", "de", "des", "du", "l", "la", "le", "les", "ma", "mes", "mon",
    "my", "nos", "notre", "of", "the", "un", "une",
  ]

  /// Headings of the official model that name the whole sheet (docs/EXAM-FACTS.md).
  private static let titles: [[String]] = [
    significantWords(of: "Description d'une réalisation professionnelle"),
    significantWords(of: "Fiche descriptive de réalisation professionnelle"),
  ]

  /// How many words the longest wording has.
  package static let longestWording = wordings.values.joined().map(\.words.count).max() ?? 1

  private struct Wording {
    let words: [String]
    let role: SectionRole
  }

  /// By their first word, the longest first; of the same words for two roles the last counts.
  private static let wordings: [String: [Wording]] = {
    var roles: [[String]: SectionRole] = [:]
    for (role, wordings) in SectionWordings.byRole {
      for wording in wordings { roles[significantWords(of: wording)] = role }
    }
    let wordings = roles.map { Wording(words: $0.key, role: $0.value) }
      .sorted { $0.words.count > $1.words.count }
    return Dictionary(grouping: wordings) { $0.words.first ?? "" }
  }()
}
