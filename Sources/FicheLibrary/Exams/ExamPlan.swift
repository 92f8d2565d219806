import ExamModel

/// Phases whose times add up.
struct ExamPlan {
  var durationSeconds: Int
  var preparationSeconds: Int
  var phases: [Phase]
}

/// Shares time out among phases that do not set their own.
enum PhaseShares {
  /// The least that can be cut into a presentation and an exchange of whole seconds.
  static let leastSeconds = 2

  /// Equal whole seconds; what cannot be shared goes to the last.
  static func split(_ seconds: Int, into count: Int) -> [Int] {
    guard count > 0 else { return [] }
    var shares = Array(repeating: seconds / count, count: count)
    shares[count - 1] += seconds % count
    return shares
  }

  /// Two thirds presentation, one third exchange (docs/DESIGN.md, "Time").
  static func slots(_ seconds: Int) -> [Slot] {
    let presentation = max(1, seconds * 2 / 3)
    return [
      Slot(kind: .presentation, budgetSeconds: presentation),
      Slot(kind: .exchange, budgetSeconds: seconds - presentation),
    ]
  }
}
