import ExamModel
import FicheLibrary
import FileAccess
import Testing

struct FicheLibraryTests {
  private let site = FicheFixture.folder + "/site"

  @Test func findsTheFichesOfASiteAndNothingElse() {
    let collection = FicheLibrary.load(paths: [site])
    #expect(collection.fiches.map(\.title) == ["Helpdesk", "Parc", "Parc du siège"])
    #expect(collection.fiches.map(\.id) == ["helpdesk", "missions-parc", "content-parc"])
    #expect(collection.parcours?.title == "Formation")
    #expect(
      collection.findings == [
        Finding(.file(.binary), at: SourceLocation(path: site + "/content/image.md")),
        Finding(.file(.emptyPage), at: SourceLocation(path: site + "/content/vide.md")),
      ])
  }

  @Test func readsAFileNamedOutrightWhateverItsName() {
    let collection = FicheLibrary.load(paths: [
      site + "/README.md", site + "/content/missions/Résolution-de-ticket", site + "/README.md",
    ])
    #expect(collection.fiches.map(\.title) == ["Parc", "Lisez-moi"])
    #expect(collection.findings == [])
  }

  @Test func reportsAMissingFileAndReadsTheOthers() {
    let missing = site + "/absent.md"
    let collection = FicheLibrary.load(paths: [missing, site + "/content/parc.md"])
    #expect(collection.fiches.map(\.title) == ["Parc du siège"])
    #expect(collection.findings == [Finding(.file(.missing), at: SourceLocation(path: missing))])
  }

  @Test func bundlesSevenFichesAndAParcours() {
    let collection = FicheLibrary.bundled()
    #expect(
      collection.fiches.map(\.id) == [
        "support-helpdesk", "deploiement-postes", "flotte-mobile", "sauvegarde-restauration",
        "segmentation-reseau", "application-reservation", "supervision",
      ])
    #expect(collection.parcours?.title == "Mon parcours")
    #expect(collection.parcours?.sections.map(\.plannedSeconds) == [35, 55, 40, 25, 25])
    #expect(collection.findings == [])
    for fiche in collection.fiches {
      #expect(fiche.sections.allSatisfy { $0.role != nil && $0.plannedSeconds != nil })
      #expect(fiche.wordCount > 300)
    }
  }

  @Test func readsTheBundledFichesFromDiskAlike() {
    let collection = FicheLibrary.load(paths: [FicheFixture.folder + "/../../../fiches"])
    #expect(collection.fiches.map(\.sections) == FicheLibrary.bundled().fiches.map(\.sections))
  }
}
