import SmallDocuments

@testable import DocumentImport

/// A file that is refused, and the one reason that is right.
struct RefusalSample {
  var name: String
  var fileName: String
  var bytes: [UInt8]
  var layout: (any PopplerRunning)?
  var error: ImportError

  var isTold: Bool {
    do {
      _ = try DocumentImporter.read(
        bytes, options: ImportOptions(fileName: fileName), poppler: layout)
      return false
    } catch {
      return error == self.error
    }
  }
}

/// What a child of the tests answers.
struct FailingPoppler: PopplerRunning {
  var error: ImportError

  func layout() throws(ImportError) -> [UInt8] { throw error }
}

enum RefusalSamples {
  private static let word = WordXML.document(
    WordXML.p("Contexte", style: "Titre1") + WordXML.p("Un texte."))
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static func wide(_ text: String) -> [UInt8] { text.utf8.flatMap { [$0, 0] } }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  static var all: [RefusalSample] {
    let entities = StoredArchive.closed([
      ("[Content_Types].xml", "<Types/>"),
      ("word/document.xml", "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w>&b;</w>"),
    ])
    let deep = WordXML.document(
      String(repeating: "<w:sdt>", count: 400) + String(repeating: "</w:sdt>", count: 400))
    let locked = StoredArchive.closed([
      ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "x"),
      ("META-INF/manifest.xml", "<manifest:encryption-data/>"),
    ])
    let scripted =
      "<!doctype html><html><head><script src=\"/app.js\"></script></head><body><noscript>Enable JavaScript</noscript><div id=\"root\"></div></body></html>"
    let noise = (0..<2048).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }
    return [
      .init(name: "empty", fileName: "a.docx", bytes: [], error: .empty),
      .init(
        name: "cut", fileName: "a.docx", bytes: Array(word.prefix(word.count / 2)),
        error: .damaged(.docx)),
      .init(name: "noise", fileName: "a.docx", bytes: noise, error: .damaged(.docx)),
      .init(name: "noise without a name", fileName: "a.xyz", bytes: noise, error: .unknownKind),
      .init(name: "entities", fileName: "a.docx", bytes: entities, error: .entities),
      .init(name: "deep", fileName: "a.docx", bytes: deep, error: .bomb),
      .init(
        name: "locked Office", fileName: "a.docx", bytes: compound + wide("EncryptedPackage"),
        error: .encrypted(nil)),
      .init(name: "locked OpenDocument", fileName: "a.odt", bytes: locked, error: .encrypted(.odt)),
      .init(
        name: "locked PDF", fileName: "a.pdf", bytes: bytes("%PDF-1.7"),
        layout: FailingPoppler(error: .encrypted(.pdf)), error: .encrypted(.pdf)),
      .init(name: "no poppler", fileName: "a.pdf", bytes: bytes("%PDF-1.7"), error: .needsPoppler),
      .init(
        name: "scan", fileName: "a.pdf", bytes: bytes("%PDF-1.7"),
        layout: LayoutXML(pages: [[], []]), error: .scanned),
      .init(
        name: "old Word", fileName: "a.docx", bytes: compound + wide("WordDocument"),
        error: .otherFormat(.doc)),
      .init(
        name: "old PowerPoint", fileName: "a.ppt", bytes: compound + wide("PowerPoint Document"),
        error: .otherFormat(.ppt)),
      .init(name: "RTF", fileName: "a.rtf", bytes: bytes("{\\rtf1 a}"), error: .otherFormat(.rtf)),
      .init(
        name: "Pages", fileName: "a.pages",
        bytes: StoredArchive.closed([("Index/Document.iwa", "x")]),
        error: .otherFormat(.pages)),
      .init(
        name: "picture", fileName: "a.docx",
        bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], error: .otherFormat(.image)),
      .init(
        name: "archive", fileName: "a.zip", bytes: StoredArchive.closed([("a.txt", "x")]),
        error: .otherFormat(.archive)),
      .init(name: "script", fileName: "a.html", bytes: bytes(scripted), error: .builtByScript),
      .init(
        name: "nothing said", fileName: "a.docx", bytes: WordXML.document(""), error: .noText(.docx)
      ),
      .init(
        name: "already a text", fileName: "a.md", bytes: bytes("# Titre\n\nDu texte."),
        error: .alreadyText),
    ]
  }
}
