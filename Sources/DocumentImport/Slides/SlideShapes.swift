import People

/// Collects the texts of a slide's shapes.
struct SlideShapes {
  private let relations: [OfficePackage.Relation]
  private var slide = Slide()
  /// Boxes with their place, for slides that have no title of their own.
  private var largest: (size: Double, index: Int)?
  /// Relations of the diagrams that the slide shows.
  private(set) var diagrams: [String] = []

  init(relations: [OfficePackage.Relation]) { self.relations = relations }

  /// The slide, with its largest line as title where nothing is marked as one.
  func slide(notes: [StyledText]) -> Slide {
    var slide = slide
    slide.notes = notes
    guard slide.title == nil, let largest, slide.blocks.indices.contains(largest.index),
      let text = slide.blocks[largest.index].text, text.line.count <= 90
    else { return slide }
    slide.blocks.remove(at: largest.index)
    slide.title = text
    // A title in two boxes.
    if slide.blocks.indices.contains(largest.index),
      case .paragraph(let next, let look) = slide.blocks[largest.index], look.size == largest.size,
      TitleLines.goesOn(text, next)
    {
      slide.title = StyledText(text.line + " " + next.line)
      slide.blocks.remove(at: largest.index)
    }
    return slide
  }

  mutating func take(_ tree: XMLElement) {
    for shape in Self.inOrder(tree) {
      switch shape.name {
      case "p:sp": take(shape: shape)
      case "p:grpSp": take(shape)
      case "p:graphicFrame": take(frame: shape)
      case "p:pic": take(picture: shape)
      case "mc:AlternateContent":
        if let branch = shape.first("mc:Choice") ?? shape.first("mc:Fallback") { take(branch) }
      default: break
      }
    }
  }

  /// Placeholders first in their own order, then free boxes from top to bottom and left to right.
  private static func inOrder(_ tree: XMLElement) -> [XMLElement] {
    let shapes = Array(tree.children)
    func place(_ shape: XMLElement) -> (y: Int, x: Int)? {
      let frame =
        shape.first("p:spPr", "a:xfrm") ?? shape.first("p:xfrm")
        ?? shape.first("p:grpSpPr", "a:xfrm")
      guard let offset = frame?.first("a:off"),
        let y = offset.attribute("y").flatMap({ Int($0) }),
        let x = offset.attribute("x").flatMap({ Int($0) })
      else { return nil }
      // Boxes that are side by side by eye differ by a little.
      return (y / 200_000, x)
    }
    guard shapes.allSatisfy({ !isVisible($0) || place($0) != nil }) else { return shapes }
    return shapes.enumerated().sorted { first, second in
      let (one, two) = (place(first.element) ?? (0, 0), place(second.element) ?? (0, 0))
      return (one.y, one.x, first.offset) < (two.y, two.x, second.offset)
    }
    .map(\.element)
  }

  private static func isVisible(_ shape: XMLElement) -> Bool {
    ["p:sp", "p:grpSp", "p:graphicFrame", "p:pic"].contains(shape.name)
  }

  private mutating func take(shape: XMLElement) {
    let place = shape.first("p:nvSpPr", "p:nvPr", "p:ph")
    let kind = place?.attribute("type") ?? (place == nil ? nil : "body")
    guard let body = shape.first("p:txBody") else { return }
    switch kind {
    case "title", "ctrTitle":
      if slide.title == nil { slide.title = Self.text(of: body, relations) }
      if kind == "ctrTitle" { slide.isOpening = true }
    case "subTitle":
      slide.subtitle = Self.text(of: body, relations)
    case "dt", "ftr", "sldNum", "hdr", "sldImg": break
    default: take(body: body, isList: kind != nil)
    }
  }

  private mutating func take(body: XMLElement, isList: Bool) {
    let paragraphs = body.children.filter { $0.name == "a:p" }
    let texts = paragraphs.map { Self.text(ofParagraph: $0, relations).trimmed }
    let filled = texts.count { !$0.isBlank }
    for (paragraph, text) in zip(paragraphs, texts) where !text.isBlank {
      let properties = paragraph.first("a:pPr")
      let level = properties?.attribute("lvl").flatMap { Int($0) } ?? 0
      let isPlain = properties?.first("a:buNone") != nil
      let isOrdered = properties?.first("a:buAutoNum") != nil
      let isMarked = isOrdered || properties?.first("a:buChar") != nil
      let size = Self.size(of: paragraph)
      let look = ParagraphLook(size: size, isBold: text.isAllBold)
      if isMarked || (isList && !isPlain && (filled > 1 || level > 0)) {
        slide.blocks.append(
          .item(ListMark(level: min(max(level, 0), 8), isOrdered: isOrdered), text, look))
      } else {
        if size > 0, largest.map({ size > $0.size }) ?? true {
          largest = (size, slide.blocks.count)
        }
        slide.blocks.append(.paragraph(text, look))
      }
    }
  }

