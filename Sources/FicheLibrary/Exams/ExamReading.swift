import ExamModel

/// What came of reading an exam page.
public struct ExamReading: Hashable, Sendable {
  /// `nil` exactly when one of the findings is an error.
  public var exam: Exam?
  public var findings: [Finding]

  public init(exam: Exam?, findings: [Finding]) {
    self.exam = exam
    self.findings = findings
  }
}
