import ExamModel
import Testing

@testable import FicheLibrary

private func phases(_ frontMatter: String) throws -> [Phase] {
  let text = "---\ncriteria: [Clarté]\n\(frontMatter)\n---\n"
  return try #require(ExamReader.read(text: text, path: "p.md").exam).phases
}

@Suite struct ExamPlanTests {
  @Test(arguments: 1...9, [7, 600, 1801, 2399, 86_400].map { $0 })
  func sharesAlwaysAddUp(count: Int, seconds: Int) throws {
    guard seconds >= 2 * count else { return }
    let names = (1...count).map { "P\($0)" }.joined(separator: ", ")
    let phases = try phases("duration: \(seconds) s\nphases: [\(names)]")
    let budgets = phases.map { $0.slots.map(\.budgetSeconds) }
    #expect(budgets.joined().reduce(0, +) == seconds)
    #expect(budgets.joined().allSatisfy { $0 > 0 })
    #expect(budgets.first == budgets.dropLast().last ?? budgets.first)
  }

  @Test func theRemainderGoesToTheLast() throws {
    let phases = try phases("duration: 100 s\nphases: [A, B, C]")
    #expect(phases.map { $0.slots.map(\.budgetSeconds) } == [[22, 11], [22, 11], [22, 12]])
  }

  @Test func phasesWithoutSlotsShareWhatIsLeft() throws {
    let phases = try phases(
      "duration: 40\nphases:\n  - slots: [{kind: exchange, minutes: 10}]\n  - title: B")
    #expect(phases.map { $0.slots.map(\.budgetSeconds) } == [[600], [1200, 600]])
  }

  @Test func preparationComesFirstWhereNoSlotIsSet() throws {
    let phases = try phases("duration: 30\npreparation: 20\nphases: [A, B]")
    #expect(phases.map { $0.slots.map(\.kind) }.first == [.preparation, .presentation, .exchange])
    #expect(phases.map { $0.slots.map(\.budgetSeconds) } == [[1200, 600, 300], [600, 300]])
  }

  @Test func slotsAloneTellTheDuration() throws {
    let text =
      "---\ncriteria: [A]\nphases:\n  - slots: [{kind: exchange, minutes: 10}]\n---\n"
    #expect(ExamReader.read(text: text, path: "p.md").exam?.durationSeconds == 600)
  }

  @Test func fichesAreTakenInOrderAndNoMoreThanStated() throws {
    #expect(try phases("duration: 30\nphases: [A, B]").map(\.ficheNumber) == [1, 2])
    #expect(try phases("duration: 30\nfiches: 1\nphases: [A, B]").map(\.ficheNumber) == [1, nil])
    #expect(try phases("duration: 30\nfiches: 0\nphases: [A]").map(\.ficheNumber) == [nil])
    #expect(
      try phases("duration: 30\nphases: [{title: A}, {title: B, fiche: 1}]").map(\.ficheNumber)
        == [nil, 1])
  }

  @Test(arguments: [
    ("**Phase 1** : une seconde réalisation", 2), ("**A** : la 1re fiche", 1),
    ("**A** : fiche 3", 3), ("**A** : autre chose", 1), ("**A** : première partie", 1),
    ("**A** : deuxième mission", 2),
  ])
  func ficheNumbersInWords(item: String, number: Int) {
    let text = "# E\n\n| Durée | 10 |\n|---|---|\n\n## Déroulement\n\n- \(item)\n"
    let exam = ExamReader.read(text: text, path: "p.md").exam
    #expect(exam?.phases.map(\.ficheNumber) == [number])
  }

  // MARK: What a slot and an exam are about

  @Test func aSlotNamesItsCriteriaAndOneThatIsNotThereIsReported() throws {
    let reading = ExamReader.read(
      text: """
        ---
        title: Oral
        duration: 10
        domain: any
        criteria: ["L'écoute", "La voix"]
        phases:
          - title: Un
            slots:
              - {kind: exchange, minutes: 5, criteria: ["L'écoute"]}
              - {kind: exchange, minutes: 5, criteria: ["La vue", "La voix"]}
        ---
        """, path: "oral.md")
    let exam = try #require(reading.exam)
    #expect(exam.domain == .any)
    #expect(exam.phases[0].slots.map(\.criterionIDs) == [["ecoute"], ["voix"]])
    #expect(reading.findings.map(\.location.line) == [10])
  }

  @Test func aDomainThatIsUnknownIsReportedAndComputing() throws {
    let reading = ExamReader.read(
      text: "---\nduration: 10\ndomain: lettres\ncriteria: [Voix]\nphases: [Un]\n---\n",
      path: "oral.md")
    #expect(reading.exam?.domain == .computing)
    #expect(reading.findings.map(\.fact.code) == ["front-matter-key-invalid"])
  }
}
