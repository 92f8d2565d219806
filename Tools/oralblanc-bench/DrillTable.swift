import DrillSimulation

/// What the order of a day's questions is worth on the day of the exam, a case to a line.
enum DrillTable {
  private static let cases = [
    DrillSimulation(questionCount: 60, days: 7, perDay: 10),
    DrillSimulation(questionCount: 60, days: 21, perDay: 10),
    DrillSimulation(questionCount: 120, days: 21, perDay: 10),
    DrillSimulation(questionCount: 60, days: 45, perDay: 10),
  ]

  /// `questions,days,per day,order,known,solid,reviews`, the shares in millionths.
  static func lines(candidates: Int) -> [String] {
    cases.flatMap { simulation in
      DrillSimulation.Order.allCases.map { order in
        let outcome = simulation.mean(order, candidates: candidates)
        let (known, solid) = (millionths(outcome.known), millionths(outcome.solid))
        return "\(simulation.questionCount),\(simulation.days),\(simulation.perDay),"
          + "\(order.rawValue),\(known),\(solid),\(outcome.reviewCount)"
      }
    }
  }

  private static func millionths(_ share: Double) -> Int { Int((share * 1_000_000).rounded()) }
}
