import ExamModel

/// A bank as far as its files could be read, and what is wrong with them.
package struct QuestionBankReading: Hashable, Sendable {
  package var bank: QuestionBank
  package var findings: [Finding]

  package init(bank: QuestionBank = QuestionBank(), findings: [Finding] = []) {
    self.bank = bank
    self.findings = findings
  }
}
