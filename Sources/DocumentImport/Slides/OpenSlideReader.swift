import People

/// Reads an OpenDocument presentation in the way of `SlideReader`.
enum OpenSlideReader {
  static func read(_ package: OpenPackage) throws(ImportError) -> ReadDocument {
    let body = try package.body("office:presentation")
    var slides: [Slide] = []
    var notesCount = 0
    let pages = body.children.filter { $0.name == "draw:page" }
    for page in pages.prefix(ImportLimits.pages) {
      let slide = Self.slide(page, package)
      if !slide.notes.isEmpty { notesCount += 1 }
      slides.append(slide)
    }
    var document = ReadDocument(kind: .odp, blocks: SlideSections.blocks(of: slides))
    document.declaredTitle = package.declaredTitle
    document.authors = package.authors
    document.namesBeside = package.namesBeside
    if notesCount > 0 { document.facts.append(.notesTaken(count: notesCount)) }
    if pages.count > ImportLimits.pages { document.facts.append(.cutOff) }
    return document
  }

  private static func slide(_ page: XMLElement, _ package: OpenPackage) -> Slide {
    var slide = Slide()
    for frame in page.children {
      switch frame.name {
      case "draw:frame", "draw:custom-shape", "draw:rect", "draw:g":
        let kind = frame.attribute("presentation:class")
        let blocks = Self.blocks(in: frame, package)
        switch kind {
        case "title":
          if slide.title == nil { slide.title = joined(blocks) } else { slide.blocks += blocks }
        case "subtitle":
          slide.isOpening = true
          slide.subtitle = joined(blocks)
        case "footer", "header", "date-time", "page-number", "notes": break
        default:
          // Without a title of its own, the first line by itself stands for one.
          if slide.title == nil, slide.blocks.isEmpty, kind != "outline", blocks.count == 1,
            let text = blocks[0].text, text.line.count <= longestTitle, !text.plain.contains("\n")
          {
            slide.title = text
          } else {
            slide.blocks += blocks
          }
        }
      case "presentation:notes":
        for note in frame.children where note.attribute("presentation:class") == "notes" {
          slide.notes += Self.blocks(in: note, package).compactMap(\.text)
        }
      default: break
      }
    }
    return slide
  }

  private static func blocks(in frame: XMLElement, _ package: OpenPackage) -> [DocumentBlock] {
    if let box = frame.first("draw:text-box") { return OpenTextReader.blocks(in: box, package) }
    if frame.name == "draw:g" {
      return frame.children.flatMap { blocks(in: $0, package) }
    }
    return OpenTextReader.blocks(in: frame, package)
  }

  private static let longestTitle = 80

  private static func joined(_ blocks: [DocumentBlock]) -> StyledText? {
    var text = StyledText()
    for own in blocks.compactMap(\.text) {
      if !text.isBlank { text.append(TextRun("\n")) }
      text.append(own)
    }
    return text.isBlank ? nil : text
  }
}
