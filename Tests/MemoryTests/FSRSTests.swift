import Testing

@testable import Memory

/// FSRS-6 as py-fsrs 6.3.2 works it out with its default weights, without learning steps and spread.
@Suite struct FSRSTests {
  /// Grades and the days since the review before, the stability after each, and the last difficulty.
  struct Walk: CustomTestStringConvertible {
    var grades: [Int]
    var days: [Int]
    var stabilities: [Double]
    var difficulty: Double

    var testDescription: String { "\(grades) after \(days) days" }
  }

  static let walks = [
    Walk(
      grades: [3, 3, 3, 3, 3], days: [0, 2, 9, 30, 90],
      stabilities: [2.306500, 10.964332, 41.464533, 125.530769, 335.837337],
      difficulty: 2.090586),
    Walk(
      grades: [1, 3, 3, 3], days: [0, 1, 3, 7],
      stabilities: [0.212000, 1.886788, 7.638231, 20.330559], difficulty: 6.379779),
    Walk(
      grades: [4, 4, 4], days: [0, 8, 40], stabilities: [8.295600, 65.624226, 292.680255],
      difficulty: 1.0),
    Walk(
      grades: [2, 2, 2, 2], days: [0, 1, 2, 4],
      stabilities: [1.293100, 3.249412, 5.806149, 9.186157], difficulty: 8.538968),
    Walk(
      grades: [3, 3, 1, 3, 3], days: [0, 2, 11, 1, 3],
      stabilities: [2.306500, 10.964332, 1.538337, 3.553910, 8.513501], difficulty: 7.367923),
    Walk(grades: [3, 3], days: [0, 0], stabilities: [2.306500, 2.306500], difficulty: 2.111214),
    Walk(
      grades: [1, 1, 3], days: [0, 0, 0], stabilities: [0.212000, 0.083357, 0.103141],
      difficulty: 8.792727),
    Walk(
      grades: [3, 1, 1, 1], days: [0, 5, 1, 1],
      stabilities: [2.306500, 0.682598, 0.237628, 0.107789], difficulty: 9.698877),
    Walk(
      grades: [3, 4, 2], days: [0, 60, 1], stabilities: [2.306500, 82.908383, 85.148922],
      difficulty: 4.010609),
  ]

  @Test(arguments: walks)
  func aWalkAgreesToSixDigits(walk: Walk) throws {
    var trace: MemoryTrace?
    for (step, number) in walk.grades.enumerated() {
      let grade = try #require(Grade(rawValue: number))
      let next = FSRS.reviewed(trace, grade: grade, afterDays: walk.days[step])
      #expect(abs(next.stability - walk.stabilities[step]) < 2e-6, "step \(step)")
      trace = next
    }
    #expect(abs((trace?.difficulty ?? 0) - walk.difficulty) < 2e-6)
  }

  @Test(arguments: [
    (0.7, [9, 21, 46, 93, 279, 929]), (0.8, [3, 8, 17, 33, 99, 332]),
    (0.9, [1, 2, 5, 10, 30, 100]), (0.95, [1, 1, 2, 4, 12, 40]),
  ])
  func intervalsAgree(wantedRecall: Double, days: [Int]) {
    let stabilities = [1, 2.3065, 5, 10, 30, 100]
    #expect(
      stabilities.map { FSRS.intervalDays(stability: $0, wantedRecall: wantedRecall) } == days)
  }

  @Test func aStabilityIsTheDaysToNineInTen() {
    for days in [1, 7, 40, 365] {
      #expect(abs(FSRS.recall(afterDays: days, stability: Double(days)) - 0.9) < 1e-12)
    }
    #expect(FSRS.recall(afterDays: 0, stability: 3) == 1)
    #expect(FSRS.recall(afterDays: -5, stability: 3) == 1)
  }

  @Test func anIntervalIsNeverTooLargeForADate() {
    #expect(FSRS.intervalDays(stability: 1e300) == 36_500)
    #expect(FSRS.intervalDays(stability: .infinity) == 36_500)
    #expect(FSRS.intervalDays(stability: 0.001) == 1)
  }
}
