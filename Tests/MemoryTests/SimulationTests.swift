import DrillSimulation
import Testing

/// What the order of a day's questions is worth, as docs/BENCHMARKS.md has it.
@Suite struct SimulationTests {
  @Test func aWeekIsEnoughToSeeEveryQuestionOnce() {
    let week = DrillSimulation(questionCount: 60, days: 7, perDay: 10)
    let ours = week.mean(.newFirst, candidates: 30)
    let mixed = week.mean(.mixed, candidates: 30)
    let dueFirst = week.mean(.dueFirst, candidates: 30)
    #expect(ours.known >= 0.78)
    #expect(dueFirst.known < 0.5)
    #expect(mixed.known < ours.known)
    // Nobody answers more often for it.
    #expect(ours.reviewCount <= 70)
    #expect(mixed.reviewCount <= 70)
  }

  /// With more time than questions the order hardly matters, and nothing is lost by ours.
  @Test(arguments: [(60, 21, 10), (60, 45, 10), (40, 14, 6)])
  func withTimeEnoughNothingIsLost(questions: Int, days: Int, perDay: Int) {
    let simulation = DrillSimulation(questionCount: questions, days: days, perDay: perDay)
    let ours = simulation.mean(.newFirst, candidates: 10)
    let dueFirst = simulation.mean(.dueFirst, candidates: 10)
    #expect(ours.known >= dueFirst.known - 0.01)
    #expect(ours.known > 0.85)
  }
}
