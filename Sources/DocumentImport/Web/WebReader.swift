import Pages

/// Reads a page as a person would: its main text, without the menus around it.
struct WebReader {
  private let sheet: WebStyleSheet
  private let furniture: WebFurniture
  private let panels: WebPanels
  /// Buttons are text where they stand in a heading.
  private var isInHeading = false
  private let groups: Set<ObjectIdentifier>
  private var blocks: [DocumentBlock] = []
  private var line = StyledText()
  private var lineLook = WebLook()
  private var largest: Double = 0
  private var isAllUnderlined = true
  private var hasFurniture = false
  private var commentCount = 0

  /// Fewer words than these are what a page says while its script is still to run.
  private static let fewestWords = 12

  static func read(_ bytes: [UInt8]) throws(ImportError) -> ReadDocument {
    guard let decoded = try? TextDecoder.decode(WebSource.prepared(bytes)) else {
      throw .damaged(.html)
    }
    let root = try WebElement.root(of: Array(decoded.text.utf8))
    let body = root.descendants(["body"]).first ?? root
    let content = content(of: body)
    let groups = WebGroups.articles(in: content)
    var reader = WebReader(root: root, content: content, groups: groups)
    if content !== body { reader.takeHeading(of: body, outside: content) }
    reader.take(content, WebLook(), list: nil)
    reader.endLine()
    var document = ReadDocument(kind: .html, blocks: reader.tidied)
    document.declaredTitle = title(of: root)
    if reader.hasFurniture { document.facts.append(.menusLeftOut) }
    if reader.commentCount > 0 {
      document.facts.append(.commentsLeftOut(count: reader.commentCount))
    }
    let words = document.blocks.reduce(0) { count, block in
      count + (block.text?.plain ?? "").split(whereSeparator: \.isWhitespace).count
    }
    let hasTables = document.blocks.contains { if case .table = $0 { true } else { false } }
    if words < fewestWords, !hasTables, isBuiltByScript(root) { throw .builtByScript }
    return document
  }

  private static func isBuiltByScript(_ root: WebElement) -> Bool {
    root.descendants(["script"]).contains { script in
      !script.attribute("src").isEmpty
        || script.children.contains { child in
          if case .text(let text) = child { text.utf8.count > 200 } else { false }
        }
    }
  }

  private init(root: WebElement, content: WebElement, groups: Set<ObjectIdentifier>) {
    sheet = WebStyleSheet(root)
    panels = WebPanels(root)
    furniture = WebFurniture(content: content, panels: panels)
    self.groups = groups
  }

  // MARK: - The part that is read

  private static let contentIDs = [
    "content", "main", "main-content", "maincontent", "contenu", "page-content", "primary",
    "post-content", "entry-content", "article",
  ]

  private static func content(of body: WebElement) -> WebElement {
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

  /// The heading of the page, where it stands above its main part.
  private mutating func takeHeading(of body: WebElement, outside content: WebElement) {
    guard content.descendants(["h1"]).isEmpty,
      let heading = body.descendants(["h1"]).first
    else { return }
    // The head of a site names its owner; that of a page, its work.
    let name = StyledText.collapsed(heading.text)
    let hasOwn = !content.descendants(["h2"]).isEmpty
    if hasOwn, IdentityLines.mayBeName(name) || HeadingWords.isGeneric(name) { return }
    take(heading, WebLook(), list: nil)
  }

  private static func title(of root: WebElement) -> String? {
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

  // MARK: - Elements

  private struct List {
    var isOrdered: Bool
    var level: Int
  }

  private mutating func take(_ element: WebElement, _ outer: WebLook, list: List?) {
    for child in element.children {
      switch child {
      case .text(let text): add(text, outer)
      case .element(let inner): take(child: inner, outer, list: list)
      }
    }
  }

  private mutating func take(child: WebElement, _ outer: WebLook, list: List?) {
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
    // The head of a site holds its name; the head of an article the article's title.
    if child.tag == "header", blocks.isEmpty, child.descendants(["h1", "h2"]).isEmpty {
      hasFurniture = true
      return
    }
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
      let isGroup = groups.contains(ObjectIdentifier(child))
      if isGroup { blocks.append(.boundary) }
      if let label = panels.label(of: child) { take(label: label) }
      take(child, look, list: nil)
      endLine(of: child)
      if isGroup { blocks.append(.boundary) }
    }
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
    let kept = blocks
    blocks = []
    var plain = look
    plain.isBold = false
    isInHeading = true
    take(element, plain, list: nil)
    isInHeading = false
    endLine()
    let inner = blocks
    blocks = kept
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
      blocks.append(
        .heading(level: isTitle ? 0 : level, text.joined.withoutBold, ParagraphLook()))
    }
  }

  /// What is written on something that opens a part of the page stands over that part.
  private mutating func take(label: String) {
    endLine()
    guard !label.isEmpty else { return }
    var above = 0
    for block in blocks {
      if case .heading(let level, _, _) = block, level > 0 { above = level }
    }
    let level = above <= 1 ? 2 : HeadingWords.hasRole(label) ? above : min(6, above + 1)
    blocks.append(.heading(level: level, StyledText(label), ParagraphLook()))
  }

