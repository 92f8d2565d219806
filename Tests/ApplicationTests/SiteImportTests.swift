import DocumentImport
import TestSupport
import Testing

@testable import Application

/// Pages of the web that lie in one folder: which of them make fiches, and without what.
@Suite struct SiteImportTests {
  private let folder: TemporaryFolder
  private let intake: DocumentIntake

  init() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("travaux")
    func write(_ body: String, to path: String) throws {
      try folder.write(
        "<html><body>\(body)<div>Un carnet tenu à Paimpol</div></body></html>", to: path)
    }
    for name in ["serre", "ruche", "moulin"] {
      try write(
        "<h1>Veiller sur : \(name)</h1><h2>Contexte</h2><p>Le projet \(name) manquait d'une sonde.</p>"
          + "<h2>Bilan</h2><p>Le projet \(name) est suivi depuis le mois d'avril.</p>",
        to: "travaux/\(name).html")
    }
    try write(
      "<h1>Bonjour !</h1><p>Je monte des sondes le dimanche, et voici mon carnet de bord.</p>",
      to: "index.html")
    try write("<h1>Mon CV</h1><h2>Langues</h2><p>Le breton et le français.</p>", to: "cv.html")
    try write(
      "<h1>Travaux</h1>"
        + ["serre", "ruche"].map {
          "<div><h3><a href=\"travaux/\($0).html\">\($0)</a></h3><p>Une sonde.</p></div>"
        }.joined(), to: "travaux.html")
    self.folder = folder
    intake = DocumentIntake(
      choices: ImportChoices(), language: .french, roots: [folder.path])
  }

  private func text(_ name: String) -> String {
    guard case .fiches(let result) = intake.read("\(folder.path)/\(name)") else { return "" }
    return result.fiches.map(\.markdown).joined()
  }

  @Test(arguments: ["serre", "ruche", "moulin"]) func aWorkIsAFiche(name: String) {
    let text = text("travaux/\(name).html")
    #expect(text.contains("## Contexte") && text.contains("le mois d'avril"))
    #expect(!text.contains("Paimpol"))
  }

  @Test(arguments: ["index", "cv", "travaux"]) func aPageOfTheSiteIsNone(name: String) {
    let path = "\(folder.path)/\(name).html"
    guard case .leftOut(let reason) = intake.read(path) else {
      Issue.record("\(intake.read(path))")
      return
    }
    #expect(!reason.isEmpty)
    let outcome = intake.take(path)
    #expect(outcome.failures.isEmpty && outcome.fiches.isEmpty && outcome.remarks.count == 1)
  }

  /// Who names a page means it.
  @Test func aPageThatIsNamedIsRead() {
    let named = DocumentIntake(choices: ImportChoices(), language: .french)
    guard case .fiches(let result) = named.read("\(folder.path)/cv.html") else {
      Issue.record("\(named.read("\(folder.path)/cv.html"))")
      return
    }
    #expect(result.fiches.count == 1)
  }
}
