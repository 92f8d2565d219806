import ExamModel
import SessionEngine

/// A class with what is needed to show it: dates as people read them, and the texts of questions.
package struct ClassOverview: Hashable, Sendable {
  package var survey: ClassSurvey
  /// The day of each row's last rehearsal where the person is; `nil` without one.
  package var lastDays: [CalendarDay?]
  /// What the questions that nobody holds ask, by their keys.
  package var questionTexts: [String: String]
  package var isAnonymous: Bool
  /// What a teacher has to know besides, as sentences.
  package var notices: [String]

  package init(
    survey: ClassSurvey, lastDays: [CalendarDay?], questionTexts: [String: String],
    isAnonymous: Bool = false, notices: [String] = []
  ) {
    self.survey = survey
    self.lastDays = lastDays
    self.questionTexts = questionTexts
    self.isAnonymous = isAnonymous
    self.notices = notices
  }

  /// Whether figures of the class are left out, since they would be figures about persons.
  package var hidesFigures: Bool {
    isAnonymous && survey.activeCount < ClassSurvey.smallestClass
  }

  package func lastDay(of row: ClassRow) -> CalendarDay? {
    lastDays.indices.contains(row.member) ? lastDays[row.member] : nil
  }
}
