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

  /// The broader matter of all questions on what a fiche's title says.
  static let titleSubject = "title"

  package var question: Question
  /// How it is asked once a title has been read out: "ce travail" in its place; `nil` where it reads none out.
  package var textAgain: String?
  /// How often in an exchange its title is read out in full before that.
  package var fullReadings = 1
  package var scope: Scope
  /// What it comes down to, first of all and otherwise; two candidates that share one are never both
  /// asked.
  package var topics: [String]
  /// What it is about, more broadly: a jury moves on to another subject before it comes back.
  package var subject: String
  /// Whether an exchange may begin with it.
  package var isOpening: Bool
  /// Whether it is about what its fiche is about, which no jury leaves out.
  package var isAboutSubject: Bool
  /// Whether it says the fiche's subject: by its sure tool or application, or by its title.
  package var namesSubject = false
  /// Whether its words hold anything of the fiche, without which it would suit any other as well.
  package var namesFiche: Bool
  /// Whether it rests on a passing word of the fiche, so that anything else is asked first.
  package var isPassing: Bool
  /// Indices of the plan's fiches whose exchange it suits; `nil` for any.
  package var suitedFiches: Set<Int>?
  /// When it makes sense in an oral with a practical part; `nil` for any time.
  package var moment: ExamMoment?

  package init(
    question: Question, scope: Scope = .general, topics: [String] = [],
    subject: String? = nil, isOpening: Bool = false, isAboutSubject: Bool = false,
    isPassing: Bool = false, suitedFiches: Set<Int>? = nil, moment: ExamMoment? = nil,
    textAgain: String? = nil, namesFiche: Bool? = nil
  ) {
    self.question = question
    self.textAgain = textAgain
    self.scope = scope
    self.namesFiche = namesFiche ?? (scope != .general)
    self.topics = topics.isEmpty ? [question.id] : topics
    self.subject = subject ?? topics.first ?? question.id
    self.isOpening = isOpening
    self.isAboutSubject = isAboutSubject
    self.isPassing = isPassing
    self.suitedFiches = suitedFiches
    self.moment = moment
  }
}
