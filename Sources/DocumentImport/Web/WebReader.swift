import Pages
import People
import TextSearch

/// Reads a page as a person would: its main text, without the menus around it.
struct WebReader {
  let sheet: WebStyleSheet
  private let furniture: WebFurniture
  private let panels: WebPanels
  /// Buttons are text where they stand in a heading.
  var isInHeading = false
  private let groups: Set<ObjectIdentifier>
  var blocks: [DocumentBlock] = []
  var line = StyledText()
  var lineLook = WebLook()
  var largest: Double = 0
  var isAllUnderlined = true
  var hasFurniture = false
  private var commentCount = 0
  /// Of the last heading that is one by its tag; what opens parts stands one level below it.
  private var headingLevel = 0
  /// Items of lists around what is read.
  var itemDepth = 0
  /// Whether the element before was a tag of a list of tags, which only their shapes part.
  private var endsInChip = false
  private let hasOtherHeading: Bool

  /// Fewer words than these are what a page says while its script is still to run.
  private static let fewestWords = 12

  /// - Parameter isOfSite: whether the page is only read for what it shares with others.
  static func read(
    _ bytes: [UInt8], isOfSite: Bool = false
  ) throws(ImportError) -> ReadDocument {
    guard let decoded = try? TextDecoder.decode(WebSource.prepared(bytes)) else {
      throw .damaged(.html)
    }
    let root = try WebElement.root(of: Array(decoded.text.utf8))
    WebPlaces.makeLocal(root)
    let body = root.descendants(["body"]).first ?? root
    let content = WebContent.main(of: body)
    let groups = WebGroups.articles(in: content)
    var reader = WebReader(root: root, content: content, groups: groups)
    if content !== body { reader.takeHeading(of: body, outside: content) }
    reader.take(content, WebLook.ofText(in: root), list: nil)
    reader.endLine()
    var document = ReadDocument(kind: .html, blocks: reader.tidied)
    document.declaredTitle = WebContent.title(of: root)
    document.namesBeside = WebContent.names(of: root)
    if reader.hasFurniture { document.facts.append(.menusLeftOut) }
    if reader.commentCount > 0 {
      document.facts.append(.commentsLeftOut(count: reader.commentCount))
    }
    let words = document.blocks.reduce(0) { count, block in
      count + (block.text?.plain ?? "").split(whereSeparator: \.isWhitespace).count
    }
    let hasTables = document.blocks.contains { if case .table = $0 { true } else { false } }
    if isOfSite { return document }
    if words < fewestWords, !hasTables, WebContent.isBuiltByScript(root) { throw .builtByScript }
    if let pages = WebCards.count(in: content, furniture: reader.furniture) {
      throw .leadsElsewhere(pages: pages)
    }
    return document
  }

  private init(root: WebElement, content: WebElement, groups: Set<ObjectIdentifier>) {
    sheet = WebStyleSheet(root)
    panels = WebPanels(root)
    furniture = WebFurniture(content: content, panels: panels)
    self.groups = groups
    let headers = content.descendants(["header", "div"]).filter(Self.isHeader)
    let inHeaders = headers.reduce(0) { $0 + $1.descendants(["h1", "h2"]).count }
    hasOtherHeading = content.descendants(["h1", "h2"]).count > inHeaders
  }

  /// The head of a page by its tag, or by what old pages call it.
  private static func isHeader(_ element: WebElement) -> Bool {
    if element.tag == "header" { return true }
    guard element.tag == "div" || element.tag == "td" else { return false }
    let names = (element.classes + [element.attribute("id")]).map { $0.lowercased() }
    return names.contains { headers.contains($0) }
  }

  private static let headers: Set<String> = [
    "header", "entete", "en-tete", "banniere", "bandeau", "banner", "masthead", "tete", "top",
    "logo", "titre-site", "site-title", "kopfzeile", "cabecera", "haut",
  ]

  /// The head of a site holds its name and its menu; the head of an article the article's title.
  private func isSiteHeader(_ header: WebElement) -> Bool {
    guard let heading = header.descendants(["h1", "h2"]).first else { return true }
    let name = StyledText.collapsed(heading.text)
    let hasMenu = !header.descendants(["nav", "ul"]).isEmpty
    return hasOtherHeading && hasMenu
      && (HeadingWords.isGeneric(name) || PersonNames.mayBeName(name)
        || name.lowercased().contains("site")
        || header.classes.contains { WebFurniture.isSiteClass($0) })
  }

  /// The heading of the page, where it stands above its main part.
  private mutating func takeHeading(of body: WebElement, outside content: WebElement) {
    guard content.descendants(["h1"]).isEmpty,
      let heading = body.descendants(["h1"]).first
    else { return }
    // The head of a site names its owner; that of a page, its work.
    let name = StyledText.collapsed(heading.text)
    let hasOwn = !content.descendants(["h2"]).isEmpty
    if hasOwn, PersonNames.mayBeName(name) || HeadingWords.isGeneric(name) { return }
    take(heading, WebLook(), list: nil)
  }

  // MARK: - Elements

  struct List {
    var isOrdered: Bool
    var level: Int
  }

  mutating func take(_ element: WebElement, _ outer: WebLook, list: List?) {
    for child in element.children {
      switch child {
      case .text(let text): add(text, outer)
      case .element(let inner): take(child: inner, outer, list: list)
      }
    }
  }

