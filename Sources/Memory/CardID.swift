import ExamModel

/// What the drill remembers a question by: the bank's question, and what it was asked about.
///
/// It does not hold the words that filled the question, so that a figure corrected in a fiche keeps its
/// history.
package struct CardID: Hashable, Sendable, Comparable {
  /// Id of the bank's question; the question's own id where the journal has no other.
  package var base: String
  /// The fiche and the kind of thing in it; empty for a question that any candidate may get.
  package var about: String

  package init(base: String, about: String = "") {
    self.base = base
    self.about = about
  }

  /// The card of a question that was or could be asked.
  package init(_ question: Question) {
    self.init(base: question.base ?? question.id, about: question.about ?? "")
  }

  package static func < (left: CardID, right: CardID) -> Bool {
    (left.base, left.about) < (right.base, right.about)
  }
}
