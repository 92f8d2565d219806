import ExamModel

/// What came of reading an exam page.
package struct ExamReading: Hashable, Sendable {
  /// `nil` exactly when one of the findings is an error.
  package var exam: Exam?
  package var findings: [Finding]

  package init(exam: Exam?, findings: [Finding]) {
    self.exam = exam
    self.findings = findings
  }
}
