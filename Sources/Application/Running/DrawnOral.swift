import ExamModel
import SessionEngine

/// An oral as a jury would ask it, drawn without a clock or a candidate.
package struct DrawnOral {
  /// The questions of one exchange.
  struct Exchange {
    let slot: PlannedSlot
    let questions: [QuestionRecord]
  }

  let plan: SessionPlan
  let exchanges: [Exchange]

  /// - Parameter count: how many questions each exchange has at most.
  package init(plan: SessionPlan, draw: any QuestionDraw, count: Int) {
    let engine = SessionEngine(draw: draw)
    var state = SessionState(plan: plan)
    func perform(_ intent: SessionIntent) {
      for event in engine.decide(intent, in: state, at: 0) { state.reduce(event) }
    }
    perform(.begin)
    while let slot = state.plannedSlot {
      if slot.kind == .exchange { for _ in 1..<max(1, count) { perform(.advance) } }
      perform(.endSlot)
    }
    self.plan = plan
    exchanges = plan.slots.enumerated().filter { $0.element.kind == .exchange }.map { index, slot in
      Exchange(slot: slot, questions: state.questions.filter { $0.slot == index })
    }
  }
}
