import ExamModel
import SessionEngine

/// Deals the bank out to the criteria of an exam, each question to one criterion.
struct GeneralQuestions {
  private let map: CriterionMap
  private let questions: [BankQuestion]

  /// What a criterion gets at least, as long as the bank lasts.
  static let neededCount = 24
  /// What it gets even where only families that it has nothing to do with are left.
  static let leastCount = 12

  init(_ questions: [BankQuestion], map: CriterionMap) {
    self.map = map
    self.questions = questions
  }

  /// A question of the bank for a criterion.
  struct Deal {
    let criterionID: String
    let question: BankQuestion
  }

  func deals() -> [Deal] {
    var open = Dictionary(grouping: questions, by: \.family)
    var dealt: [String: [BankQuestion]] = [:]
    for family in map.allFamilies { dealOwn(family, from: &open, to: &dealt) }
    topUp(&dealt, from: &open)
    return map.criteria.flatMap { criterion in
      (dealt[criterion.id] ?? []).map { Deal(criterionID: criterion.id, question: $0) }
    }
  }

  /// Shares a family out among the criteria that want it, in turn.
  private func dealOwn(
    _ family: String, from open: inout [String: [BankQuestion]],
    to dealt: inout [String: [BankQuestion]]
  ) {
    let criteria = map.criteria.filter { map.family(of: $0) == family }
    guard !criteria.isEmpty, let own = open.removeValue(forKey: family) else { return }
    for (index, question) in own.enumerated() {
      dealt[criteria[index % criteria.count].id, default: []].append(question)
    }
  }

  /// Gives criteria that have few the questions of families that nobody wants, the nearest first.
  private func topUp(
    _ dealt: inout [String: [BankQuestion]], from open: inout [String: [BankQuestion]]
  ) {
    var short = map.criteria
    while !short.isEmpty {
      short = short.filter { criterion in
        let count = dealt[criterion.id]?.count ?? 0
        guard count < Self.neededCount else { return false }
        let own = map.family(of: criterion)
        let others = count < Self.leastCount ? map.allFamilies : []
        let near = (map.order(from: own) + others).filter {
          !map.isAboutWork($0) || map.isAboutWork(own)
        }
        guard let family = near.first(where: { !(open[$0]?.isEmpty ?? true) }),
          let question = open[family]?.removeFirst()
        else { return false }
        dealt[criterion.id, default: []].append(question)
        return true
      }
    }
  }
}
