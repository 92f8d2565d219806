import People
import TextSearch

/// Reads an OpenDocument text as a reader would see it.
struct OpenTextReader {
  let styles: OpenStyles
  private(set) var blocks: [DocumentBlock] = []
  private(set) var footnotes: [String: StyledText] = [:]
  private var noteCount = 0
  private var commentCount = 0
  private var hasChanges = false
  private var hasContents = false
  /// By id, whether a box of a form is ticked, and what it says.
  private var boxes: [String: (isTicked: Bool, label: String)] = [:]

  static func read(_ package: OpenPackage) throws(ImportError) -> ReadDocument {
    let body = try package.body("office:text")
    var reader = OpenTextReader(package)
    reader.takeForms(body)
    reader.take(body, list: nil, depth: 0)
    var document = ReadDocument(kind: .odt, blocks: reader.blocks)
    document.declaredTitle = package.declaredTitle
    document.authors = package.authors
    document.namesBeside = package.namesBeside
    document.heads = package.heads
    document.footnotes = reader.footnotes
    document.facts = reader.facts
    return document
  }

  init(_ package: OpenPackage) {
    styles = OpenStyles([package.styles, package.content].compactMap(\.self))
  }

  /// The blocks right inside an element, such as a text box of a slide.
  static func blocks(in element: XMLElement, _ package: OpenPackage) -> [DocumentBlock] {
    var reader = OpenTextReader(package)
    reader.take(element, list: nil, depth: 0)
    return reader.blocks
  }

  private var facts: [ImportFact] {
    var facts: [ImportFact] = []
    if commentCount > 0 { facts.append(.commentsLeftOut(count: commentCount)) }
    if hasChanges { facts.append(.changesAccepted) }
    if hasContents { facts.append(.contentsLeftOut) }
    return facts
  }

  private mutating func takeForms(_ body: XMLElement) {
    for forms in body.children where forms.name == "office:forms" {
      for box in forms.descendants("form:checkbox") {
        guard let id = box.attribute("form:id") ?? box.attribute("xml:id") else { continue }
        let state = box.attribute("form:current-state") ?? box.attribute("form:state")
        boxes[id] = (state == "checked", box.attribute("form:label") ?? "")
      }
    }
  }

  private struct List {
    var style: String?
    var level: Int
  }

  private mutating func take(_ parent: XMLElement, list: List?, depth: Int) {
    var isFirst = true
    for child in parent.children {
      switch child.name {
      case "text:h", "text:p":
        take(paragraph: child, list: isFirst ? list : nil, isInList: list != nil)
        isFirst = false
      case "text:list":
        let own = child.attribute("text:style-name") ?? list?.style
        let inner = List(style: own, level: list.map { $0.level + 1 } ?? 0)
        for item in child.children
        where item.name == "text:list-item" || item.name == "text:list-header" {
          take(item, list: inner, depth: depth)
        }
      case "text:section", "text:index-body", "office:text", "draw:g", "draw:page":
        take(child, list: list, depth: depth)
      case "table:table": take(table: child, depth: depth)
      case "text:table-of-content", "text:illustration-index", "text:alphabetical-index":
        hasContents = true
      case "text:tracked-changes":
        hasChanges = hasChanges || child.children.contains { _ in true }
      case "draw:frame", "draw:custom-shape", "draw:rect":
        take(frame: child, depth: depth)
      default: break
      }
    }
  }

  // MARK: - Paragraphs

  private mutating func take(paragraph: XMLElement, list: List?, isInList: Bool) {
    let style = styles[paragraph.attribute("text:style-name")]
    var runs = OpenRuns(styles: styles, style: style, boxes: boxes)
    runs.take(paragraph)
    var text = runs.text
    for note in runs.notes {
      noteCount += 1
      footnotes["\(noteCount)"] = note
    }
    text = numbered(text, count: runs.notes.count)
    commentCount += runs.commentCount
    let trimmed = text.trimmed
    if style.isContents { hasContents = true }
    if !trimmed.isBlank, !style.isContents { add(trimmed, paragraph, style, runs, list) }
    for frame in runs.frames { take(frame: frame, depth: 0) }
  }

