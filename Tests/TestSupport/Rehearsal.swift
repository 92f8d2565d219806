import SessionEngine

/// Drives an engine as the run loop does, and keeps what happened.
package struct Rehearsal {
  package let engine: SessionEngine
  package var state: SessionState
  package var events: [SessionEvent] = []

  package init(plan: SessionPlan, engine: SessionEngine) {
    self.engine = engine
    state = SessionState(plan: plan)
  }

  package mutating func perform(_ intent: SessionIntent, at milliseconds: Int) {
    apply(engine.due(in: state, at: milliseconds))
    apply(engine.decide(intent, in: state, at: milliseconds))
  }

  private mutating func apply(_ new: [SessionEvent]) {
    for event in new { state.reduce(event) }
    events += new
  }
}
