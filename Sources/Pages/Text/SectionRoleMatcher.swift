import ExamModel
import TextSearch

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
    var start = words.startIndex
    while start < words.endIndex {
      let known = wordings[words[start]]?.first { words[start...].starts(with: $0.words) }
      if let known { return known.role }
      start += 1
    }
    return nil
  }

  /// The role of a short heading that begins with a known wording: "Documentation livrée".
  ///
  /// `nil` for longer ones, which are more likely to be a sentence or a title; one that is a known
  /// wording from its first word to its last is none.
  package static func opening(of heading: String) -> SectionRole? {
    knownOpenings.value(of: heading) { heading in
      let words = significantWords(of: heading)
      guard let first = words.first, !titles.contains(words) else { return nil }
      let isShort = words.count <= longestName
      return wordings[first]?.first {
        words.starts(with: $0.words) && (isShort || $0.words.count == words.count)
      }?.role
    }
  }

  private static let knownOpenings = Memo<SectionRole?>()
  private static let longestName = 4

  /// Every role that a heading announces: "Tests et documentation" two of them.
  package static func announced(by heading: String) -> [SectionRole] {
    knownAnnouncements.value(of: heading) { heading in
      var roles: [SectionRole] = []
      func add(_ text: Substring) {
        guard let role = role(of: String(text)), !roles.contains(role) else { return }
        if role == .access, !roles.isEmpty { return }
        roles.append(role)
      }
      add(heading[...])
      // "Accès aux productions et à leur documentation" announces no documentation.
      if roles == [.access] { return [] }
      var rest = heading.prefix(longestAnnouncement)
      while let next = joints.compactMap({ rest.firstRange(of: $0) })
        .min(by: { $0.lowerBound < $1.lowerBound })
      {
        add(rest[..<next.lowerBound])
        rest = rest[next.upperBound...]
        add(rest)
      }
      return roles
    }
  }

  private static let knownAnnouncements = Memo<[SectionRole]>()
  private static let joints = [" et ", ",", "/", "&", "+", ":", " puis ", " and "]
  /// What comes later in a heading announces nothing, and looking for it takes time.
  private static let longestAnnouncement = 120

  /// Whether a heading begins with a number or a letter of its own.
  package static func isNumbered(_ heading: String) -> Bool {
    let words = TextFolding.words(of: heading)
    guard words.count > 1, let first = words.first else { return false }
    return isNumbering(first) && first != "a"
      || heading.dropFirst(first.count).first.map { ".):".contains($0) } ?? false
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
