import SessionEngine

/// What must hold of the plan of any session.
enum PlanProperties {
  static func check(_ plan: SessionPlan) {
    for slot in plan.slots {
      Outcome.require(slot.budgetSeconds >= 0, "a slot of \(slot.budgetSeconds) s")
      Outcome.require(
        slot.sections.allSatisfy { $0.budgetSeconds >= 0 }, "a section of negative length")
      let planned = slot.sections.reduce(0) { $0 + $1.budgetSeconds }
      Outcome.require(
        planned <= slot.budgetSeconds, "sections of \(planned) s in \(slot.budgetSeconds) s")
    }
  }
}
