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
    let groups = Dictionary(grouping: element.elements.filter(isNamed)) { Self.key(of: $0) }
    let best = groups.values.filter { isOfWorks($0, in: element) }.max { $0.count < $1.count }
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

  /// A box with a heading of its own that names no section.
  private func isNamed(_ element: WebElement) -> Bool {
    let isBox =
      element.tag == "article" || element.tag == "details"
      || (["section", "div", "li"].contains(element.tag)
        && !element.marks.isDisjoint(with: Self.works.union(Self.boxes)))
    guard isBox, let heading = element.descendants(Self.headings).first else { return false }
    let name = StyledText.collapsed(heading.text)
    return !name.isEmpty && !HeadingWords.isSectionName(name) && !HeadingWords.isContents(name)
  }

  /// Whether boxes side by side hold works: two with text at least, and something that says so.
  private func isOfWorks(_ boxes: [WebElement], in parent: WebElement) -> Bool {
    let counts = boxes.map { box in
      box.wordCount - (box.descendants(Self.headings).first?.wordCount ?? 0)
    }
    guard counts.count(where: { $0 >= Self.fewestWords }) >= 2, let first = boxes.first else {
      return false
    }
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
