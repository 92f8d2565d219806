import Pages

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

  static func title(of root: WebElement) -> String? {
    guard let title = root.descendants(["title"]).first?.text else { return nil }
    let line = StyledText.collapsed(title)
    // "Projet GLPI | Portfolio de Camille" is called by what stands before the bar.
    for bar in [" | ", " — ", " – ", " - ", " • ", " · ", " :: "] {
      guard let range = line.firstRange(of: bar) else { continue }
      let first = String(line[..<range.lowerBound])
      let rest = String(line[range.upperBound...])
      if HeadingWords.isGeneric(first) { return rest }
      return first
    }
    return line.isEmpty ? nil : line
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