  mutating func take(child: WebElement, _ outer: WebLook, list: List?) {
    if isInHeading, WebFurniture.isPermalink(child) { return }
    if child.tag == "button", isInHeading {
      take(child, outer, list: nil)
      return
    }
    if panels.isHeading(child) {
      take(label: StyledText.collapsed(child.text))
      return
    }
    if panels.isTab(child) { return }
    if furniture.isFurniture(child) {
      if !WebTags.skipped.contains(child.tag) || child.tag == "nav" { hasFurniture = true }
      return
    }
    if isComment(child) {
      if child.tag == "div" { commentCount += 1 }
      return
    }
    if Self.isHeader(child), blocks.isEmpty, isSiteHeader(child) {
      hasFurniture = true
      return
    }
    if WebFurniture.isAnchor(child) { return }
    if WebFurniture.isButton(child), !panels.opensPart(child) {
      hasFurniture = true
      return
    }
    if WebFurniture.isChip(child), endsInChip, line.plain.last.map({ $0 != "," }) ?? false {
      line = line.trimmed
      line.append(TextRun(", "))
    }
    endsInChip = false
    defer { endsInChip = WebFurniture.isChip(child) }
    let look = outer.inside(child, sheet)
    switch child.tag {
    case "br": line.append(TextRun("\n"))
    case "img": take(image: child)
    case "input":
      if child.attribute("type").lowercased() == "checkbox" {
        add(child.attributes["checked"] != nil ? "☑ " : "☐ ", look)
      }
    case "h1", "h2", "h3", "h4", "h5", "h6": take(heading: child, look)
    case "ul", "ol", "menu":
      endLine()
      let level = Self.listLevel(of: child) ?? list.map { $0.level + 1 } ?? 0
      take(child, look, list: List(isOrdered: child.tag == "ol", level: level))
      endLine()
    case "li": take(item: child, look, list ?? List(isOrdered: false, level: 0))
    case "pre":
      endLine()
      let code = child.rawText
      if !code.allSatisfy(\.isWhitespace) { blocks.append(.code(Self.withoutEnds(code))) }
    case "table":
      endLine()
      take(table: child, look)
    case "blockquote":
      endLine()
      take(quote: child, look)
    case "details":
      endLine()
      let outside = headingLevel
      takeGroup(child, look)
      // What is opened beside it stands on the same level.
      headingLevel = outside
    case "summary":
      endLine()
      take(label: StyledText.collapsed(child.text))
    case "dt":
      endLine()
      var bold = look
      bold.isBold = true
      take(child, bold, list: nil)
      endLine()
    case "hr": endLine()
    default:
      guard WebTags.blocks.contains(child.tag) || child.tag.contains("-") else {
        take(child, look, list: list)
        return
      }
      endLine()
      takeGroup(child, look)
    }
  }

  /// A block of the page, between marks if it is one of several achievements.
  private mutating func takeGroup(_ element: WebElement, _ look: WebLook) {
    let isGroup = groups.contains(ObjectIdentifier(element))
    if isGroup { blocks.append(.boundary) }
    if let label = panels.label(of: element) { take(label: label) }
    take(element, look, list: nil)
    endLine(of: element)
    if isGroup { blocks.append(.boundary) }
  }

  /// Google Docs writes the comments of a teacher behind the text, with links to and fro.
  private func isComment(_ element: WebElement) -> Bool {
    guard element.tag == "div" || element.tag == "sup" || element.tag == "a" else { return false }
    if element.tag == "div" {
      return element.descendants(["a"]).contains {
        $0.attribute("id").hasPrefix("cmnt") && !$0.attribute("id").hasPrefix("cmnt_ref")
      } && element.wordCount < 200
    }
    let links = element.tag == "a" ? [element] : element.descendants(["a"])
    return links.contains { $0.attribute("id").hasPrefix("cmnt") }
  }

  private mutating func take(heading element: WebElement, _ look: WebLook) {
    endLine()
    // Two names for the blocks so far would copy them all at each heading.
    var inner: [DocumentBlock] = []
    swap(&inner, &blocks)
    var plain = look
    plain.isBold = false
    isInHeading = true
    take(element, plain, list: nil)
    endLine()
    isInHeading = false
    swap(&inner, &blocks)
    var text = StyledText()
    for block in inner {
      guard let own = block.text else {
        blocks.append(block)
        continue
      }
      if !text.isBlank { text.append(TextRun(" ")) }
      text.append(own)
    }
    let level = Int(element.tag.dropFirst()) ?? 2
    let isTitle = !Set(element.classes).isDisjoint(with: ["MsoTitle", "title"]) && level == 1
    if !text.isBlank {
      headingLevel = level
      blocks.append(
        .heading(level: isTitle ? 0 : level, text.joined.withoutBold, ParagraphLook()))
    }
  }

  /// What is written on something that opens a part of the page stands over that part.
  private mutating func take(label: String) {
    endLine()
    guard !label.isEmpty else { return }
    let isBeside = itemDepth == 0 && HeadingWords.hasRole(label)
    let level = headingLevel <= 1 ? 2 : isBeside ? headingLevel : min(6, headingLevel + 1)
    blocks.append(.heading(level: level, StyledText(label), ParagraphLook()))
  }

  /// Without links alone before the first heading: a menu that nothing marks as one.
  private var tidied: [DocumentBlock] {
    guard let first = blocks.firstIndex(where: { if case .heading = $0 { true } else { false } })
    else { return blocks }
    let head = blocks[..<first].filter { block in
      guard let text = block.text else { return true }
      return !text.runs.allSatisfy { run in
        run.address != nil || run.text.allSatisfy { !$0.isLetter && !$0.isNumber }
      }
    }
    var rest = blocks[first...]
    // "Bienvenue sur le portfolio de …" above the heading of the page.
    if case .heading(let level, let text, _)? = rest.first, level > 1,
      HeadingWords.isGeneric(text.line),
      rest.dropFirst().contains(where: { if case .heading(1, _, _) = $0 { true } else { false } })
    {
      rest.removeFirst()
    }
    return WebOthers.removed(from: Array(head + rest))
  }
}
