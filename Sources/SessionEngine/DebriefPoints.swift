import ExamModel

/// Ranks what stands out in a session, from what went best to what to work on first.
///
/// Each candidate point gets a weight between -1 and 1: a criterion by its mean points around the
/// middle of the scale, a slot by how far it left its tolerance, answers by the share that missed
/// their window. Equal weights keep the order of the plan, so the choice is stable.
struct DebriefPoints {
  private var weighted: [(point: DebriefPoint, weight: Double)] = []

  init(
    plan: SessionPlan, slots: [SlotDebrief], questions: [QuestionDebrief],
    criteria: [CriterionDebrief]
  ) {
    for entry in criteria { weigh(entry) }
    for entry in slots where entry.wasStarted { weigh(entry, planned: plan.slots[entry.slot]) }
    weigh(questions)
  }

  func strongest(_ count: Int) -> [DebriefPoint] {
    pick(count, weighted.filter { $0.weight > 0 }.map { ($0.point, $0.weight) })
  }

  func weakest(_ count: Int) -> [DebriefPoint] {
    pick(count, weighted.filter { $0.weight < 0 }.map { ($0.point, -$0.weight) })
  }

  private func pick(_ count: Int, _ points: [(DebriefPoint, Double)]) -> [DebriefPoint] {
    points.enumerated()
      .sorted { ($0.element.1, $1.offset) > ($1.element.1, $0.offset) }
      .prefix(count).map(\.element.0)
  }

  private mutating func weigh(_ entry: CriterionDebrief) {
    guard let mean = entry.meanPoints, let level = entry.medianLevel else { return }
    add(.criterion(id: entry.criterion.id, level: level), (mean - 12) / 8)
  }

  private mutating func weigh(_ entry: SlotDebrief, planned: PlannedSlot) {
    let tolerance = max(10, planned.budgetSeconds / 5)
    let delta = entry.deltaSeconds
    let share = Double(abs(delta)) / Double(max(1, planned.budgetSeconds))
    // Ending an indicative or a minimum slot late is not a fault, nor is ending an exchange early.
    let mayRunOver = planned.limit == .indicative || planned.limit == .minimum
    if delta > 0, !mayRunOver, delta > 10 {
      add(.overrun(slot: entry.slot, seconds: delta), -min(1, 0.4 + share))
    } else if planned.kind == .presentation, -delta > tolerance {
      add(.underrun(slot: entry.slot, seconds: -delta), -min(1, share))
    } else if planned.kind == .presentation {
      add(.timeKept(slot: entry.slot, deltaSeconds: delta), 0.5 - share)
    }
    let missed = entry.sections.filter { !$0.wasReached }.count
    if missed > 0 {
      add(
        .sectionsNotReached(slot: entry.slot, count: missed),
        -Double(missed) / Double(entry.sections.count))
    }
  }

  private mutating func weigh(_ questions: [QuestionDebrief]) {
    let skipped = questions.filter(\.isSkipped).count
    if skipped > 0 {
      add(.questionsSkipped(count: skipped), -Double(skipped) / Double(questions.count))
    }
    let answered = questions.filter { !$0.isSkipped }
    guard !answered.isEmpty else { return }
    func share(_ length: QuestionDebrief.Length) -> (Int, Double) {
      let count = answered.filter { $0.length == length }.count
      return (count, Double(count) / Double(answered.count))
    }
    let (short, shortShare) = share(.tooShort)
    let (long, longShare) = share(.tooLong)
    let (right, rightShare) = share(.right)
    if shortShare >= 0.4 {
      add(.answersTooShort(count: short, of: answered.count), -shortShare * 0.8)
    }
    if longShare >= 0.4 { add(.answersTooLong(count: long, of: answered.count), -longShare * 0.8) }
    if rightShare >= 0.6 { add(.answersRight(count: right, of: answered.count), rightShare * 0.8) }
  }

  private mutating func add(_ point: DebriefPoint, _ weight: Double) {
    weighted.append((point, weight))
  }
}
