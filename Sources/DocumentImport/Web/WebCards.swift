import Pages
import People

/// Tells a page that only leads to others: cards of a title and a line each, a list of links.
///
/// A card says what another page is about. It is no fiche, and a page of nothing else has none.
struct WebCards {
  private static let mostWordsOfCard = 60
  private static let mostWordsOutside = 80
  private static let fewestPages = 2
  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
  /// Elements that need no heading, with as many words as go into a line or two; fewer are those of a menu.
  private static let boxes: Set<String> = ["a", "li", "article", "dd", "dt"]
  private static let wordsOfLine = 5...25
  /// What a link may lead to that is no page.
  private static let files = [
    ".pdf", ".docx", ".odt", ".zip", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".pptx",
    ".xlsx",
    ".sql", ".mp4", ".md",
  ]

  /// What stands in an element: words, the page that it leads to, a heading.
  private struct Content {
    var words = 0
    var target: String?
    var hasSeveralTargets = false
    var hasHeading = false
    var hasRole = false

    mutating func take(_ other: Content) {
      words += other.words
      hasHeading = hasHeading || other.hasHeading
      hasRole = hasRole || other.hasRole
      hasSeveralTargets = hasSeveralTargets || other.hasSeveralTargets
      guard let own = other.target else { return }
      if let target, target != own { hasSeveralTargets = true }
      target = target ?? own
    }

    /// Whether it is about one other page, in few words.
    var mayBeCard: Bool {
      target != nil && !hasSeveralTargets && !hasRole && words <= WebCards.mostWordsOfCard
    }
  }

  private let furniture: WebFurniture
  private var contents: [ObjectIdentifier: Content] = [:]
  private var targets: Set<String> = []
  private var wordsOutside = 0
  private var hasRole = false

  /// How many pages the cards of a page lead to; `nil` where the page tells something itself.
  static func count(in content: WebElement, furniture: WebFurniture) -> Int? {
    var cards = WebCards(furniture: furniture)
    let all = cards.look(at: content)
    cards.visit(content)
    guard cards.targets.count >= fewestPages, !cards.hasRole,
      cards.wordsOutside <= mostWordsOutside,
      cards.wordsOutside * 2 <= max(all.words, mostWordsOutside)
    else { return nil }
    return cards.targets.count
  }

  /// Whether a box shows another page rather than a work of its own.
  static func isCard(_ box: WebElement) -> Bool {
    guard box.wordCount <= mostWordsOfCard else { return false }
    let links = box.tag == "a" ? [box] : box.descendants(["a"])
    return Set(links.compactMap { target(of: $0) }).count == 1
  }

  private init(furniture: WebFurniture) { self.furniture = furniture }

  private mutating func look(at element: WebElement) -> Content {
    var content = Content()
    if element.tag == "a" { content.target = Self.target(of: element) }
    if Self.headings.contains(element.tag), element.tag != "h1" {
      content.hasHeading = true
      let name = StyledText.collapsed(element.text)
      content.hasRole = HeadingWords.isSectionName(name) && !HeadingWords.namesWorks(name)
    }
    for child in element.children {
      switch child {
      case .text(let text): content.words += Self.words(in: text)
      case .element(let inner):
        if !furniture.isFurniture(inner) { content.take(look(at: inner)) }
      }
    }
    contents[ObjectIdentifier(element)] = content
    return content
  }

  private mutating func visit(_ element: WebElement) {
    guard let content = contents[ObjectIdentifier(element)] else { return }
    let isLine = Self.boxes.contains(element.tag) && Self.wordsOfLine.contains(content.words)
    if content.mayBeCard, content.hasHeading || isLine,
      let target = content.target
    {
      targets.insert(target)
      return
    }
    if Self.headings.contains(element.tag), content.hasRole { hasRole = true }
    for child in element.children {
      switch child {
      case .text(let text): wordsOutside += Self.words(in: text)
      case .element(let inner): visit(inner)
      }
    }
  }

  private static func words(in text: String) -> Int {
    text.split { !$0.isLetter && !$0.isNumber }.count
  }

  /// The page of the same site that a link leads to.
  private static func target(of link: WebElement) -> String? {
    let address = link.attribute("href").lowercased()
    guard let first = address.first, first != "#", first != "?", !address.contains(":"),
      !address.hasPrefix("//")
    else { return nil }
    let page = address.prefix { $0 != "#" && $0 != "?" }
    guard !page.isEmpty, page != "/", !files.contains(where: page.hasSuffix) else { return nil }
    return String(page)
  }
}
