/// What FSRS keeps of one card.
package struct MemoryTrace: Hashable, Sendable {
  /// Days after which the chance to remember has fallen to 90 %.
  package var stability: Double
  /// From 1, easy, to 10.
  package var difficulty: Double

  package init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }
}
