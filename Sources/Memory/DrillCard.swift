import ExamModel

/// A question that the drill may ask.
package struct DrillCard: Hashable, Sendable {
  package var id: CardID
  package var question: Question

  package init(_ question: Question) {
    id = CardID(question)
    self.question = question
  }

  /// Seconds to reread the elements and to place the answer.
  static let checkingSeconds = 20

  /// Seconds that the card is likely to take: as long as its answers took so far, else what a good
  /// answer takes.
  func expectedSeconds(_ memory: CardMemory?) -> Int {
    let target = question.targetSeconds
    let usual = target.lowerBound + (target.upperBound - target.lowerBound) / 2
    guard let memory, memory.totalSeconds > 0 else { return usual + Self.checkingSeconds }
    // Who fell silent at once, or left the machine, does not make the next answer as short or long.
    let own = memory.totalSeconds / memory.grades.count
    return min(max(own, target.lowerBound), target.upperBound) + Self.checkingSeconds
  }
}
