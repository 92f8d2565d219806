import ExamModel
import SessionEngine

/// Deals the bank out to the criteria of an exam, each question to one criterion that it serves.
struct GeneralQuestions {
  private let map: CriterionMap
  private let questions: [BankQuestion]

  init(_ questions: [BankQuestion], map: CriterionMap) {
    self.map = map
    self.questions = questions
  }

  /// A question of the bank for a criterion.
  struct Deal {
    let criterionID: String
    /// What of the question the criterion judges: a jury goes through these before it comes back to one.
    let aspect: String
    let question: BankQuestion
  }

  /// A criterion with fewer gets questions that another would have been the first to get.
  private static let neededCount = 24

  /// Of the criteria that judge what a question tells most of, the one that has got the fewest so far
  /// takes it; one of those that judge what else it tells, if that one is short of questions.
  func deals() -> [Deal] {
    var counts: [String: Int] = [:]
    func fewest(_ criteria: [Criterion]) -> Criterion? {
      criteria.min { (counts[$0.id] ?? 0) < (counts[$1.id] ?? 0) }
    }
    return questions.compactMap { question in
      guard let first = fewest(map.criteria(for: question)) else { return nil }
      var criterion = first
      if let other = fewest(map.allCriteria(for: question)),
        (counts[first.id] ?? 0) >= Self.neededCount, (counts[other.id] ?? 0) < Self.neededCount
      {
        criterion = other
      }
      counts[criterion.id, default: 0] += 1
      return Deal(
        criterionID: criterion.id, aspect: map.aspect(of: question, for: criterion.id),
        question: question)
    }
  }
}
