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

  /// A page says where its rules were read and of when they are, or that they are not confirmed.
  @Test(arguments: ExamCatalog.bundled()) func everySourceHasADate(exam: Exam) {
    let hasYear = exam.source.matches(of: /\b(19|20)[0-9]{2}\b/).isEmpty == false
    let isDisowned = ["non officielle", "non confirmé", "not an official"].contains {
      exam.source.contains($0)
    }
    #expect(hasYear || isDisowned, "\(exam.id): \(exam.source)")
    #expect(exam.source.count >= 25, "\(exam.id)")
  }

  @Test func teachersHaveTheNewInterviewAndTheOlderOneApart() throws {
    let new = try #require(ExamCatalog.exam(id: "crpe-capes-entretien"))
    let old = try #require(ExamCatalog.exam(id: "crpe-capes-entretien-2022"))
    #expect(new.phases.map { $0.slots.map(\.budgetSeconds) } == [[300, 600], [1200]])
    #expect(old.phases.map { $0.slots.map(\.budgetSeconds) } == [[300, 600], [600], [600]])
    #expect(ExamCatalog.exam(id: "grand-oral")?.coefficient == 8)
    #expect(ExamCatalog.exam(id: "agregation-lecon") == nil)
  }

  @Test func theFrenchOralHasItsTimesAndEachExchangeItsCriteria() throws {
    let exam = try #require(ExamCatalog.exam(id: "eaf-oral"))
    #expect(exam.preparationSeconds == 1800)
    #expect(exam.phases.map { $0.slots.reduce(0) { $0 + $1.budgetSeconds } } == [1800, 720, 480])
    #expect(exam.phases[1].slots[1].criterionIDs == ["question-de-grammaire"])
    #expect(exam.domain == .any)
  }

  @Test func anUnknownIDGivesNothing() {
    #expect(ExamCatalog.exam(id: "inconnue") == nil)
    #expect(ExamCatalog.exam(id: "../fiches/parcours") == nil)
  }
}
