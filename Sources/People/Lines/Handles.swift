import Pages
import TextSearch

/// Names that people have on the net: "@lmartin", "github.com/lmartin", "lea#1234".
package enum Handles {
  private static let hosts = [
    "linkedin.", "github.", "gitlab.", "twitter.", "x.com", "instagram.", "facebook.", "mastodon.",
    "discord.", "tiktok.", "youtube.", "malt.", "behance.", "dribbble.", "codepen.", "threads.",
  ]
  /// Where a site of one's own has a name below the host's.
  private static let shelves = [
    ".github.io", ".gitlab.io", ".netlify.app", ".vercel.app", ".wixsite.com", ".wordpress.com",
    ".pages.dev", ".notion.site", ".webflow.io", ".carrd.co", ".weebly.com", ".jimdosite.com",
  ]
  private static let longest = 90

  /// Whether a piece of a line is the name of such a place: "GitHub".
  package static func isPlace(_ text: String) -> Bool {
    let word = text.lowercased()
    return hosts.contains { $0.hasSuffix(".") && $0.dropLast() == word }
  }

  /// "Pseudo", "Identifiant Discord": what a name on the net follows.
  static func isLabel(_ text: String) -> Bool {
    ["pseudo", "pseudonyme", "pseudo discord", "profil github", "profil linkedin", "compte github"]
      .contains(TextFolding.key(of: text))
  }

  /// "lea-martin.fr", "lea.dev": an address of one's own without a path.
  static func isDomain(_ text: String) -> Bool {
    guard text.utf8.count <= longest, let dot = text.lastIndex(of: "."),
      endings.contains(text[text.index(after: dot)...].lowercased())
    else { return false }
    return dot > text.startIndex
      && text[..<dot].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-".contains($0)) }
  }

  private static let endings: Set<String> = [
    "fr", "com", "dev", "net", "org", "io", "me", "eu", "tech", "site", "bzh", "app",
  ]

  /// Whether a word may be such a name behind the word for the place; an address with a path leads to a work.
  static func mayBeHandle(_ text: String) -> Bool {
    (3...39).contains(text.count)
      && text.allSatisfy { $0.isASCII && isPart($0) } && text.contains(where: \.isLetter)
  }

  /// Whether a piece of a line is one and nothing else but the word for the place.
  static func isHandle(_ text: String) -> Bool {
    guard text.utf8.count <= longest else { return false }
    let words = text.split(separator: " ")
    guard let last = words.last, words.count <= 3 else { return false }
    return words.dropLast().allSatisfy { $0.allSatisfy { $0.isLetter } }
      && (isName(last) || isProfile(last))
  }

  /// "@lmartin", "lea.martin#1234".
  private static func isName(_ word: Substring) -> Bool {
    if word.first == "@" { return word.count >= 3 && word.dropFirst().allSatisfy(isPart) }
    let parts = word.split(separator: "#", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].count >= 2 && parts[0].allSatisfy(isPart)
      && parts[1].count == 4 && parts[1].allSatisfy(\.isNumber)
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "._-".contains(character)
  }

  /// Whether an address is that of a person, and not that of a project.
  package static func isProfile(_ address: some StringProtocol) -> Bool {
    var rest = address.lowercased()[...]
    for scheme in ["https://", "http://", "www."] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    let parts = rest.split(separator: "/")
    guard let host = parts.first else { return false }
    // "lea-martin.github.io" is where somebody shows their works.
    if parts.count == 1, shelves.contains(where: { host.hasSuffix($0) && host.count > $0.count }) {
      return true
    }
    guard hosts.contains(where: host.hasPrefix) else { return false }
    return parts.count == 2 || parts.count == 3 && ["in", "u", "profile"].contains(parts[1])
  }

  /// Whether an address leads to a place where people show themselves.
  package static func isSocial(_ address: some StringProtocol) -> Bool {
    let lower = address.lowercased()
    guard let start = lower.firstRange(of: "://")?.upperBound else { return false }
    var host = lower[start...].prefix { $0 != "/" }
    if host.hasPrefix("www.") { host = host.dropFirst(4) }
    return hosts.contains(where: host.hasPrefix)
  }
}