  private mutating func take(frame: XMLElement) {
    guard let data = frame.first("a:graphic", "a:graphicData") else { return }
    if let table = data.first("a:tbl") {
      let rows = table.children.filter { $0.name == "a:tr" }.map { row in
        row.children.filter { $0.name == "a:tc" }.map { cell -> DocumentCell in
          let isContinued = cell.attribute("vMerge") == "1" || cell.attribute("hMerge") == "1"
          let text = cell.first("a:txBody").map { Self.text(of: $0, relations) }
          let isBlank = text?.isBlank ?? true
          return DocumentCell(
            blocks: isBlank ? [] : [.paragraph(text ?? StyledText(), ParagraphLook())],
            isContinued: isContinued)
        }
      }
      if !rows.isEmpty { slide.blocks.append(.table(DocumentTable(rows: rows, hasHeader: true))) }
    } else if let id = data.first("dgm:relIds")?.attribute("r:dm") {
      diagrams.append(id)
    }
  }

  /// The boxes of a diagram, as a list.
  mutating func take(diagram: XMLElement) {
    for point in diagram.descendants("dgm:t") {
      let text = Self.text(of: point, relations).joined
      if !text.isBlank { slide.blocks.append(.item(ListMark(), text, ParagraphLook())) }
    }
  }

  private mutating func take(picture: XMLElement) {
    guard let id = picture.first("p:blipFill", "a:blip")?.attribute("r:embed"),
      let relation = relations.first(where: { $0.id == id }), !relation.isExternal
    else { return }
    let caption = picture.first("p:nvPicPr", "p:cNvPr")?.attribute("descr") ?? ""
    slide.blocks.append(
      .image(DocumentImage(caption: StyledText.collapsed(caption), source: relation.target)))
  }

  // MARK: - Text

  /// What stands in the notes of a slide, a paragraph each.
  static func notes(in root: XMLElement) -> [StyledText] {
    var notes: [StyledText] = []
    for shape in root.descendants("p:sp") {
      let kind = shape.first("p:nvSpPr", "p:nvPr", "p:ph")?.attribute("type")
      guard kind == "body", let body = shape.first("p:txBody") else { continue }
      notes += body.children.filter { $0.name == "a:p" }
        .map { text(ofParagraph: $0, []).trimmed }.filter { !$0.isBlank }
    }
    return notes
  }

  private static func text(
    of body: XMLElement, _ relations: [OfficePackage.Relation]
  ) -> StyledText {
    var text = StyledText()
    for paragraph in body.children where paragraph.name == "a:p" {
      if !text.isBlank { text.append(TextRun("\n")) }
      text.append(Self.text(ofParagraph: paragraph, relations))
    }
    return text.trimmed
  }

  private static func text(
    ofParagraph paragraph: XMLElement, _ relations: [OfficePackage.Relation]
  ) -> StyledText {
    var text = StyledText()
    for part in paragraph.children {
      switch part.name {
      case "a:r", "a:fld":
        let properties = part.first("a:rPr")
        let link = properties?.first("a:hlinkClick")?.attribute("r:id")
        let font = properties?.first("a:latin")?.attribute("typeface")
        let address = link.flatMap { id in relations.first { $0.id == id && $0.isExternal }?.target
        }
        text.append(
          TextRun(
            SymbolFont.text(part.first("a:t")?.allText ?? "", font: font),
            isBold: WordStyles.isOn(properties?.attribute("b"), false),
            isItalic: WordStyles.isOn(properties?.attribute("i"), false), address: address))
      case "a:br": text.append(TextRun("\n"))
      default: break
      }
    }
    return text
  }

  private static func size(of paragraph: XMLElement) -> Double {
    paragraph.children.compactMap { part in
      part.first("a:rPr")?.attribute("sz").flatMap { Double($0) }.map { $0 / 100 }
    }.max()
      // Where a program writes the size of the whole paragraph.
      ?? paragraph.first("a:pPr", "a:defRPr")?.attribute("sz").flatMap { Double($0) }.map {
        $0 / 100
      } ?? 0
  }
}
