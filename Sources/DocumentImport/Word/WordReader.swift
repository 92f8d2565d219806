import People

/// Reads a Word document (Office Open XML) as a reader would see it.
struct WordReader {
  private let context: WordContext
  private(set) var blocks: [DocumentBlock] = []
  private(set) var facts = WordFacts()
  /// A paragraph whose mark was deleted goes on in the next one.
  private var carried: WordRuns?

  static func read(_ archive: ZipArchive) throws(ImportError) -> ReadDocument {
    let package = OfficePackage(archive)
    let main = try package.mainPart(else: "word/document.xml")
    guard let root = try package.xml(main)?.root, let body = root.first("w:body") else {
      throw .damaged(.docx)
    }
    let related = try package.relations(of: main)
    func part(_ kind: String) throws(ImportError) -> XMLElement? {
      try package.optionalXML(related.first { $0.kind == kind && !$0.isExternal }?.target)?.root
    }
    let styles = try part("styles")
    let numbering = try part("numbering")
    var reader = WordReader(
      WordContext(
        styles: WordStyles(styles), numbering: WordNumbering(numbering),
        relations: Dictionary(related.map { ($0.id, $0) }) { first, _ in first }))
    reader.take(body, depth: 0)
    var document = ReadDocument(kind: .docx, blocks: reader.blocks)
    (document.declaredTitle, document.authors) = try package.properties()
    for relation in related where ["header", "footer"].contains(relation.kind) {
      guard document.namesBeside.count < ImportLimits.runningHeads,
        let head = try package.optionalXML(relation.target)?.root
      else { continue }
      document.namesBeside.append(reader.noteText(head).line)
      guard relation.kind == "header" else { continue }
      document.heads += head.descendants("w:p").prefix(ImportLimits.runningHeads).map { paragraph in
        WordRuns(paragraph, style: reader.context.styles[nil], context: reader.context).text.line
      }
    }
    for (kind, prefix) in [("footnotes", ""), ("endnotes", "f")] {
      guard let notes = try part(kind) else { continue }
      for note in notes.children where note.attribute("w:type") == nil {
        guard let id = note.attribute("w:id") else { continue }
        document.footnotes[prefix + id] = reader.noteText(note)
      }
    }
    for relation in related where relation.kind == "image" && !relation.isExternal {
      document.pictures[relation.target] = []
    }
    if let comments = try part("comments") {
      let count = comments.children.reduce(0) { count, _ in count + 1 }
      if count > 0 { document.facts.append(.commentsLeftOut(count: count)) }
    }
    document.facts += reader.facts.list
    return document
  }

  private init(_ context: WordContext) { self.context = context }

  private func noteText(_ note: XMLElement) -> StyledText {
    var text = StyledText()
    for paragraph in note.descendants("w:p") {
      let runs = WordRuns(paragraph, style: context.styles[nil], context: context)
      if !text.isBlank { text.append(TextRun(" ")) }
      text.append(runs.text)
    }
    return text.trimmed
  }

  private mutating func take(_ parent: XMLElement, depth: Int) {
    for child in parent.children {
      switch child.name {
      case "w:p": take(paragraph: child)
      case "w:tbl": take(table: child, depth: depth)
      case "w:sdt": take(control: child, depth: depth)
      case "w:ins", "w:moveTo":
        facts.hasChanges = true
        take(child, depth: depth)
      case "w:smartTag", "w:customXml", "w:sdtContent": take(child, depth: depth)
      case "mc:AlternateContent":
        if let branch = child.first("mc:Choice") ?? child.first("mc:Fallback") {
          take(branch, depth: depth)
        }
      default: break
      }
    }
  }

  private mutating func take(control: XMLElement, depth: Int) {
    let properties = control.first("w:sdtPr")
    let gallery = properties?.first("w:docPartObj", "w:docPartGallery")?.attribute("w:val")
    if gallery == "Table of Contents" {
      facts.hasContents = true
      return
    }
    // Word's own words for what is still to be filled in are nobody's text.
    if WordStyles.isOn(properties, "w:showingPlcHdr") == true { return }
    guard let content = control.first("w:sdtContent") else { return }
    take(content, depth: depth)
  }

  // MARK: - Paragraphs

