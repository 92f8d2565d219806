import ExamModel
import FicheLibrary
import TestSupport
import Testing

struct PageInspectorTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func inspector() throws -> PageInspector {
    PageInspector(try InspectionSamples.inspector())
  }

  private func isExam(_ text: String) throws -> Bool {
    let report = try inspector().report(onBytes: Array(text.utf8), path: "p.md")
    if case .fiche = report.content { return false }
    return true
  }

  @Test func tellsExamsFromFiches() throws {
    let criteria = "## Critères\n\n- **Autonomie** : seul\n\n"
    let table = "| Élément | Valeur |\n|---|---|\n| Durée | 30 minutes |\n\n"
    let phases = "## Modalités\n\n- **Phase 1** : présentation\n"
    #expect(try isExam("---\nphases: [a]\n---\n# Oral\n"))
    #expect(try isExam("---\nduration: 30\ncriteria: [a]\n---\n# Oral\n"))
    #expect(try isExam("# Oral\n\n" + table + criteria))
    #expect(try isExam("# Oral\n\n" + criteria + phases))
    #expect(try !isExam("---\nduration: 3 mois\n---\n# Mission\n\nTexte.\n"))
    #expect(try !isExam("# Mission\n\n" + table + "Texte.\n"))
    #expect(try !isExam("# Mission\n\n" + criteria + "Texte.\n"))
    #expect(try !isExam("# Mission\n\n## Phases\n\n- **Phase 1** : étude\n"))
  }

  @Test func everyBundledPageIsTakenForWhatItIs() throws {
    for exam in ExamCatalog.bundled() {
      let text = Repository.text(of: "exams/\(exam.id).md")
      #expect(try isExam(text), "\(exam.id)")
    }
    for fiche in FicheLibrary.bundled().fiches {
      #expect(try !isExam(Repository.text(of: "fiches/\(fiche.id).md")), "\(fiche.id)")
    }
  }

  @Test func reportsTheDamagedExamPageAsAWarningOnly() throws {
    let bytes = Repository.bytes(of: "Tests/FicheLibraryTests/Fixtures/epreuve-e6.md")
    let report = try inspector().report(onBytes: bytes, path: "e6.md")
    #expect(report.findings.map(\.severity) == [.warning])
    #expect(report.findings.map(\.location.line) == [2])
    guard case .encodingRepaired(.macRoman, _)? = report.findings.first?.fact else {
      Issue.record("expected a repaired encoding, got \(report.findings)")
      return
    }
  }

  @Test func oneBadFileHidesNoOther() throws {
    try folder.write(InspectionSamples.complete, to: "c.md")
    try folder.write([0x7F, 0, 1], to: "a.md")
    try folder.write("", to: "b.md")
    try folder.write("---\nduration: bientôt\nphases: [a]\n---\n# Oral\n", to: "d.md")
    try folder.write(InspectionSamples.complete, to: "e.md")
    let missing = folder.path("absent.md")
    let reports = try inspector().reports(onPaths: [missing, folder.path])
    #expect(
      reports.map { $0.path.split(separator: "/").last } == [
        "a.md", "absent.md", "b.md", "c.md", "d.md", "e.md",
      ])
    let facts = reports.map { $0.findings.map(\.fact) }
    #expect(facts[0] == [.file(.binary)])
    #expect(facts[1] == [.file(.missing)])
    #expect(facts[2] == [.file(.emptyPage)])
    #expect(facts[4].contains { $0.code == "exam-duration-invalid" })
    #expect(
      facts[5] == [.fiche(.titleRepeated(title: "Supervision", otherPath: folder.path("c.md")))])
  }

  /// Thirty pupils choose the same titles, and none of them does wrong.
  @Test func titlesAreComparedWithinOneCandidatesFolder() throws {
    for name in ["durand", "martin"] {
      try folder.makeFolder(name)
      try folder.write("# Mon parcours\n\nTexte.\n", to: "\(name)/parcours.md")
      try folder.write("# Parc\n\nTexte.\n", to: "\(name)/parc.md")
    }
    try folder.write("# Parc\n\nTexte.\n", to: "martin/autre.md")
    let repeated = try inspector().reports(onPaths: [folder.path]).flatMap(\.findings)
      .filter { $0.fact.code == "title-repeated" }
    #expect(repeated.map(\.location.path) == [folder.path("martin/parc.md")])
  }

  @Test func manyFilesComeInTheOrderOfTheirPaths() throws {
    for number in 0..<60 {
      try folder.write("# Fiche \(number)\n\nTexte.\n", to: "f\(100 + number).md")
    }
    let reports = try inspector().reports(onPaths: [folder.path])
    #expect(reports.map(\.path) == (0..<60).map { folder.path("f\(100 + $0).md") })
    #expect(reports.compactMap(\.fiche?.title) == (0..<60).map { "Fiche \($0)" })
    let fiches = FicheLibrary.load(paths: [folder.path]).fiches
    #expect(fiches.map(\.title) == (0..<60).map { "Fiche \($0)" })
  }
}
