/// What memory holds of one question, as its card tells it.
package struct CardMemo: Hashable, Sendable {
  /// The level it got last, an index in the exam's levels; `nil` where it was passed over.
  package var lastLevel: Int?
  /// The day on which it comes back, as people write it; `nil` for one that is known until the exam.
  package var nextDay: String?

  package init(lastLevel: Int?, nextDay: String?) {
    self.lastLevel = lastLevel
    self.nextDay = nextDay
  }
}
