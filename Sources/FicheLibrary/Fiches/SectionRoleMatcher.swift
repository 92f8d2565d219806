import ExamModel

/// Recognises what a section is from its heading.
public enum SectionRoleMatcher {
  /// The role of a heading, `nil` where no known wording occurs in it.
  ///
  /// Of several wordings the first in the heading counts, and of those that start together the
  /// longest: "Problèmes rencontrés" are difficulties, "Problème" is the need.
  public static func role(of heading: some StringProtocol) -> SectionRole? {
    let words = significantWords(of: heading)
    guard !titles.contains(words) else { return nil }
    for start in words.indices {
      for length in stride(from: min(longestWording, words.count - start), to: 0, by: -1) {
        if let role = roles[Array(words[start..<start + length])] { return role }
      }
    }
    return nil
  }

  /// Whether a heading is the bare name of a section, and so no title of a fiche.
  static func isSectionName(_ heading: some StringProtocol) -> Bool {
    let words = significantWords(of: heading)
    return roles[words] != nil || words.isEmpty
  }

  /// Folded words in the singular, without numbering and articles.
  private static func significantWords(of text: some StringProtocol) -> [String] {
    var words = TextFolding.words(of: text)[...]
    while let first = words.first, words.count > 1, isNumbering(first) { words = words.dropFirst() }
    return words.filter { !articles.contains($0) }.map(singular)
  }

  private static func isNumbering(_ word: String) -> Bool {
    word.utf8.allSatisfy(Ascii.isDigit) || word.utf8.allSatisfy { "ivx".utf8.contains($0) }
      || (word.utf8.count == 1 && word != "l" && word != "d")
  }

  private static func singular(_ word: String) -> String {
    guard word.utf8.count > 3, let last = word.utf8.last else { return word }
    return last == UInt8(ascii: "s") || last == UInt8(ascii: "x") ? String(word.dropLast()) : word
  }

  private static let articles: Set<String> = [
    "a", "an", "au", "aux", "d", "de", "des", "du", "l", "la", "le", "les", "ma", "mes", "mon",
    "my", "nos", "notre", "of", "the", "un", "une",
  ]

  /// Headings of the official model that name the whole sheet (handbook, exam facts §1.5).
  private static let titles: Set<[String]> = [
    significantWords(of: "Description d'une réalisation professionnelle"),
    significantWords(of: "Fiche descriptive de réalisation professionnelle"),
  ]

  private static let roles: [[String]: SectionRole] = {
    var roles: [[String]: SectionRole] = [:]
    for (role, wordings) in SectionWordings.byRole {
      for wording in wordings { roles[significantWords(of: wording)] = role }
    }
    return roles
  }()

  private static let longestWording = roles.keys.map(\.count).max() ?? 0
}
