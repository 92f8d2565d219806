import Pages
import People
import TextSearch

/// The part of a page that holds its text, and what the page is called.
enum WebContent {
  private static let contentIDs = [
    "content", "main", "main-content", "maincontent", "contenu", "page-content", "primary",
    "post-content", "entry-content", "article",
  ]

  static func main(of body: WebElement) -> WebElement {
    let words = max(1, body.wordCount)
    let mains = body.descendants(["main"])
    if mains.count == 1, mains[0].wordCount * 5 >= words { return mains[0] }
    let divisions = body.descendants(["div", "section", "article", "td"])
    if let main = divisions.first(where: { $0.attribute("role") == "main" }) { return main }
    for id in contentIDs {
      if let found = divisions.first(where: { $0.attribute("id").lowercased() == id }),
        found.wordCount * 5 >= words * 2
      {
        return found
      }
    }
    let articles = body.descendants(["article"])
    if articles.count == 1, articles[0].wordCount * 5 >= words * 2 { return articles[0] }
    return body
  }

  private static let bars = [" | ", " — ", " – ", " - ", " • ", " · ", " :: "]

  static func title(of root: WebElement) -> String? {
    guard let title = root.descendants(["title"]).first?.text else { return nil }
    let line = StyledText.collapsed(title)
    // "Projet GLPI | Portfolio de Camille" is called by what stands before the bar.
    for bar in bars {
      guard let range = line.firstRange(of: bar) else { continue }
      let first = String(line[..<range.lowerBound])
      let rest = String(line[range.upperBound...])
      guard namesSite(first) else { return first }
      return namesSite(rest) ? nil : rest
    }
    return line.isEmpty ? nil : line
  }

  /// Whether a part of a title names a site or its owner, and no work.
  private static func namesSite(_ part: String) -> Bool {
    HeadingWords.isGeneric(part) || PersonNames.isPerson(part.split(separator: " ")[...])
  }

  /// What a page says of whose it is, outside its text.
  static func names(of root: WebElement) -> [String] {
    var texts: [String] = []
    for meta in root.descendants(["meta"])
    where ["author", "article:author", "twitter:creator"].contains(
      (meta.attribute("name") + meta.attribute("property")).lowercased())
    {
      texts.append(meta.attribute("content"))
    }
    if let title = root.descendants(["title"]).first?.text {
      texts.append(title)
      // Behind the last bar stands the name of the site.
      let line = StyledText.collapsed(title)
      if let bar = bars.compactMap({ line.ranges(of: $0).last }).max(by: {
        $0.lowerBound < $1.lowerBound
      }) {
        texts.append(String(line[bar.upperBound...]))
      }
    }
    let beside = root.descendants([
      "a", "p", "span", "div", "footer", "small", "h1", "h2", "h3", "h4",
    ])
    for element in beside.prefix(mostElements) {
      let isFoot = element.tag == "footer" || element.tag == "small"
      guard isFoot || !element.marks.isDisjoint(with: siteMarks) || isSigned(element) else {
        continue
      }
      let text = StyledText.collapsed(element.text)
      if text.utf8.count <= longestName { texts.append(text) }
    }
    return texts.prefix(mostNames).flatMap { text in
      [text, withoutOwning(text)].compactMap(\.self)
    }
  }

  /// Whether the sign of a copyright stands right in an element.
  private static func isSigned(_ element: WebElement) -> Bool {
    element.children.contains { child in
      if case .text(let text) = child { text.contains("©") } else { false }
    }
  }

  private static let siteMarks: Set<String> = [
    "brand", "logo", "author", "auteur", "owner", "masthead", "branding", "footer", "byline",
    "copyright",
  ]
  private static let mostElements = 4_000
  private static let mostNames = 24
  private static let longestName = 160

  /// "Léa Martin" of "Portfolio de Léa Martin".
  private static func withoutOwning(_ text: String) -> String? {
    guard let range = text.firstRange(of: " de ") else { return nil }
    return String(text[range.upperBound...])
  }

  static func isBuiltByScript(_ root: WebElement) -> Bool {
    root.descendants(["script"]).contains { script in
      !script.attribute("src").isEmpty
        || script.children.contains { child in
          if case .text(let text) = child { text.utf8.count > 200 } else { false }
        }
    }
  }
}
