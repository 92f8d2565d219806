import Pages
import TextSearch

/// The person whose site it is, told from what stands on each of its pages.
package enum SiteOwner {
  private static let longestText = 160

  /// "Oihana Etxeberri" of "© 2026 Oihana Etxeberri" and of "Portfolio d'Oihana Etxeberri".
  ///
  /// - Parameters:
  ///   - text: a line that most pages have.
  ///   - isNamedElsewhere: whether it stands in another such line.
  package static func name(in text: String, isNamedElsewhere: Bool) -> String? {
    guard text.utf8.count <= longestText else { return nil }
    let parts = CoverLine.parts(of: text.replacing("©", with: "· ").replacing("&copy;", with: "· "))
    let isSigned = isNamedElsewhere || text.contains("©") || text.lowercased().contains("copyright")
    for part in parts {
      var words = part.split(separator: " ")[...]
      var isAnnounced = isSigned
      while let first = words.first {
        let key = TextFolding.key(of: first)
        guard opening.contains(key) || key.allSatisfy(\.isNumber) else { break }
        if ["de", "d", "par", "by"].contains(key) { isAnnounced = true }
        words.removeFirst()
      }
      let name = words.joined(separator: " ")
      guard PersonNames.isPerson(words) || isAnnounced && PersonNames.mayBeName(name),
        !HeadingWords.isSchool(name), !words.contains(where: PersonNames.isNoName),
        !words.contains(where: { isOfSites.contains(TextFolding.key(of: $0)) })
      else { continue }
      return name
    }
    return nil
  }

  private static let opening: Set<String> = [
    "portfolio", "site", "de", "d", "par", "by", "copyright", "le", "blog", "realise", "concu",
    "cree",
    "made", "designed", "e5", "e6", "bts", "sio",
  ]
  private static let isOfSites: Set<String> = [
    "mentions", "legales", "droits", "reserves", "tous", "veille", "technologique", "mes", "mon",
    "accueil",
    "contact", "plan", "politique", "theme", "themes", "template", "bootstrap", "wordpress",
    "studio", "agency",
    "web", "design", "rights", "reserved", "all", "google", "sites",
  ]
}
