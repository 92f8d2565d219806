import People

/// Reads a PowerPoint presentation: a section for each slide, with what its notes say.
struct SlideReader {
  private let package: OfficePackage
  private var slides: [Slide] = []
  private var notesCount = 0
  private var hiddenCount = 0

  static func read(_ archive: ZipArchive) throws(ImportError) -> ReadDocument {
    let package = OfficePackage(archive)
    let main = try package.mainPart(else: "ppt/presentation.xml")
    guard let root = try package.xml(main)?.root else { throw .damaged(.pptx) }
    let related = try package.relations(of: main)
    var reader = SlideReader(package: package)
    var isCutOff = false
    let ids = root.first("p:sldIdLst")?.children.compactMap { $0.attribute("r:id") } ?? []
    for (index, id) in ids.enumerated() {
      guard index < ImportLimits.pages else {
        isCutOff = true
        break
      }
      guard let part = related.first(where: { $0.id == id })?.target,
        let slide = try package.optionalXML(part)?.root
      else { continue }
      try reader.take(slide, part: part)
    }
    var document = ReadDocument(kind: .pptx, blocks: SlideSections.blocks(of: reader.slides))
    (document.declaredTitle, document.authors) = try package.properties()
    if reader.notesCount > 0 { document.facts.append(.notesTaken(count: reader.notesCount)) }
    if reader.hiddenCount > 0 {
      document.facts.append(.hiddenSlidesLeftOut(count: reader.hiddenCount))
    }
    if isCutOff { document.facts.append(.cutOff) }
    return document
  }

  private init(package: OfficePackage) { self.package = package }

  private mutating func take(
    _ slide: XMLElement, part: String
  ) throws(ImportError) {
    guard slide.attribute("show") != "0" else {
      hiddenCount += 1
      return
    }
    let relations = try package.relations(of: part)
    var shapes = SlideShapes(relations: relations)
    if let tree = slide.first("p:cSld", "p:spTree") { shapes.take(tree) }
    for id in shapes.diagrams {
      let target = relations.first { $0.id == id }?.target
      if let data = try package.optionalXML(target)?.root { shapes.take(diagram: data) }
    }
    var notes: [StyledText] = []
    if let target = relations.first(where: { $0.kind == "notesSlide" })?.target,
      let root = try package.optionalXML(target)?.root
    {
      notes = SlideShapes.notes(in: root)
    }
    slides.append(shapes.slide(notes: notes))
    if !notes.isEmpty { notesCount += 1 }
  }
}
