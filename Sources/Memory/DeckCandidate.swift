import ExamModel

/// A question that a jury could ask, as a drill chooses among them.
package struct DeckCandidate: Hashable, Sendable {
  package var question: Question
  /// What it comes down to; of several questions on one topic the drill keeps one.
  package var topic: String
  /// Whether it was made from a fiche.
  package var isAboutFiche: Bool
  /// Whether juries open with it: role, project, hardest moment.
  package var isOpening: Bool

  package init(question: Question, topic: String, isAboutFiche: Bool, isOpening: Bool) {
    self.question = question
    self.topic = topic
    self.isAboutFiche = isAboutFiche
    self.isOpening = isOpening
  }
}
