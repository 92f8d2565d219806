import ExamModel
import TestSupport
import Testing

@testable import FicheLibrary

/// Many fiches inspected at once, their files looked into.
struct FicheFilesInspectionTests {
  @Test func eachFicheHasItsOwnFindingsInOrder() throws {
    let folder = try TemporaryFolder()
    for number in 10..<60 {
      let secret = number.isMultiple(of: 3) ? "\nMot de passe : Lapin\(number)\n" : ""
      try folder.write(
        "# Fiche \(number)\n\n## Contexte\n\nUne mission.\n\(secret)", to: "f\(number).md")
    }
    let collection = FicheLibrary.load(paths: [folder.path])
    #expect(collection.inspections.isEmpty)
    let inspector = try InspectionSamples.inspector()
    let inspected = inspector.inspected(collection)
    let found = collection.fiches.map { inspected.inspections[$0.path] }
    #expect(found == collection.fiches.map { inspector.findings(onFileOf: $0) })
    #expect(
      found.indices.filter { found[$0]?.contains { $0.fact == .passwordLeft } == true }
        == Array(stride(from: 2, to: 50, by: 3)))
    // In one go with reading comes the same, and of the text no more than the words are counted.
    #expect(FicheLibrary.outlines(paths: [folder.path], inspector: inspector) == inspected)
    #expect(inspected.fiches.allSatisfy { $0.sections.allSatisfy(\.blocks.isEmpty) })
    #expect(inspected.fiches.map(\.wordCount) == collection.fiches.map(\.wordCount))
  }

  @Test func aFicheThatIsNoFileIsJudgedByWhatWasRead() throws {
    let fiche = FicheReader.read(text: "# A\n\n![p](absent.png)\n", path: "nowhere/a.md").fiche
    let inspector = try InspectionSamples.inspector()
    #expect(inspector.findings(onFileOf: fiche) == inspector.findings(on: fiche))
  }
}
