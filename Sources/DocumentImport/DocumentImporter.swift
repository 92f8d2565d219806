import TextCells

/// Makes fiches of a document: bytes in, Markdown out.
package enum DocumentImporter {
  /// Reads a document whatever its name says it is.
  ///
  /// Nothing is read from or written to a disk. `poppler` is asked for the text of a PDF, which it
  /// reads from the file that the caller knows.
  package static func read(
    _ bytes: [UInt8], options: ImportOptions, poppler: (any PopplerRunning)? = nil
  ) throws(ImportError) -> ImportResult {
    let opened = try DocumentOpener.open(bytes, name: options.fileName)
    var facts: [ImportFact] = []
    let named = DocumentKind(extensionOf: options.fileName)
    // What comes through a pipe has no name that could say otherwise.
    if named != opened.kind, options.fileName != "-" {
      facts.append(.nameLies(actual: opened.kind))
    }
    var document: ReadDocument
    do {
      document = try opened.document(poppler: poppler)
    } catch .damaged {
      throw .damaged(opened.kind)
    } catch .encrypted {
      throw .encrypted(opened.kind)
    }
    if opened.kind == .html { document = options.site.removed(from: document) }
    document.blocks = HiddenSigns.removed(from: document.blocks)
    facts += document.facts
    document.facts = []
    document.fileName = options.fileName
    let fiches = Refiner.fiches(of: document, options: options, facts: &facts)
    guard fiches.contains(where: { $0.wordCount > 0 || !$0.competences.isEmpty }) else {
      let hasPictures = document.blocks.contains { if case .image = $0 { true } else { false } }
      throw hasPictures || opened.kind == .pdf ? .scanned : .noText(opened.kind)
    }
    // What the program of a scanner writes on each page is not text of the document.
    if opened.kind == .pdf, fiches.reduce(0, { $0 + $1.wordCount }) < fewestWordsOfPDF {
      throw .scanned
    }
    var result = ImportResult(kind: opened.kind, fiches: [], facts: facts)
    var leftPictures = 0
    var keptPictures = 0
    for fiche in fiches {
      let made = written(fiche, document, opened, options, &leftPictures)
      keptPictures += made.pictures.count
      guard made.markdown.utf8.count <= ImportLimits.markdownBytes else { throw .tooLarge }
      result.fiches.append(made)
    }
    if leftPictures > 0 { result.facts.append(.imagesLeftOut(count: leftPictures)) }
    if keptPictures > 0 { result.facts.append(.imagesKept(count: keptPictures)) }
    return result
  }

  private static let fewestWordsOfPDF = 6

  private static func written(
    _ fiche: RefinedFiche, _ document: ReadDocument, _ opened: OpenedDocument,
    _ options: ImportOptions, _ leftPictures: inout Int
  ) -> ImportedFiche {
    let title = fiche.title ?? FileTitle.title(of: options.fileName)
    let name = FileTitle.fileName(for: title)
    var pictures: [ImportedPicture] = []
    var names: [String: String] = [:]
    if options.keepsImages {
      for case .image(let image) in fiche.blocks where names[image.source] == nil {
        guard pictures.count < ImportLimits.parts, let bytes = opened.picture(image.source),
          let ending = PictureKind.ending(of: bytes)
        else { continue }
        let file = "\(name)-image-\(pictures.count + 1).\(ending)"
        names[image.source] = file
        pictures.append(ImportedPicture(name: file, bytes: bytes))
      }
    }
    var kept = fiche
    kept.blocks.removeAll { block in
      guard options.keepsImages, case .image(let image) = block else { return false }
      return names[image.source] == nil
    }
    let namer: ((String) -> String)? = options.keepsImages ? { names[$0] ?? "" } : nil
    var writer = MarkdownWriter(pictureName: namer)
    let source = options.fileName.split(separator: "/").last.map(String.init) ?? ""
    let markdown = writer.file(
      kept, title: title, source: source, day: options.day, footnotes: document.footnotes)
    leftPictures += writer.leftPictures
    return ImportedFiche(
      title: TextCells.cleaned(title), fileName: name, markdown: markdown, titleLine: 2,
      sectionCount: fiche.sectionCount, pictures: pictures, isSynthesis: fiche.isSynthesis)
  }
}
