import Pages
import People
import TextSearch

/// Lists, quotations, pictures and tables of a page.
extension WebReader {
  mutating func take(item element: WebElement, _ look: WebLook, _ list: List) {
    endLine()
    let kept = blocks
    blocks = []
    itemDepth += 1
    take(element, look, list: list)
    itemDepth -= 1
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
  static func listLevel(of list: WebElement) -> Int? {
    guard let name = list.classes.first(where: { $0.hasPrefix("lst-kix_") }),
      let level = name.split(separator: "-").last.flatMap({ Int($0) })
    else { return nil }
    return level
  }

  mutating func take(quote element: WebElement, _ look: WebLook) {
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

  mutating func take(image: WebElement) {
    let source = image.attribute("src")
    let caption = StyledText.collapsed(image.attribute("alt"))
    guard !source.isEmpty else { return }
    let kept = line
    line = StyledText()
    blocks.append(.image(DocumentImage(caption: caption, source: source)))
    line = kept
  }

  mutating func take(table: WebElement, _ look: WebLook) {
    var rows: [[DocumentCell]] = []
    // Notion puts the properties of a page into a table above its text.
    let isOfProperties = table.classes.contains("properties")
    for row in Self.rows(of: table) {
      if isOfProperties, PropertyLines.isOfProgram(row.elements.first?.text ?? "") { continue }
      var cells: [DocumentCell] = []
      let all = row.elements.filter { $0.tag == "td" || $0.tag == "th" }
      let words = all.map(\.wordCount)
      let wordsOfRow = words.reduce(0, +)
      for (cell, wordsOfCell) in zip(all, words) {
        // The menu of a page of the days of tables.
        let isBeside = wordsOfCell * 4 < wordsOfRow && wordsOfRow >= 20
        if all.count > 1, WebLinkBox.isMenu(cell, isBeside: isBeside) {
          hasFurniture = true
          continue
        }
        let kept = blocks
        blocks = []
        take(cell, look.inside(cell, sheet), list: nil)
        endLine()
        var made = DocumentCell(blocks: blocks)
        made.columnSpan = min(64, max(1, Int(cell.attribute("colspan")) ?? 1))
        made.isFilled = PaintedGround.isOne(in: cell)
        blocks = kept
        cells.append(made)
      }
      if !cells.isEmpty { rows.append(cells) }
    }
    let hasHeader = table.descendants(["th"]).contains { _ in true }
    if !rows.isEmpty { blocks.append(.table(DocumentTable(rows: rows, hasHeader: hasHeader))) }
  }

  static func rows(of element: WebElement) -> [WebElement] {
    element.elements.flatMap { child -> [WebElement] in
      switch child.tag {
      case "tr": [child]
      case "thead", "tbody", "tfoot": rows(of: child)
      default: []
      }
    }
  }
}
