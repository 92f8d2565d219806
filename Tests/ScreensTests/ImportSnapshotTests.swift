import ExamModel
import Frames
import Testing

@testable import Screens

/// The offer to make fiches of documents, and what came of it.
@Suite struct ImportSnapshotTests {
  private func offer() -> ImportScreen {
    ImportScreen(
      documents: [
        "stage/CV Lucas.docx", "stage/ancien rapport.doc", "stage/fiche E6 n°1.docx",
        "stage/portfolio/supervision.odt", "stage/tableau de synthèse.xlsx",
      ].map { ImportableDocument(path: $0, below: "stage") })
  }

  private func surface(_ size: Size, _ language: Language = .french) -> Surface {
    Surface(size: size, language: language)
  }

  @Test(arguments: Sizes.pinned) func theOffer(size: Size) {
    expectScreen(offer(), on: surface(size), named: "import-offer")
    expectScreen(offer(), on: surface(size, .english), named: "import-offer-en")
  }

  @Test(arguments: Sizes.pinned) func theFolderIsTyped(size: Size) {
    var screen = offer()
    for key in [Key.character("d")] + "~/fiches".map(Key.character) {
      _ = screen.handle(key, on: surface(size))
    }
    expectScreen(screen, on: surface(size), named: "import-folder")
  }

  @Test(arguments: Sizes.pinned) func whatCameOfIt(size: Size) {
    var screen = offer()
    _ = screen.handle(.enter, on: surface(size))
    #expect(screen.next?.path == "stage/fiche E6 n°1.docx")
    screen.take(
      ImportedDocument(
        made: ["stage/reseau.md : « Réseau », 6 sections (DOCX)."],
        remarks: ["fiche descriptive officielle reconnue : une section par rubrique."], failures: []
      ))
    screen.take(
      ImportedDocument(
        made: [], remarks: [],
        failures: ["stage/portfolio/supervision.odt : document ODT abîmé ou incomplet."]))
    screen.take(
      ImportedDocument(
        made: ["stage/tableau-de-synthese.md : tableau de synthèse (XLSX)."], remarks: [],
        failures: []
      ))
    #expect(screen.next == nil)
    expectScreen(screen, on: surface(size), named: "import-outcome")
    #expect(screen.handle(.enter, on: surface(size)) == .finishImport)
  }

  @Test func nothingTickedImportsNothing() {
    let surface = surface(Size(columns: 80, rows: 24))
    var screen = ImportScreen(documents: [ImportableDocument(path: "cv.rtf")])
    #expect(screen.handle(.character(" "), on: surface) == .none)
    #expect(screen.handle(.enter, on: surface) == .none)
    #expect(screen.next == nil)
  }
}
