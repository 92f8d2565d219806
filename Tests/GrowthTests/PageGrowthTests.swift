import Application
import ExamModel
import FicheLibrary
import Frames
import Pages
import Screens
import Testing

/// Whatever a page is made of, the work that it makes grows no faster than the page.
@Suite(.serialized) struct PageGrowthTests {
  nonisolated(unsafe) private static let jury = JuryAssembly(fichePaths: [])
  private static let surface = Surface(size: Size(columns: 80, rows: 24), language: .french)

  /// Everything that is done with a page: read, inspected, judged, drawn; read as an exam as well.
  private static func work(_ text: String) {
    guard let exam = ExamCatalog.exam(id: ExamCatalog.defaultID) else { return }
    let inspector = FicheInspector(exam: exam)
    let bytes = Array(text.utf8)
    _ = PageInspector(inspector).report(onBytes: bytes, path: "fiche.md")
    let reading = FicheReader.read(bytes: bytes, path: "fiche.md")
    _ = jury.evidence(of: reading.fiche)
    _ = ReviewScreen(fiche: reading.fiche, findings: reading.findings).render(on: surface)
    _ = PageContent(title: reading.fiche.title, markdown: text).isOther(roles: 0)
    _ = ExamReader.read(bytes: bytes, path: "examen.md")
  }

  @Test(arguments: PageKind.all) func growsWithThePage(_ kind: PageKind) {
    let growth = Growth(from: 1000, limit: 64_000, kind.text, Self.work)
    // Once more at another size, before a busy machine is taken for a bad algorithm.
    let again = growth.isBearable ? growth : Growth(from: 1500, limit: 64_000, kind.text, Self.work)
    #expect(again.isBearable, "\(kind.name): \(growth), then \(again)")
  }

  @Test func thereAreEnoughKinds() {
    #expect(PageKind.all.count + JournalKind.all.count >= 60)
    #expect(Set(PageKind.all.map(\.name)).count == PageKind.all.count)
  }
}
