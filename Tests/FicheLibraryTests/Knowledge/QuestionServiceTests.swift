import ExamModel
import FicheLibrary
import Testing

/// What a bank, a catalogue and an exam say of whom a question suits.
@Suite struct QuestionServiceTests {
  private func question(_ yaml: String) -> (BankQuestion?, [Finding]) {
    var reading = QuestionBankReading()
    QuestionBankReader.read(
      text: "family: choices\nquestions:\n  - id: a\n    text: \"Pourquoi ?\"\n\(yaml)",
      path: "bank.yaml", into: &reading)
    return (reading.bank.questions.first, reading.findings)
  }

  @Test func aQuestionSaysWhomItSuits() throws {
    let (read, findings) = question(
      "    serves: [backup, technical-choices]\n    topic: limits\n    opening: true\n"
        + "    work: [network, security]\n    language: en\n")
    let own = try #require(read)
    #expect(own.serves == ["backup", "technical-choices"])
    #expect(own.topic == "limits")
    #expect(own.isOpening)
    #expect(own.work == [.network, .security])
    #expect(own.language == .english)
    #expect(findings == [])
  }

  @Test func whatIsNotKnownIsReportedAndLeftOut() throws {
    let (read, findings) = question(
      "    opening: perhaps\n    work: [network, cooking]\n    language: xx\n")
    let own = try #require(read)
    #expect(!own.isOpening)
    #expect(own.work == [.network])
    #expect(own.language == .french)
    #expect(findings.count == 3)
  }

  @Test func aBankInEnglishSaysSoOnce() {
    var reading = QuestionBankReading()
    QuestionBankReader.read(
      text: "family: general\nlanguage: en\nquestions:\n  - {id: a, text: \"Why?\"}\n",
      path: "en.yaml", into: &reading)
    #expect(reading.bank.questions.map(\.language) == [.english])
  }

  @Test func aTechnologySaysWhatDoesNotFit() throws {
    var catalog = TechnologyCatalog()
    let findings = TechnologyCatalogReader.read(
      text: "family: policy\nname: stratégie\ntechnologies:\n  - name: GPO\n    skip: [policy-a]\n"
        + "    alternatives: []\n    gender: f\n    number: plural\n    say: G P O\n",
      path: "policy.yaml", into: &catalog)
    let policy = try #require(catalog.technology(named: "GPO"))
    #expect(findings == [])
    #expect(policy.skippedIDs == ["policy-a"])
    #expect(policy.alternatives == [])
    #expect(policy.gender == .feminine)
    #expect(policy.isPlural == true)
    #expect(policy.spokenName == "G P O")
  }

  @Test func aCriterionSaysWhatItJudgesAndInWhichLanguage() throws {
    let text = """
      ---
      duration: 10
      language: en
      criteria:
        - {name: "Interaction", serves: [interaction, language]}
        - {name: "Culture", language: fr}
      phases:
        - title: A
          slots: [{kind: exchange, minutes: 10}]
      ---
      """
    let reading = ExamReader.read(bytes: Array(text.utf8), path: "exam.md")
    let criteria = try #require(reading.exam?.criteria)
    #expect(criteria.map(\.serves) == [["interaction", "language"], []])
    #expect(criteria.map(\.language) == [.english, .french])
    #expect(reading.findings == [])
  }
}
