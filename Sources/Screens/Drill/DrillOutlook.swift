import ExamModel

/// How far a candidate is on the way to the exam, as the home screen and a drill tell it.
package struct DrillOutlook: Hashable, Sendable {
  /// `nil` where the date is not known; negative once it is over.
  package var daysToExam: Int?
  /// Questions that today's drill asks.
  package var questionCount: Int
  /// Seconds that they are likely to take.
  package var expectedSeconds: Int
  /// The share of the questions known on the day, from 0 to 1; `nil` before the first answer.
  package var known: Double?
  /// Questions due or new for which today has no time.
  package var postponedCount: Int

  package init(
    daysToExam: Int?, questionCount: Int, expectedSeconds: Int, known: Double?,
    postponedCount: Int = 0
  ) {
    self.daysToExam = daysToExam
    self.questionCount = questionCount
    self.expectedSeconds = expectedSeconds
    self.known = known
    self.postponedCount = postponedCount
  }
}
