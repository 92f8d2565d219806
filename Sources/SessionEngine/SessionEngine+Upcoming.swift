import ExamModel

extension SessionEngine {
  /// The exchange that runs, or else the next one; `nil` where none follows.
  package static func nextExchange(in state: SessionState) -> Int? {
    if let slot = state.slotIndex, state.plan.slots[slot].kind == .exchange { return slot }
    return state.plan.slots.indices.dropFirst(state.slots.count)
      .first { state.plan.slots[$0].kind == .exchange }
  }

  /// The questions that the draw would ask next, one after the other.
  ///
  /// Before an exchange they are those with which it would begin.
  package func upcoming(in state: SessionState, count: Int) -> [Question] {
    guard let exchange = Self.nextExchange(in: state), !state.isFinished else { return [] }
    var state = state
    let now = state.lastEventMilliseconds
    func happen(_ fact: SessionEvent.Fact) {
      state.reduce(SessionEvent(atMilliseconds: now, fact))
    }
    while state.slotIndex != exchange {
      if let running = state.slotIndex { happen(.slotEnded(slot: running, .candidate)) }
      happen(.slotStarted(slot: state.slots.count))
    }
    var questions: [Question] = []
    while questions.count < count, let question = draw.nextQuestion(in: state) {
      questions.append(question)
      happen(.questionAsked(question))
    }
    return questions
  }
}
