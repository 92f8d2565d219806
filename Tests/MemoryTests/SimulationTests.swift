import ExamModel
import TestSupport
import Testing

@testable import Memory

/// A candidate simulated by FSRS itself, as the figure in docs/BENCHMARKS.md has it.
@Suite struct SimulationTests {
  /// In which order a day's ten questions are taken.
  enum Order {
    /// Ours: `DayPlan`.
    case newFirst
    case dueFirst
    /// New and due ones in turn, as Anki does unless it is told otherwise.
    case mixed
  }

  /// The mean chance to know an answer on the day of the exam.
  private static func known(
    _ order: Order, questions: Int, days: Int, perDay: Int, seed: UInt64
  ) -> Double {
    var random = SplitMix64(seed: seed)
    let deck = (0..<questions).map { Samples.card("q\($0)", target: 40...40) }
    var memory = CandidateMemory()
    for offset in 0..<days {
      let today = Samples.day(offset)
      for card in chosen(order, deck, memory, today, perDay, exam: Samples.day(days)) {
        // A first answer is an even chance; a later one is as likely as it is remembered.
        let chance = memory[card.id]?.recall(on: today) ?? 0.5
        let grade: Grade = Double.random(in: 0..<1, using: &random) < chance ? .good : .again
        memory.add(
          Samples.review(card.id.base, grade, on: today, seconds: 0, isDrill: false))
      }
    }
    return Forecast(deck: deck.map(\.id), memory: memory, on: Samples.day(days)).known
  }

  private static func chosen(
    _ order: Order, _ deck: [DrillCard], _ memory: CandidateMemory, _ today: CalendarDay,
    _ perDay: Int, exam: CalendarDay
  ) -> [DrillCard] {
    let planned = DayPlan(
      deck: deck, memory: memory, today: today, exam: exam, budgetSeconds: perDay * 60)
    if order == .newFirst { return planned.cards }
    let all = DayPlan(
      deck: deck, memory: memory, today: today, exam: exam, budgetSeconds: 1_000_000)
    let new = Array(all.cards.prefix(all.newCount))
    let due = Array(all.cards.dropFirst(all.newCount))
    guard order == .mixed else { return Array((due + new).prefix(perDay)) }
    var mixed: [DrillCard] = []
    for index in 0..<max(new.count, due.count) {
      if due.indices.contains(index) { mixed.append(due[index]) }
      if new.indices.contains(index) { mixed.append(new[index]) }
    }
    return Array(mixed.prefix(perDay))
  }

  private static func mean(_ order: Order, _ questions: Int, _ days: Int, _ perDay: Int) -> Double {
    (0..<30).reduce(0) { sum, seed in
      sum + known(order, questions: questions, days: days, perDay: perDay, seed: UInt64(seed))
    } / 30
  }

  @Test func aWeekIsEnoughToSeeEveryQuestionOnce() {
    let ours = Self.mean(.newFirst, 60, 7, 10)
    #expect(ours >= 0.78)
    #expect(Self.mean(.dueFirst, 60, 7, 10) < 0.5)
    #expect(Self.mean(.mixed, 60, 7, 10) < ours)
  }

  /// What `make bench ONLY=drill` prints.
  @Test func table() {
    for (questions, days, perDay) in [(60, 7, 10), (60, 21, 10), (120, 21, 10), (60, 45, 10)] {
      let (ours, mixed, due) = (
        Self.mean(.newFirst, questions, days, perDay), Self.mean(.mixed, questions, days, perDay),
        Self.mean(.dueFirst, questions, days, perDay)
      )
      func text(_ share: Double) -> String {
        let thousandths = Int((share * 1000).rounded())
        return "0.\(String(1000 + thousandths).dropFirst())"
      }
      print(
        "drill: \(questions) \(days) \(perDay) \(text(ours)) \(text(mixed)) \(text(due))")
    }
  }
}
