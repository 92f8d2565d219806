import BundledData
import ExamModel
import FicheLibrary
import Testing

@Suite struct ExamCatalogTests {
  @Test(arguments: BundledFile.files(in: "exams").map(\.path))
  func everyBundledExamIsWithoutFindings(path: String) throws {
    let file = try #require(BundledFile.all.first { $0.path == path })
    let reading = ExamReader.read(text: file.text, path: path)
    #expect(reading.findings == [])
    #expect(reading.exam.map { "exams/\($0.id).md" } == path)
  }

  @Test func theDefaultExamIsBundled() throws {
    let exam = try #require(ExamCatalog.exam(id: ExamCatalog.defaultID))
    #expect(exam.title == "Épreuve E6 — Parcours de professionnalisation")
    #expect(exam.source == "page d'un candidat, non officielle")
    #expect(exam.phases.map { $0.slots.map(\.budgetSeconds) } == [[600, 300], [600, 300]])
    #expect(exam.ficheCount == 2)
    #expect(exam.phases.contains { $0.opensWithParcours })
  }

  @Test func bundledExamsHaveDistinctIDs() {
    let exams = ExamCatalog.bundled()
    #expect(exams.count == BundledFile.files(in: "exams").count)
    #expect(Set(exams.map(\.id)).count == exams.count)
    #expect(exams.contains { $0.id == "grand-oral" && $0.preparationSeconds == 1200 })
  }

  @Test func anUnknownIDGivesNothing() {
    #expect(ExamCatalog.exam(id: "inconnue") == nil)
    #expect(ExamCatalog.exam(id: "../fiches/parcours") == nil)
  }
}
