import ExamModel

/// What a person at the table wants of the running oral; the engine decides.
package enum TableWish: Hashable, Sendable {
  /// The draw's next question.
  case next
  /// One of the questions that the table was offered.
  case pick(questionID: String)
  /// A question in the person's own words.
  case ask(Question)
  case followUp
  case skip
  case endSlot
  /// The level of an answer, counted from 0, as an index in the plan's levels.
  case level(answer: Int, level: Int)
  /// A marker, bare without a kind.
  case mark(MarkerKind?)
  case note(String)
  case undo

  /// Whether it moves the oral on, so that it is meant for what was seen and for nothing later.
  package var isTurn: Bool {
    switch self {
    case .next, .pick, .ask, .followUp, .skip, .endSlot: true
    case .level, .mark, .note, .undo: false
    }
  }
}

/// Why a wish was not carried out.
package enum WishRefusal: String, Hashable, Sendable, CaseIterable {
  /// Somebody had moved the oral on before the wish came.
  case stale
  /// It means nothing at this moment.
  case notNow = "not-now"
  /// It is no wish, or not one that can be.
  case unreadable
}
