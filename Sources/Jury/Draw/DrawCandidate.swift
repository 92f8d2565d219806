import ExamModel

/// A question that the jury could ask, and what it is about.
package struct DrawCandidate: Hashable, Sendable {
  /// Which part of the oral a question belongs to.
  package enum Scope: Hashable, Sendable {
    /// Any candidate may get it in any exchange.
    case general
    /// It was filled from the fiche at that index of the plan.
    case fiche(Int)
    /// It sets the fiches side by side, so all must have been presented.
    case allFiches
  }

  package var question: Question
  package var scope: Scope
  /// What it comes down to; two candidates with one topic are never both asked.
  package var topic: String
  /// What it is about, more broadly: a jury moves on to another subject before it comes back.
  package var subject: String

  package init(
    question: Question, scope: Scope = .general, topic: String? = nil, subject: String? = nil
  ) {
    self.question = question
    self.scope = scope
    self.topic = topic ?? question.id
    self.subject = subject ?? self.topic
  }
}
