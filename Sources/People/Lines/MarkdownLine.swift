import Pages
import TextSearch

/// A line of Markdown as its reader sees it, to tell whose text it is.
package struct MarkdownLine {
  /// The words without marks and addresses.
  package let plain: String
  /// Where its links lead.
  package let addresses: [String]
  /// Whether nothing but links and signs between them stands in it.
  private let isOnlyLinks: Bool
  private let firstLink: String

  private static let longest = 400
  /// Bytes that a line of a cover has at most.
  package static let longestOfCover = 160
  /// With so many words and a full stop a line is a sentence.
  package static let wordsOfSentence = 9

  /// `nil` for what is no line of words: headings, tables, code, pictures.
  package init?(_ line: Substring) {
    let text = StyledText.collapsed(Self.withoutTags(line))
    guard let first = text.first, text.utf8.count <= Self.longest, !"#|<!`~:{%$".contains(first),
      !text.hasPrefix("+++"), !text.hasPrefix("---"), !text.hasPrefix("===")
    else { return nil }
    var rest = text[...]
    for mark in ["> ", "- ", "* ", "+ "] where rest.hasPrefix(mark) { rest = rest.dropFirst(2) }
    var plain = ""
    var addresses: [String] = []
    var between = ""
    var firstLink = ""
    while let open = rest.firstIndex(of: "[") {
      let head = rest[..<open]
      plain += head
      between += head
      let inner = rest[rest.index(after: open)...]
      guard let close = inner.firstRange(of: "]("),
        let end = inner[close.upperBound...].firstIndex(of: ")")
      else {
        plain += "["
        between += "["
        rest = inner
        continue
      }
      let words = inner[..<close.lowerBound]
      if addresses.isEmpty { firstLink = String(words) }
      addresses.append(String(inner[close.upperBound..<end]))
      plain += words
      rest = inner[inner.index(after: end)...]
    }
    plain += rest
    between += rest
    self.plain = StyledText.collapsed(plain.filter { !"*_`\\".contains($0) })
    self.addresses = addresses
    self.firstLink = firstLink
    isOnlyLinks = !addresses.isEmpty && !between.contains { $0.isLetter || $0.isNumber }
  }

  /// A row of a table, its cells beside one another; `nil` for the rule below a header.
  package init?(row line: Substring) {
    let text = line.trimmingBars
    guard text.contains(where: \.isLetter) || text.contains(where: \.isNumber),
      let row = MarkdownLine(Substring(text.replacing("|", with: " : ")))
    else { return nil }
    self = row
  }

  /// A line of HTML without its tags: "<p align=center>Léa</p>".
  private static func withoutTags(_ line: Substring) -> String {
    guard line.utf8.first == UInt8(ascii: "<"), line.utf8.count <= longest else {
      return String(line)
    }
    var text = ""
    var isTag = false
    for character in line {
      if character == "<" {
        isTag = true
      } else if character == ">" {
        isTag = false
      } else if !isTag {
        text.append(character)
      }
    }
    return text
  }

  /// Whether it leads back, or on to the next page: "[← Retour aux projets](/projets/)".
  package var leadsAway: Bool {
    guard isOnlyLinks, addresses.count == 1, let first = plain.first, let last = plain.last
    else { return false }
    let key = TextFolding.key(of: plain)
    // A site may be led back to by its whole address.
    guard !addresses[0].contains("://") else {
      return ["retour", "back"].contains { key.hasPrefix($0 + " ") && key.count <= 40 }
    }
    return "←«‹⬅◀↑".contains(first) || "→»›➡▶".contains(last)
      || [
        "retour", "back", "accueil", "home", "precedent", "suivant", "projet suivant",
        "projet precedent",
      ]
      .contains { key == $0 || key.hasPrefix($0 + " ") && key.count <= 40 }
  }

  /// Whether it only leads to other pages of the site: "[Accueil](index.md) | [VPN](vpn.md)".
  package var isMenu: Bool {
    isOnlyLinks && addresses.count >= 2
      && addresses.allSatisfy { !$0.contains("://") && !$0.hasPrefix("mailto:") }
  }

  /// Whether it only leads to where somebody is met: "[Mon profil](https://…/in/lea)".
  package var leadsToPeople: Bool {
    isOnlyLinks
      && addresses.allSatisfy { address in
        address.hasPrefix("mailto:") || address.hasPrefix("tel:") || Handles.isProfile(address)
      }
  }

  /// "[Accueil](index.md) > Projets > Un VPN": where the page lies.
  package var isTrail: Bool {
    let parts = plain.split { "›»>/→\\".contains($0) }
    return !addresses.isEmpty && parts.count >= 2
      && ["accueil", "home", "index", "portfolio"].contains(TextFolding.key(of: firstLink))
  }

  /// Whether it is prose, which a cover has not.
  package var isProse: Bool {
    plain.utf8.count > Self.longestOfCover
      || plain.last.map { ".!?".contains($0) } ?? false
        && plain.split(separator: " ").count >= Self.wordsOfSentence
  }
}

extension Substring {
  /// A row of a table without the bars around it.
  fileprivate var trimmingBars: Substring {
    let start = drop { $0 == " " || $0 == "|" }
    let end = start.lastIndex { $0 != " " && $0 != "|" && !$0.isNewline }
    return end.map { start[...$0] } ?? ""
  }
}
