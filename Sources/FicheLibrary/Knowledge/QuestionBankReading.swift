import ExamModel

/// A bank as far as its files could be read, and what is wrong with them.
public struct QuestionBankReading: Hashable, Sendable {
  public var bank: QuestionBank
  public var findings: [Finding]

  public init(bank: QuestionBank = QuestionBank(), findings: [Finding] = []) {
    self.bank = bank
    self.findings = findings
  }
}
