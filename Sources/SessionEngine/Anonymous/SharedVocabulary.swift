import ExamModel

/// The words that come with the program, which therefore tell nothing of anybody.
package struct SharedVocabulary: Hashable, Sendable {
  /// The bundled exams by their ids.
  package var exams: [String: Exam]
  /// What the bank's questions ask, by the base that a journal names; what a fiche fills in is left open.
  package var questions: [String: String]
  /// Follow-ups, elements of a good answer and remarks of the jury.
  package var phrases: Set<String>
  /// What to call a section whose role is known.
  package var sectionTitles: [SectionRole: String]

  package init(
    exams: [Exam] = [], questions: [String: String] = [:], phrases: Set<String> = [],
    sectionTitles: [SectionRole: String] = [:]
  ) {
    self.exams = Dictionary(exams.map { ($0.id, $0) }) { first, _ in first }
    self.questions = questions
    self.phrases = phrases.union(JuryRemark.remarks)
    self.sectionTitles = sectionTitles
  }

  /// The text where it is one of the program's own, else what stands in for it.
  func shared(_ text: String, or substitute: String) -> String {
    phrases.contains(text) ? text : substitute
  }
}
