import ExamModel

/// What a program wants asked next, as far as it is known when a question is due.
package enum QuestionOffer: Hashable, Sendable {
  /// Nothing: the draw decides.
  case none
  /// It is worth waiting for in that exchange, so nothing is asked yet; an index in the plan's slots.
  case awaited(inExchange: Int)
  /// That question, which was looked at and found fit for that exchange.
  case question(Question, inExchange: Int)
}
