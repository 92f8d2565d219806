import ExamModel

/// A remark with which a member of the jury cuts in on an answer.
package struct JuryRemark: Hashable, Sendable {
  /// On the slot's clock.
  package var slotMilliseconds: Int
  package var text: String

  package init(slotMilliseconds: Int, text: String) {
    self.slotMilliseconds = slotMilliseconds
    self.text = text
  }

  /// What is said; short, polite, and no question of its own.
  static let remarks = [
    "Venez-en au fait, je vous prie.",
    "Pardon, je ne vous suis pas. Reprenez plus simplement.",
    "Un exemple précis, s'il vous plaît.",
    "Vous ne répondez pas tout à fait à la question.",
    "Je vous arrête. Donnez-nous un chiffre.",
    "Soyez plus bref, le temps passe.",
  ]

  /// The next remark on the running answer: one in two answers gets one, 25 to 44 seconds in.
  package static func next(in state: SessionState, seed: UInt64) -> JuryRemark? {
    guard let record = state.currentQuestion, record.closedSlotMilliseconds == nil,
      !record.isUnheard,
      state.slotIndex != nil
    else { return nil }
    let hash = StableHash.hash("interruption/\(record.question.id)", seed: seed)
    guard hash % 2 == 0 else { return nil }
    // One remark at most on an answer, whether or not it was heard to the end.
    guard state.remarks.last?.question != state.questions.count - 1 else { return nil }
    let due = record.answerableSlotMilliseconds + 25_000 + Int(hash / 2 % 20) * 1000
    let said = state.remarks.map(\.text)
    let order = remarks.sorted {
      StableHash.hash($0, seed: seed ^ hash) < StableHash.hash($1, seed: seed ^ hash)
    }
    let text = order.first { !said.contains($0) } ?? order[0]
    return JuryRemark(slotMilliseconds: due, text: text)
  }
}