  /// The marks of footnotes with the numbers that they have in the whole document.
  private func numbered(_ text: StyledText, count: Int) -> StyledText {
    guard count > 0 else { return text }
    var number = noteCount - count
    var out = StyledText()
    for run in text.runs {
      var piece = run
      var marked = ""
      for character in run.text {
        if character == "\u{1}" {
          number += 1
          marked += "\u{1}\(number)\u{2}"
        } else {
          marked.append(character)
        }
      }
      piece.text = marked
      out.append(piece)
    }
    return out
  }

  private mutating func add(
    _ text: StyledText, _ paragraph: XMLElement, _ style: InheritedStyle, _ runs: OpenRuns,
    _ list: List?
  ) {
    let look = ParagraphLook(
      size: runs.size > 0 ? runs.size : style.size ?? styles.usualSize, isBold: text.isAllBold,
      isUnderlined: runs.isUnderlined, isCentred: style.isCentred ?? false,
      isTinted: runs.isTinted || style.isFilled,
      isSubtitle: style.isSubtitle, isQuote: style.isQuote, isCaption: style.isCaption)
    var level = style.level
    if paragraph.name == "text:h" {
      level = paragraph.attribute("text:outline-level").flatMap { Int($0) } ?? level ?? 1
      if style.level == 0 { level = 0 }
    } else if style.level != 0 {
      // Only the title is a plain paragraph; a style of headings on one is a look.
      level = style.level
    }
    if style.isCode {
      if case .code(let code)? = blocks.last {
        blocks[blocks.count - 1] = .code(code + "\n" + text.plain)
      } else {
        blocks.append(.code(text.plain))
      }
    } else if let level, text.plain.count <= 250 {
      blocks.append(.heading(level: level, text.withoutBold, look))
    } else if let list {
      let name = list.style ?? style.listStyle
      let mark = ListMark(
        level: min(list.level, 8), isOrdered: styles.isOrdered(name, level: list.level))
      blocks.append(.item(mark, text, look))
    } else {
      blocks.append(.paragraph(text, look))
    }
  }

  private mutating func take(frame: XMLElement, depth: Int) {
    guard depth < 6 else { return }
    for child in frame.children {
      switch child.name {
      case "draw:text-box": take(child, list: nil, depth: depth + 1)
      case "text:p", "text:h", "text:list":
        take(frame, list: nil, depth: depth + 1)
        return
      case "draw:image":
        guard let part = child.attribute("xlink:href"), !part.contains("ObjectReplacements") else {
          continue
        }
        let caption = frame.first("svg:desc")?.allText ?? frame.first("svg:title")?.allText ?? ""
        blocks.append(
          .image(DocumentImage(caption: StyledText.collapsed(caption), source: part)))
      case "table:table": take(table: child, depth: depth)
      default: break
      }
    }
  }

  // MARK: - Tables

  private mutating func take(table: XMLElement, depth: Int) {
    guard depth < 6 else { return }
    var rows: [[DocumentCell]] = []
    let hasHeader = table.first("table:table-header-rows") != nil
    for row in Self.rows(of: table) {
      var cells: [DocumentCell] = []
      for cell in row.children
      where cell.name == "table:table-cell" || cell.name == "table:covered-table-cell" {
        var made = DocumentCell()
        if cell.name == "table:covered-table-cell" {
          made.isContinued = true
          continue
        }
        let kept = blocks
        blocks = []
        take(cell, list: nil, depth: depth + 1)
        made.blocks = blocks
        blocks = kept
        made.columnSpan =
          min(64, max(1, cell.attribute("table:number-columns-spanned").flatMap { Int($0) } ?? 1))
        made.isFilled = styles[cell.attribute("table:style-name")].isFilled
        let repeats =
          min(64, cell.attribute("table:number-columns-repeated").flatMap { Int($0) } ?? 1)
        for _ in 0..<max(1, made.blocks.isEmpty ? 1 : repeats) { cells.append(made) }
      }
      if !cells.isEmpty { rows.append(cells) }
    }
    if !rows.isEmpty { blocks.append(.table(DocumentTable(rows: rows, hasHeader: hasHeader))) }
  }

  private static func rows(of table: XMLElement) -> [XMLElement] {
    table.children.flatMap { child -> [XMLElement] in
      switch child.name {
      case "table:table-row": [child]
      case "table:table-header-rows", "table:table-row-group", "table:table-rows": rows(of: child)
      default: []
      }
    }
  }
}
