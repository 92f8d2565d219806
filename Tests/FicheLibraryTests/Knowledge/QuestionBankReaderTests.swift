import BundledData
import ExamModel
import TestSupport
import Testing

@testable import FicheLibrary

struct QuestionBankReaderTests {
  private func read(_ text: String) -> QuestionBankReading {
    QuestionBankReader.read(bytes: Array(text.utf8), path: "banque.yaml")
  }

  private func finding(_ problem: BankProblem, _ line: Int) -> Finding {
    Finding(.bank(problem), at: SourceLocation(path: "banque.yaml", line: line))
  }

  @Test func readsAQuestionWithEveryKey() {
    let reading = read(
      """
      family: choices
      questions:
        - id: q1
          text: "Pourquoi  {technology} ?"
          difficulty: 3
          target: [30, 75]
          follow-ups: ["Et sinon ?", "Vraiment ?"]
          good-answer: [Un fait]
          asks: {technology: GLPI}
        - {id: q2, criterion: Qualité des documentations, text: Qui lit ?, asks: technology}
        - {id: q3, family: autonomy, text: Et les tests ?, asks: {missing-section: tests}, target: 60}
      """)
    #expect(reading.findings == [])
    #expect(
      reading.bank.questions == [
        BankQuestion(
          id: "q1", family: "choices", text: "Pourquoi {technology} ?", difficulty: 3,
          targetSeconds: 30...75, followUps: ["Et sinon ?", "Vraiment ?"],
          goodAnswer: ["Un fait"], asks: .technology(name: "GLPI")),
        BankQuestion(
          id: "q2", family: "documentation", text: "Qui lit ?", asks: .technology(name: nil)),
        BankQuestion(
          id: "q3", family: "autonomy", text: "Et les tests ?", targetSeconds: 30...60,
          asks: .missingSection(.tests)),
      ])
  }

  @Test func reportsWhatIsWrongAndKeepsTheRest() {
    let long = (1...31).map { "mot\($0)" }.joined(separator: " ")
    let reading = read(
      """
      - {text: Sans identité, family: choices}
      - {id: a, family: choices}
      - {id: b, text: Sans famille}
      - juste un texte
      - {id: c, family: choices, text: \(long)}
      - {id: d, family: choices, text: Bonne ?, difficulty: dur, target: [9, 1], asks: lune}
      - {id: d, family: choices, text: Encore ?}
      """)
    #expect(reading.bank.questions.map(\.id) == ["c", "d"])
    #expect(
      reading.bank.questions.last == BankQuestion(id: "d", family: "choices", text: "Bonne ?"))
    #expect(
      reading.findings == [
        finding(.withoutID, 1), finding(.withoutText(id: "a"), 2),
        finding(.withoutFamily(id: "b"), 3), finding(.notAQuestion(excerpt: "juste un texte"), 4),
        finding(.textTooLong(id: "c", wordCount: 31, limit: 30), 5),
        finding(.keyInvalid(id: "d", key: "difficulty", value: "dur"), 6),
        finding(.keyInvalid(id: "d", key: "target", value: "[9, 1]"), 6),
        finding(.keyInvalid(id: "d", key: "asks", value: "lune"), 6),
        finding(.duplicateID("d"), 7),
      ])
  }

  @Test func reportsAFileThatIsNoBank() {
    #expect(read("titre: rien\n").findings == [finding(.notAQuestion(excerpt: "{titre: rien}"), 1)])
    #expect(read("").findings == [])
    guard case .bank(.unreadable)? = read("a: [").findings.first?.fact else {
      Issue.record("expected an unreadable bank")
      return
    }
    #expect(
      read("\0").findings == [Finding(.file(.binary), at: SourceLocation(path: "banque.yaml"))])
  }

  @Test func bundlesAFaultlessBank() {
    let bank = QuestionBankReader.bundled()
    #expect(bank.questions.count >= 299)
    let families = Set(FamilyMapReader.bundled().families.map(\.id))
    #expect(Set(bank.questions.map(\.family)).isSubset(of: families))
    #expect(bank.questions(ofFamily: "general").count >= 15)
    #expect(bank.questions.allSatisfy { $0.followUps.count >= 2 && !$0.goodAnswer.isEmpty })
  }

  @Test func bundlesFilesWithoutFindings() throws {
    var reading = QuestionBankReading()
    for file in BundledFile.files(in: "fiches/jury") {
      let name = String(file.path.dropFirst("fiches/jury/".count))
      guard !QuestionBankReader.isOtherKnowledge(name) else { continue }
      let text = try String(decoding: StoredFile.bytes(file.path), as: UTF8.self)
      QuestionBankReader.read(text: text, path: name, into: &reading)
    }
    #expect(reading.findings == [])
    #expect(reading.bank.questions.count == QuestionBankReader.bundled().questions.count)
  }

  /// Found by fuzzing: an editor cannot open a line after the last one.
  @Test func aProblemAtTheEndOfAFileIsOnItsLastLine() {
    let path = "Tests/FicheLibraryTests/Fixtures/fuzz/bank-problem-at-end.yaml"
    let bytes = Repository.bytes(of: path)
    let reading = QuestionBankReader.read(bytes: bytes, path: path)
    #expect(reading.findings.map(\.location.line) == [bytes.count { $0 == 0x0A } + 1])
  }
}
