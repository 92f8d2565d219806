import FicheLibrary
import TestSupport
import Testing

@testable import DocumentImport

/// Documents that other programs wrote: LibreOffice 7.4, pandoc 2.17, openpyxl 3.1.
@Suite struct RealDocumentTests {
  private static let folder = "Tests/DocumentImportTests/Fixtures"

  @Test(arguments: ["form.odt", "slides.odp", "synthese.ods", "synthese.xlsx", "pandoc.docx"])
  func becomesTheMarkdownThatWasRecorded(name: String) throws {
    try expect(name, bytes: Repository.bytes(of: "\(Self.folder)/real/\(name)"))
  }

  /// What `pdftohtml` 22.12 says of PDF files that LibreOffice printed.
  @Test(arguments: ["form", "bold"])
  func aLayoutBecomesTheMarkdownThatWasRecorded(name: String) throws {
    let layout = Repository.bytes(of: "\(Self.folder)/seeds/layout-\(name).xml")
    try expect("\(name).pdf", bytes: Array("%PDF-1.6".utf8), poppler: GivenLayout(bytes: layout))
  }

  @Test(arguments: ["page-site", "page-google"])
  func aPageBecomesTheMarkdownThatWasRecorded(name: String) throws {
    let bytes = Repository.bytes(of: "\(Self.folder)/seeds/\(name).html")
    try expect("\(name).html", bytes: bytes)
  }

  private func expect(
    _ name: String, bytes: [UInt8], poppler: (any PopplerRunning)? = nil
  ) throws {
    let result = try DocumentImporter.read(
      bytes, options: ImportOptions(fileName: name), poppler: poppler)
    let text = result.fiches.map(\.markdown).joined(separator: "\n")
    let difference = Snapshot.difference(
      text, recordedAt: "Tests/DocumentImportTests/Golden/\(name).md")
    #expect(difference == nil, "\(name): \(difference ?? "")")
  }

  private struct GivenLayout: PopplerRunning {
    let bytes: [UInt8]

    func layout() -> [UInt8] { bytes }
  }
}
