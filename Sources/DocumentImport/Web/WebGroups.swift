/// Finds the articles of a page that shows several achievements.
enum WebGroups {
  private static let marks: Set<String> = [
    "projet", "projets", "project", "projects", "realisation", "realisations", "mission",
    "missions",
    "card", "portfolio", "work", "works", "item", "post", "entry", "achievement", "stage", "fiche",
    "epreuve", "activite", "modal", "modale", "popup",
  ]
  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5"]

  /// Elements each of which is an achievement of its own; none for a page about one.
  static func articles(in content: WebElement) -> Set<ObjectIdentifier> {
    var found: [WebElement] = []
    search(content, &found)
    guard found.count >= 2 else { return [] }
    return Set(found.map(ObjectIdentifier.init))
  }

  private static func search(_ element: WebElement, _ found: inout [WebElement]) {
    let groups = Dictionary(grouping: element.elements.filter(isCandidate)) { child in
      child.tag == "article" ? "article" : child.tag + "." + (child.classes.first ?? "")
    }
    if let best = groups.values.max(by: { $0.count < $1.count }), best.count >= 2 {
      found += element.elements.filter { child in best.contains { $0 === child } }
      return
    }
    for child in element.elements where !WebTags.skipped.contains(child.tag) {
      search(child, &found)
    }
  }

  /// An article, or a box that is marked as a project, with a heading that names a work.
  private static func isCandidate(_ element: WebElement) -> Bool {
    let isMarked =
      element.tag == "article"
      || (["section", "div", "li", "details"].contains(element.tag)
        && !element.marks.isDisjoint(with: marks))
    guard isMarked, element.wordCount >= 15,
      let heading = element.descendants(headings).first
    else { return false }
    let name = StyledText.collapsed(heading.text)
    return !name.isEmpty && !HeadingWords.isSectionName(name) && !HeadingWords.isContents(name)
  }
}
