import DocumentImport
import FicheLibrary
import TextCells

/// Documents of each kind, from their bytes to the fiches that are made of them.
enum DocumentTarget {
  /// - Parameters:
  ///   - name: what tells the kind of the document.
  ///   - layout: what the child says of it, if it is a PDF.
  static func take(_ document: [UInt8], named name: String, layout: [UInt8]? = nil) {
    var options = ImportOptions(fileName: name)
    options.keepsImages = Checksum.crc32C(layout ?? document) & 1 == 0
    let poppler = layout.map { GivenLayout(bytes: $0) }
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

  /// The layout that is fed, in place of a child's.
  private struct GivenLayout: PopplerRunning {
    let bytes: [UInt8]

    func layout() -> [UInt8] { bytes }
  }
}