  private mutating func take(item element: WebElement, _ look: WebLook, _ list: List) {
    endLine()
    let kept = blocks
    blocks = []
    take(element, look, list: list)
    endLine()
    var inner = blocks
    blocks = kept
    let mark = ListMark(level: min(list.level, 8), isOrdered: list.isOrdered)
    if let first = inner.first, case .paragraph(let text, let own) = first {
      blocks.append(.item(mark, text, own))
      inner.removeFirst()
    }
    // Further paragraphs of an item follow it; the lists in it are deeper already.
    blocks += inner
  }

  /// The level that Google Docs writes into the class of a list, since it nests none.
  private static func listLevel(of list: WebElement) -> Int? {
    guard let name = list.classes.first(where: { $0.hasPrefix("lst-kix_") }),
      let level = name.split(separator: "-").last.flatMap({ Int($0) })
    else { return nil }
    return level
  }

  private mutating func take(quote element: WebElement, _ look: WebLook) {
    let start = blocks.count
    take(element, look, list: nil)
    endLine()
    for index in blocks.indices.dropFirst(start) {
      if case .paragraph(let text, var own) = blocks[index] {
        own.isQuote = true
        blocks[index] = .paragraph(text, own)
      }
    }
  }

  private mutating func take(image: WebElement) {
    let source = image.attribute("src")
    let caption = StyledText.collapsed(image.attribute("alt"))
    guard !source.isEmpty else { return }
    let kept = line
    line = StyledText()
    blocks.append(.image(DocumentImage(caption: caption, source: source)))
    line = kept
  }

  private mutating func take(table: WebElement, _ look: WebLook) {
    var rows: [[DocumentCell]] = []
    for row in Self.rows(of: table) {
      var cells: [DocumentCell] = []
      for cell in row.elements where cell.tag == "td" || cell.tag == "th" {
        let kept = blocks
        blocks = []
        take(cell, look.inside(cell, sheet), list: nil)
        endLine()
        var made = DocumentCell(blocks: blocks)
        made.columnSpan = min(64, max(1, Int(cell.attribute("colspan")) ?? 1))
        blocks = kept
        cells.append(made)
      }
      if !cells.isEmpty { rows.append(cells) }
    }
    let hasHeader = table.descendants(["th"]).contains { _ in true }
    if !rows.isEmpty { blocks.append(.table(DocumentTable(rows: rows, hasHeader: hasHeader))) }
  }

  private static func rows(of element: WebElement) -> [WebElement] {
    element.elements.flatMap { child -> [WebElement] in
      switch child.tag {
      case "tr": [child]
      case "thead", "tbody", "tfoot": rows(of: child)
      default: []
      }
    }
  }

  // MARK: - Lines

  private mutating func add(_ text: String, _ look: WebLook) {
    var spaced = ""
    for character in text {
      if character.isNewline || character == "\t" {
        spaced.append(" ")
      } else {
        spaced.append(character)
      }
    }
    if line.runs.isEmpty {
      lineLook = look
      largest = 0
      isAllUnderlined = true
    }
    line.append(
      TextRun(
        spaced, isBold: look.isBold, isItalic: look.isItalic, isStruck: look.isStruck,
        isCode: look.isCode, address: look.address))
    guard spaced.contains(where: { !$0.isWhitespace }) else { return }
    largest = max(largest, look.size)
    if !look.isUnderlined || look.address != nil { isAllUnderlined = false }
  }

  private mutating func endLine(of element: WebElement? = nil) {
    let text = line.trimmed
    line = StyledText()
    guard !text.isBlank else { return }
    let isLink = text.runs.allSatisfy { $0.address != nil || $0.text.allSatisfy(\.isWhitespace) }
    if WebFurniture.isLeftOut(text.line, isLink: isLink) || Self.isMenu(text) {
      hasFurniture = true
      return
    }
    let classes = Set(element?.classes ?? [])
    let look = ParagraphLook(
      size: largest, isBold: text.isAllBold, isUnderlined: isAllUnderlined,
      isCentred: lineLook.isCentred,
      isSubtitle: classes.contains("subtitle") || classes.contains("MsoSubtitle"))
    if element?.tag == "p", classes.contains("title") || classes.contains("MsoTitle") {
      blocks.append(.heading(level: 0, text.joined.withoutBold, look))
    } else {
      blocks.append(.paragraph(text, look))
    }
  }

  /// Links within the site one below the other, or side by side, and nothing else.
  private static func isMenu(_ text: StyledText) -> Bool {
    let links = text.runs.filter { $0.address != nil }
    guard links.count >= 3,
      links.allSatisfy({ run in
        let address = run.address ?? ""
        return run.text.count <= 40 && !address.hasPrefix("http") && !address.hasPrefix("mailto")
      })
    else { return false }
    return text.runs.allSatisfy { run in
      run.address != nil || run.text.allSatisfy { !$0.isLetter && !$0.isNumber }
    }
  }

  private static func withoutEnds(_ code: String) -> String {
    var lines = code.split(separator: "\n", omittingEmptySubsequences: false)
    while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    return lines.joined(separator: "\n")
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
    return head + blocks[first...]
  }
}

extension WebElement {
  /// The text as it stands in the page, line ends included.
  var rawText: String {
    var text = ""
    for child in children {
      switch child {
      case .text(let own): text += own
      case .element(let element): text += element.tag == "br" ? "\n" : element.rawText
      }
    }
    return text
  }
}
