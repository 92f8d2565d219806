/// A document whose kind is known and whose container is open.
struct OpenedDocument {
  let kind: DocumentKind
  private let source: Source

  enum Source {
    case archive(ZipArchive)
    /// One XML file instead of a container, as OpenDocument knows it.
    case flat([UInt8])
    case page([UInt8])
    case layout
  }

  init(kind: DocumentKind, source: Source) {
    self.kind = kind
    self.source = source
  }

  func document(poppler: (any PopplerRunning)?) throws(ImportError) -> ReadDocument {
    switch source {
    case .archive(let archive):
      switch kind {
      case .docx: return try WordReader.read(archive)
      case .odt: return try OpenTextReader.read(OpenPackage(archive))
      case .pptx: return try SlideReader.read(archive)
      case .odp: return try OpenSlideReader.read(OpenPackage(archive))
      case .xlsx: return SheetFiches.document(try SheetReader.read(archive), kind: .xlsx)
      case .ods:
        return SheetFiches.document(try OpenSheetReader.read(OpenPackage(archive)), kind: .ods)
      case .html, .pdf: throw .unknownKind
      }
    case .flat(let bytes):
      let package = try OpenPackage(flat: bytes)
      switch kind {
      case .odp: return try OpenSlideReader.read(package)
      case .ods: return SheetFiches.document(try OpenSheetReader.read(package), kind: .ods)
      case .odt, .docx, .pptx, .xlsx, .html, .pdf: return try OpenTextReader.read(package)
      }
    case .page(let bytes): return try WebReader.read(bytes)
    case .layout: return try PDFReader.read(poppler)
    }
  }

  /// A picture of the document; `nil` where it cannot be read.
  func picture(_ part: String) -> [UInt8]? {
    guard case .archive(let archive) = source else { return nil }
    return (try? archive.part(part)) ?? nil
  }
}
