import ExamModel

/// What somebody said of their exam on the first evening.
package struct FirstStartAnswer: Hashable, Sendable {
  package var examID: String
  /// `nil` to be asked another time.
  package var examDate: CalendarDay?
  /// Whether both go into the configuration.
  package var isKept: Bool

  package init(examID: String, examDate: CalendarDay?, isKept: Bool) {
    self.examID = examID
    self.examDate = examDate
    self.isKept = isKept
  }
}
