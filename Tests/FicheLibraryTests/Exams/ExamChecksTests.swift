import ExamModel
import TestSupport
import Testing

@testable import FicheLibrary

private func findings(_ frontMatter: String, body: String = "") -> [Finding] {
  let text = "---\ncriteria: [Clarté]\n\(frontMatter)\n---\n\(body)"
  return ExamReader.read(text: text, path: "p.md").findings
}

private func finding(_ fact: FindingFact, line: Int?) -> Finding {
  Finding(fact, at: Place(path: "p.md", line: line))
}

@Suite struct ExamChecksTests {
  @Test func withoutDuration() {
    #expect(findings("phases: [A]") == [finding(.exam(.withoutDuration), line: nil)])
  }

  @Test func withoutPhases() {
    #expect(findings("duration: 30") == [finding(.exam(.withoutPhases), line: nil)])
    #expect(
      findings("title: A").map(\.fact) == [.exam(.withoutPhases), .exam(.withoutDuration)])
  }

  @Test(arguments: ["trente", "0", "-5", "25 h", "[30]", "1441"])
  func invalidDuration(text: String) {
    #expect(
      findings("duration: \(text)\nphases: [A]")
        == [finding(.exam(.durationInvalid(text: text)), line: 3)])
  }

  @Test func invalidDurationOnThePage() {
    let body = "\n| Élément | Valeur |\n|---|---|\n| Nom | A |\n| **Durée** | longue |\n"
    #expect(
      findings("phases: [A]", body: body)
        == [finding(.exam(.durationInvalid(text: "longue")), line: 9)])
  }

  @Test func invalidPreparation() {
    #expect(
      findings("duration: 30\npreparation: peu\nphases: [A]")
        == [finding(.exam(.durationInvalid(text: "peu")), line: 4)])
  }

  @Test func slotsThatDoNotAddUp() {
    let slots = "phases:\n  - slots: [{kind: presentation, minutes: 10}]"
    #expect(
      findings("duration: 30\n\(slots)")
        == [
          finding(.exam(.slotsDoNotAddUp(slotsSeconds: 600, durationSeconds: 1800)), line: 3)
        ])
    #expect(
      findings("duration: 10\n\(slots)\n  - title: B").map(\.fact)
        == [.exam(.slotsDoNotAddUp(slotsSeconds: 600, durationSeconds: 600))])
    let page = "| Durée | 20 min |\n|---|---|\n"
    #expect(
      findings(slots, body: page) == [
        finding(.exam(.slotsDoNotAddUp(slotsSeconds: 600, durationSeconds: 1200)), line: 6)
      ])
  }

  @Test func preparationThatDoesNotAddUp() {
    let phases =
      "phases:\n  - slots: [{kind: written, minutes: 5}, {kind: exchange, minutes: 10}]"
    #expect(
      findings("duration: 10\npreparation: 20\n\(phases)")
        == [
          finding(
            .exam(.preparationDoesNotAddUp(slotsSeconds: 300, preparationSeconds: 1200)), line: 4)
        ])
    #expect(
      findings("duration: 10\npreparation: 0\n\(phases)").map(\.fact)
        == [.exam(.preparationDoesNotAddUp(slotsSeconds: 300, preparationSeconds: 0))])
    #expect(findings("duration: 10\n\(phases)").isEmpty)
  }

  @Test(arguments: [
    ("{kind: danse, minutes: 10}", "{kind: danse, minutes: 10}"),
    ("{kind: exchange}", "{kind: exchange}"),
    ("{kind: exchange, minutes: -1}", "{kind: exchange, minutes: -1}"),
    ("{kind: exchange, seconds: 1.5}", "{kind: exchange, seconds: 1.5}"),
    ("{minutes: 10}", "{minutes: 10}"),
    ("exchange", "exchange"),
  ])
  func invalidSlot(slot: String, text: String) {
    let phases = "phases:\n  - title: A\n    slots:\n      - {kind: pause, seconds: 5}\n"
    #expect(
      findings("duration: 10\n\(phases)      - \(slot)")
        == [finding(.exam(.slotInvalid(text: text)), line: 8)])
  }

  @Test func withoutCriteria() {
    let text = "---\nduration: 10\nphases: [A]\n---\n"
    let reading = ExamReader.read(text: text, path: "p.md")
    #expect(reading.findings == [finding(.exam(.withoutCriteria), line: nil)])
    #expect(
      reading.exam?.criteria == [
        Criterion(id: "ensemble", name: "Ensemble", family: "general")
      ])
  }

  @Test func wrongTypesAreWarnings() {
    let text = """
      ---
      duration: 10
      official: maybe
      coefficient: lourd
      warnings: [60, bientôt]
      levels: [{points: 3}, {name: A, points: haut}]
      penalties: [{name: B}]
      fiches: deux
      criteria: [A]
      phases:
        - fiche: -1
          parcours: 3
          slots: [{kind: exchange, minutes: 10, limit: large}]
      ---
      """
    let reading = ExamReader.read(text: text, path: "p.md")
    let places = reading.findings.compactMap { finding -> String? in
      guard case .frontMatter(.keyInvalid(let key, let value, let expected)) = finding.fact else {
        return nil
      }
      return "\(finding.location.line ?? 0) \(key) \(value) \(expected)"
    }
    #expect(
      places == [
        "3 official maybe boolean", "4 coefficient lourd number",
        "5 warnings bientôt wholeNumber", "6 levels {points: 3} text", "6 points haut number",
        "8 fiches deux wholeNumber", "11 fiche -1 wholeNumber", "12 parcours 3 boolean",
        "13 limit large limit",
      ])
    #expect(reading.findings.count == places.count)
    #expect(reading.exam?.warningsSecondsLeft == [60])
    #expect(reading.exam?.levels == [Level(name: "A", points: nil)])
    #expect(reading.exam?.penalties == [])
  }

  /// Found by fuzzing: numbers that nobody means could not be written on the exam's card.
  @Test func numbersOutOfRangeAreWarnings() {
    let text = """
      ---
      duration: 10
      coefficient: 1e300
      levels: [{name: A, points: 20.5}, {name: B, points: -1}, {name: C, points: 20}]
      penalties: [{name: D, points: 1e19}, {name: E, points: -20}]
      phases: [{title: P}]
      criteria: [A]
      ---
      """
    let reading = ExamReader.read(text: text, path: "p.md")
    #expect(
      reading.findings.map(\.fact) == [
        .frontMatter(.keyInvalid(key: "coefficient", value: "1e300", expected: "number")),
        .frontMatter(.keyInvalid(key: "points", value: "20.5", expected: "number")),
        .frontMatter(.keyInvalid(key: "points", value: "-1", expected: "number")),
        .frontMatter(.keyInvalid(key: "points", value: "1e19", expected: "number")),
      ])
    #expect(reading.exam?.coefficient == nil)
    #expect(reading.exam?.levels.map(\.points) == [nil, nil, 20])
    #expect(reading.exam?.penalties == [Penalty(name: "E", points: -20)])
  }

  @Test func aCoefficientOnThePageIsOneThatThereCouldBe() {
    func coefficient(_ value: String) -> Double? {
      let table =
        "| Élément | Valeur |\n|---|---|\n| Durée | 10 min |\n| Coefficient | \(value) |\n"
      let text = "# E\n\n\(table)\n## Critères\n\n- A\n\n## Déroulement\n\n- **Phase 1** : a\n"
      return ExamReader.read(text: text, path: "p.md").exam?.coefficient
    }
    #expect(coefficient("2,5") == 2.5)
    #expect(coefficient("99999999999999999999") == nil)
  }

  @Test func brokenFrontMatterStillLeavesThePage() throws {
    let text = "---\ntitle: Oral : blanc\nduration: 20\nphases: [A]\ncriteria: [B]\n---\n"
    let reading = ExamReader.read(text: text, path: "p.md")
    #expect(
      reading.findings == [
        finding(
          .frontMatter(.invalid(problem: "mapping values are not allowed in this context")), line: 2
        )
      ])
    #expect(reading.exam?.title == "Oral : blanc")
    #expect(reading.exam?.durationSeconds == 1200)
  }
}
