import DocumentImport
import SmallDocuments
import Testing

/// Whatever a document is made of, turning it into fiches grows no faster than the document.
@Suite(.serialized) struct DocumentGrowthTests {
  private struct GivenLayout: PopplerRunning {
    let bytes: [UInt8]

    func layout() -> [UInt8] { bytes }
  }

  private struct Input {
    let document: [UInt8]
    let fileName: String
    let layout: [UInt8]?
  }

  private static func input(_ kind: DocumentKind, _ bytes: Int) -> Input {
    let part = Array(kind.part(bytes).utf8)
    switch kind.container {
    case .page: return Input(document: part, fileName: "a.html", layout: nil)
    case .layout:
      return Input(document: Array("%PDF-1.7".utf8), fileName: "a.pdf", layout: part)
    case .word: return Input(document: OneDocument.word(part), fileName: "a.docx", layout: nil)
    case .open: return Input(document: OneDocument.open(part), fileName: "a.odt", layout: nil)
    case .slides: return Input(document: OneDocument.slides(part), fileName: "a.pptx", layout: nil)
    case .sheet: return Input(document: OneDocument.sheet(part), fileName: "a.xlsx", layout: nil)
    }
  }

  private static func work(_ input: Input) {
    _ = try? DocumentImporter.read(
      input.document, options: ImportOptions(fileName: input.fileName),
      poppler: input.layout.map { GivenLayout(bytes: $0) })
  }

  @Test(arguments: DocumentKind.all) func growsWithTheDocument(_ kind: DocumentKind) {
    func growth(from size: Int) -> Growth {
      Growth(from: size, limit: 256_000, { Self.input(kind, $0) }, Self.work)
    }
    let first = growth(from: 2000)
    let again = first.isBearable ? first : growth(from: 3000)
    #expect(again.isBearable, "\(kind): \(first), then \(again)")
  }
}
