import ExamModel
import Memory

/// A candidate who answers so many questions a day until the exam, and remembers as FSRS says.
///
/// It judges the order of a day's questions and nothing else: it takes FSRS for the truth, and a first answer
/// for an even chance. The planner under test is `DayPlan` itself.
package struct DrillSimulation: Hashable, Sendable {
  /// In which order a day's questions are taken.
  package enum Order: String, Hashable, Sendable, CaseIterable {
    /// Ours: questions never seen before those that are due.
    case newFirst
    case dueFirst
    /// New and due ones in turn, as Anki does unless it is told otherwise.
    case mixed
  }

  package struct Outcome: Hashable, Sendable {
    /// The mean chance to know an answer on the day of the exam.
    package var known: Double
    /// The share of the questions known with a chance of 0.8 or more.
    package var solid: Double
    /// Answers given until then.
    package var reviewCount: Int
  }

  package var questionCount: Int
  package var days: Int
  package var perDay: Int

  package init(questionCount: Int, days: Int, perDay: Int) {
    self.questionCount = questionCount
    self.days = days
    self.perDay = perDay
  }

  /// The means over so many candidates, who differ in their luck alone.
  package func mean(_ order: Order, candidates: Int) -> Outcome {
    let all = (0..<candidates).map { outcome(order, seed: UInt64($0)) }
    let count = Double(max(1, candidates))
    return Outcome(
      known: all.reduce(0) { $0 + $1.known } / count,
      solid: all.reduce(0) { $0 + $1.solid } / count,
      reviewCount: all.reduce(0) { $0 + $1.reviewCount } / max(1, candidates))
  }

  package func outcome(_ order: Order, seed: UInt64) -> Outcome {
    var luck = Luck(seed: seed)
    var memory = CandidateMemory()
    var reviews: [Review] = []
    for today in firstDay.number..<exam.number {
      let today = CalendarDay(number: today)
      for card in chosen(order, memory, today) {
        let chance = memory[card.id]?.recall(on: today) ?? 0.5
        reviews.append(
          Review(
            card: card.id, atSeconds: today.number * 86_400 + reviews.count, day: today,
            grade: luck.next() < chance ? .good : .again))
      }
      memory = CandidateMemory(reviews)
    }
    let forecast = Forecast(deck: deck.map(\.id), memory: memory, on: exam)
    return Outcome(
      known: forecast.known, solid: Double(forecast.solidCount) / Double(max(1, forecast.count)),
      reviewCount: reviews.count)
  }

  private var firstDay: CalendarDay { CalendarDay(year: 2027, month: 4, day: 1) }
  private var exam: CalendarDay { CalendarDay(number: firstDay.number + days) }

  /// Each of them takes a minute, of which the planner counts a third for looking at the elements.
  private var deck: [DrillCard] {
    (0..<questionCount).map {
      DrillCard(Question(id: "q\($0)", criterionID: "c", text: "", targetSeconds: 40...40))
    }
  }

  private func chosen(_ order: Order, _ memory: CandidateMemory, _ today: CalendarDay)
    -> [DrillCard]
  {
    let minutes = order == .newFirst ? perDay : 1_000_000
    let plan = DayPlan(
      deck: deck, memory: memory, today: today, exam: exam, budgetSeconds: minutes * 60)
    let new = Array(plan.cards.prefix(plan.newCount))
    let due = Array(plan.cards.dropFirst(plan.newCount))
    switch order {
    case .newFirst: return plan.cards
    case .dueFirst: return Array((due + new).prefix(perDay))
    case .mixed: return Array(Self.inTurn(due, new).prefix(perDay))
    }
  }

  private static func inTurn(_ first: [DrillCard], _ second: [DrillCard]) -> [DrillCard] {
    (0..<max(first.count, second.count)).flatMap { index in
      [first, second].compactMap { $0.indices.contains(index) ? $0[index] : nil }
    }
  }
}

/// Numbers from 0 to 1, the same ones for the same seed (SplitMix64).
private struct Luck {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return Double(mixed >> 11) / Double(1 << 53)
  }
}
