import ExamModel
import SessionEngine

/// The draw of a drill: the planned cards one after the other, and once more those that failed.
package struct DrillDraw: QuestionDraw {
  private let cards: [DrillCard]
  private let alwaysRepeats: Bool

  /// - Parameters:
  ///   - cards: what the day's plan asks, in its order.
  ///   - alwaysRepeats: whether a failed card comes back although the minutes are used up.
  package init(cards: [DrillCard], alwaysRepeats: Bool = false) {
    self.cards = cards
    self.alwaysRepeats = alwaysRepeats
  }

  package func nextQuestion(in state: SessionState) -> Question? {
    let asked = Dictionary(grouping: state.questions) { CardID($0.question) }
    let left = secondsLeft(in: state)
    // What is not begun when the minutes are over comes tomorrow.
    if let open = cards.first(where: { asked[$0.id] == nil }) {
      return left > 0 ? open.question : nil
    }
    return cards.first { card in
      let askings = asked[card.id] ?? []
      return askings.count == 1 && hasFailed(askings[0], in: state)
        && (alwaysRepeats || card.expectedSeconds(nil) <= left)
    }?.question
  }

  /// What has no level, because it was passed over or its level was taken back, is not known either, and
  /// neither is an answer that nobody could judge.
  private func hasFailed(_ record: QuestionRecord, in state: SessionState) -> Bool {
    guard let level = record.level else { return true }
    return Grade.isFailed(level: level, on: state.plan.levels)
  }

  private func secondsLeft(in state: SessionState) -> Int {
    guard let slot = state.slotIndex else { return 0 }
    return state.plan.slots[slot].budgetSeconds
      - state.slotElapsedMilliseconds(at: state.lastEventMilliseconds) / 1000
  }

  /// How many questions are still to come, repeats that are certain by now included.
  package func remainingCount(in state: SessionState) -> Int {
    let asked = Dictionary(grouping: state.questions) { CardID($0.question) }
    let open = cards.count { asked[$0.id] == nil }
    let repeats = cards.count { card in
      guard let askings = asked[card.id], askings.count == 1 else { return false }
      // The card before the candidate has not failed yet.
      let isCurrent = askings[0] == state.currentQuestion && askings[0].level == nil
      return !isCurrent && hasFailed(askings[0], in: state)
    }
    return open + repeats
  }
}