  private mutating func take(paragraph: XMLElement) {
    let properties = paragraph.first("w:pPr")
    let style = context.styles[properties?.first("w:pStyle")?.attribute("w:val")]
    var runs = WordRuns(paragraph, style: style, context: context)
    if var before = carried {
      carried = nil
      before.append(runs)
      runs = before
    }
    facts.take(runs)
    if properties?.first("w:rPr", "w:del") != nil, !runs.text.isBlank {
      carried = runs
      return
    }
    if style.isContents || runs.isContentsField {
      facts.hasContents = true
      return
    }
    let text = runs.text.trimmed
    if !text.isBlank { add(text, style: style, properties: properties, runs: runs) }
    for box in runs.boxes { take(box, depth: 0) }
    for image in runs.images { blocks.append(.image(image)) }
  }

  private mutating func add(
    _ text: StyledText, style: InheritedStyle, properties: XMLElement?, runs: WordRuns
  ) {
    let look = ParagraphLook(
      size: runs.size > 0 ? runs.size : style.size ?? context.styles.defaultSize,
      isBold: text.isAllBold, isUnderlined: runs.isUnderlined,
      isCentred: properties?.first("w:jc")?.attribute("w:val").map { $0 == "center" }
        ?? style.isCentred ?? false,
      isTinted: runs.isTinted || style.isFilled
        || PaintedGround.isOne(properties?.first("w:shd")?.attribute("w:fill")),
      isSubtitle: style.isSubtitle, isQuote: style.isQuote, isCaption: style.isCaption)
    var level = style.level
    if let outline = properties?.first("w:outlineLvl")?.attribute("w:val").flatMap({ Int($0) }) {
      level = outline < 9 ? outline + 1 : nil
    }
    if style.isCode {
      if case .code(let code)? = blocks.last {
        blocks[blocks.count - 1] = .code(code + "\n" + text.plain)
      } else {
        blocks.append(.code(text.plain))
      }
    } else if let level, text.plain.count <= Self.longestHeading {
      blocks.append(.heading(level: level, text.withoutBold, look))
    } else if let mark = mark(of: properties, style: style) {
      blocks.append(.item(mark, text, look))
    } else {
      blocks.append(.paragraph(text, look))
    }
  }

  /// A whole paragraph in the style of a heading is a mistake of its author's.
  private static let longestHeading = 250

  private func mark(of properties: XMLElement?, style: InheritedStyle) -> ListMark? {
    var id = style.numbering?.id
    var level = style.numbering?.level ?? 0
    if let own = properties?.first("w:numPr") {
      id = own.first("w:numId")?.attribute("w:val") ?? id
      level = own.first("w:ilvl")?.attribute("w:val").flatMap { Int($0) } ?? level
    }
    guard let id, let isOrdered = context.numbering.isOrdered(id, level: level) else { return nil }
    return ListMark(level: min(max(level, 0), 8), isOrdered: isOrdered)
  }

  // MARK: - Tables

  /// Tables inside tables are read so far; deeper ones give their text.
  private static let deepestTable = 6

  private mutating func take(table: XMLElement, depth: Int) {
    var rows: [[DocumentCell]] = []
    var hasHeader = false
    for row in Self.unwrapped(table, "w:tr") {
      let properties = row.first("w:trPr")
      if properties?.first("w:del") != nil { continue }
      if rows.isEmpty, WordStyles.isOn(properties, "w:tblHeader") == true { hasHeader = true }
      var cells: [DocumentCell] = []
      for cell in Self.unwrapped(row, "w:tc") {
        let own = cell.first("w:tcPr")
        if own?.first("w:cellDel") != nil { continue }
        var made = DocumentCell()
        made.columnSpan = min(
          64, max(1, own?.first("w:gridSpan")?.attribute("w:val").flatMap { Int($0) } ?? 1))
        if let merge = own?.first("w:vMerge"), merge.attribute("w:val") != "restart" {
          made.isContinued = true
        }
        made.isFilled = PaintedGround.isOne(own?.first("w:shd")?.attribute("w:fill"))
        if depth < Self.deepestTable {
          let kept = blocks
          blocks = []
          take(cell, depth: depth + 1)
          made.blocks = blocks
          blocks = kept
        }
        cells.append(made)
      }
      if !cells.isEmpty { rows.append(cells) }
    }
    if !rows.isEmpty { blocks.append(.table(DocumentTable(rows: rows, hasHeader: hasHeader))) }
  }

  /// Rows or cells, those inside content controls and accepted changes included.
  private static func unwrapped(_ parent: XMLElement, _ name: String) -> [XMLElement] {
    var found: [XMLElement] = []
    for child in parent.children {
      switch child.name {
      case name: found.append(child)
      case "w:sdt": found += child.first("w:sdtContent").map { unwrapped($0, name) } ?? []
      case "w:ins", "w:customXml", "w:smartTag", "w:moveTo": found += unwrapped(child, name)
      default: break
      }
    }
    return found
  }
}
