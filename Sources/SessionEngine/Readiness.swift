import ExamModel

/// Whether a candidate is ready, by a rule that is spelled out.
///
/// Ready is who has gone through at least three orals to the end, kept to time in each of the last
/// three, been asked on every criterion three times or more, and has no criterion whose median over
/// these three orals is under *maîtrise partielle*.
package struct Readiness: Hashable, Sendable {
  package enum Check: Hashable, Sendable {
    case completeRuns(count: Int, needed: Int)
    case withinTolerance(count: Int, of: Int)
    /// Criteria that were asked less often than needed.
    case everyCriterionAsked(missing: [String], times: Int)
    /// Criteria whose median is under the level, and those that nobody rated: not weak, but unknown.
    case noWeakCriterion(weak: [String], unrated: [String], level: Int)

    package var isMet: Bool {
      switch self {
      case .completeRuns(let count, let needed): count >= needed
      case .withinTolerance(let count, let total): count == total && total >= Readiness.neededRuns
      case .everyCriterionAsked(let missing, _): missing.isEmpty
      case .noWeakCriterion(let weak, let unrated, _): weak.isEmpty && unrated.isEmpty
      }
    }
  }

  package static let neededRuns = 3
  package static let neededAskings = 3

  package var checks: [Check]

  package var isReady: Bool { checks.allSatisfy(\.isMet) }
}

extension Readiness {
  init(runs: [ProgressRun], criteria: [CriterionProgress], levels: [Level]) {
    let complete = runs.filter(\.isComplete)
    let last = complete.suffix(Self.neededRuns)
    let halfway = levels.halfwayIndex
    checks = [
      .completeRuns(count: complete.count, needed: Self.neededRuns),
      .withinTolerance(count: last.count(where: \.isWithinTolerance), of: last.count),
      .everyCriterionAsked(
        missing: criteria.filter { $0.askedCount < Self.neededAskings }.map(\.criterion.id),
        times: Self.neededAskings),
      .noWeakCriterion(
        weak: criteria.filter { $0.medianLevel.map { $0 < halfway } ?? false }.map(\.criterion.id),
        unrated: criteria.filter { $0.medianLevel == nil }.map(\.criterion.id), level: halfway),
    ]
  }
}
