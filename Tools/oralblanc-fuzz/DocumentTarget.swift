import DocumentImport
import FicheLibrary
import TextCells

/// Documents of each kind, from their bytes to the fiches that are made of them.
enum DocumentTarget {
  /// What of a document is fed.
  enum Part {
    /// The whole file, whatever it is.
    case archive
    /// The main part of a Word document.
    case word
    /// The content of an OpenDocument text.
    case open
    /// A slide.
    case slides
    /// A sheet.
    case sheet
    case page
    /// What the child says of a PDF.
    case layout
  }

  static func take(_ bytes: [UInt8], as part: Part) {
    guard bytes.count > 0 else { return }
    let document = document(of: bytes, part)
    var options = ImportOptions(fileName: name(of: part))
    options.keepsImages = Checksum.crc32C(bytes) & 1 == 0
    let poppler = part == .layout ? GivenLayout(bytes: bytes) : nil
    guard let result = try? DocumentImporter.read(document, options: options, poppler: poppler)
    else {
      return
    }
    Outcome.require(!result.fiches.isEmpty, "a document without a fiche")
    for fiche in result.fiches { check(fiche) }
  }

  /// What is made must be read again: a title, sections and nothing that a terminal would obey.
  private static func check(_ fiche: ImportedFiche) {
    let isName = fiche.fileName.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    Outcome.require(isName && !fiche.fileName.isEmpty, "a name for a file that is none")
    Outcome.require(
      fiche.markdown == TextCells.cleaned(fiche.markdown, keepingNewlines: true),
      "controls in the Markdown")
    for picture in fiche.pictures {
      Outcome.require(!picture.name.contains("/"), "a picture outside its folder")
    }
    let reading = FicheReader.read(text: fiche.markdown, path: "/nowhere/fiche.md")
    Outcome.require(!reading.fiche.title.isEmpty, "a fiche without a title")
  }

  private static func name(of part: Part) -> String {
    switch part {
    case .archive, .word: "a.docx"
    case .open: "a.odt"
    case .slides: "a.pptx"
    case .sheet: "a.xlsx"
    case .page: "a.html"
    case .layout: "a.pdf"
    }
  }

  private static func document(of bytes: [UInt8], _ part: Part) -> [UInt8] {
    var archive = StoredArchive()
    switch part {
    case .archive, .page: return bytes
    case .layout: return Array("%PDF-1.7".utf8)
    case .word:
      archive.add("[Content_Types].xml", [])
      archive.add("word/document.xml", bytes)
    case .open:
      archive.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
      archive.add("content.xml", bytes)
    case .slides:
      archive.add("[Content_Types].xml", [])
      archive.add("ppt/presentation.xml", Array(presentation.utf8))
      archive.add("ppt/_rels/presentation.xml.rels", Array(relations("slide", "slides/s.xml").utf8))
      archive.add("ppt/slides/s.xml", bytes)
    case .sheet:
      archive.add("[Content_Types].xml", [])
      archive.add("xl/workbook.xml", Array(workbook.utf8))
      archive.add("xl/_rels/workbook.xml.rels", Array(relations("worksheet", "s.xml").utf8))
      archive.add("xl/s.xml", bytes)
    }
    return archive.closed
  }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let presentation = """
    <p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="\(office)"><p:sldIdLst><p:sldId r:id="a"/></p:sldIdLst></p:presentation>
    """
  private static let workbook = """
    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="\(office)"><sheets><sheet name="a" r:id="a"/></sheets></workbook>
    """

  private static func relations(_ kind: String, _ target: String) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"\(office)/\(kind)\" Target=\"\(target)\"/></Relationships>"
  }

  /// The layout that is fed, in place of a child's.
  private struct GivenLayout: PopplerRunning {
    let bytes: [UInt8]

    func layout() -> [UInt8] { bytes }
  }
}
