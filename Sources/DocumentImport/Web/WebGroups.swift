import People

/// Finds the articles of a page that shows several achievements.
struct WebGroups {
  /// Marks that only boxes of works have.
  private static let works: Set<String> = [
    "projet", "projets", "project", "projects", "realisation", "realisations", "mission",
    "missions",
    "portfolio", "work", "works", "achievement", "stage", "epreuve", "modal", "modale", "popup",
  ]
  /// Marks of boxes of any kind, such as those of skills.
  private static let boxes: Set<String> = ["card", "item", "post", "entry", "fiche", "activite"]
  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "summary"]
  /// Words from which on a box of any kind is taken for a work.
  private static let usualWords = 15
  private static let fewestWords = 4

  private var found: [WebElement] = []
  private var heading = ""

  /// Elements each of which is an achievement of its own; none for a page about one.
  static func articles(in content: WebElement) -> Set<ObjectIdentifier> {
    var groups = WebGroups()
    groups.search(content)
    guard groups.found.count >= 2 else { return [] }
    return Set(groups.found.map(ObjectIdentifier.init))
  }

  private mutating func search(_ element: WebElement) {
    let groups = Dictionary(grouping: element.elements.filter(isHeaded)) { Self.key(of: $0) }
    let works = groups.values.filter { !areParts($0) }.map { $0.filter(isNamed) }
    let best = works.filter { isOfWorks($0, in: element) }.max { $0.count < $1.count }
    if let best {
      found += best
      return
    }
    for child in element.elements where !WebTags.skipped.contains(child.tag) {
      search(child)
      if Self.headings.contains(child.tag) { heading = StyledText.collapsed(child.text) }
    }
  }

  private static func key(of element: WebElement) -> String {
    element.tag == "article" || element.tag == "details"
      ? element.tag : element.tag + "." + (element.classes.first ?? "")
  }

  /// A box with a heading of its own.
  private func isHeaded(_ element: WebElement) -> Bool {
    let isBox =
      element.tag == "article" || element.tag == "details"
      || (["section", "div", "li"].contains(element.tag)
        && !element.marks.isDisjoint(with: Self.works.union(Self.boxes)))
    return isBox && !name(of: element).isEmpty
  }

  private func name(of box: WebElement) -> String {
    box.descendants(Self.headings).first.map { StyledText.collapsed($0.text) } ?? ""
  }

  /// Whether a box names no section.
  private func isNamed(_ box: WebElement) -> Bool {
    let name = name(of: box)
    return !HeadingWords.isSectionName(name) && !HeadingWords.isContents(name)
  }

  /// Whether boxes side by side are the parts of one work: "Contexte", "Missions", "Bilan du projet".
  private func areParts(_ boxes: [WebElement]) -> Bool {
    let parts = boxes.count { HeadingWords.hasRole(name(of: $0)) || !isNamed($0) }
    return parts * 2 > boxes.count
  }

  /// Whether boxes side by side hold works: two with text at least, and something that says so.
  private func isOfWorks(_ boxes: [WebElement], in parent: WebElement) -> Bool {
    let counts = boxes.map { box in
      box.wordCount - (box.descendants(Self.headings).first?.wordCount ?? 0)
    }
    guard counts.count(where: { $0 >= Self.fewestWords }) >= 2, let first = boxes.first else {
      return false
    }
    if boxes.count(where: WebCards.isCard) * 2 > boxes.count { return false }
    let isBelowWorks = HeadingWords.namesWorks(headingAbove(first, in: parent))
    if first.tag == "details" { return isBelowWorks }
    let isMarked = first.tag == "article" || !first.marks.isDisjoint(with: Self.works)
    return isMarked || isBelowWorks
      || boxes.count { $0.wordCount >= Self.usualWords } >= 2
  }

  /// The last heading that stands before a box.
  private func headingAbove(_ box: WebElement, in parent: WebElement) -> String {
    var above = heading
    for child in parent.elements {
      if child === box { break }
      let own = Self.headings.contains(child.tag) ? child : child.descendants(Self.headings).last
      if let own { above = StyledText.collapsed(own.text) }
    }
    return above
  }
}
