import ExamModel

/// Whether a fiche can be said in the time that an exam gives it.
struct SpokenLength: Sendable {
  /// The presentations in which a fiche may have to fit; `nil` where the exam presents none.
  private let ficheSeconds: ClosedRange<Int>?
  private let parcoursSeconds: Int?

  init(_ exam: Exam) {
    var budgets: [Int] = []
    var parcours: Int?
    for phase in exam.phases {
      let slots = phase.slots.filter { $0.kind == .presentation }
      guard let first = slots.first else { continue }
      var budget = slots.reduce(0) { $0 + $1.budgetSeconds }
      if phase.opensWithParcours {
        let hasFiche = phase.ficheNumber != nil
        let share = Double(first.budgetSeconds) * (hasFiche ? Phase.parcoursShare : 1)
        parcours = Int(share.rounded())
        budget -= Int(share.rounded())
      }
      if phase.ficheNumber != nil { budgets.append(budget) }
    }
    parcoursSeconds = parcours
    if let shortest = budgets.min(), let longest = budgets.max() {
      ficheSeconds = shortest...longest
    } else {
      ficheSeconds = nil
    }
  }

  /// Too long for the longest slot, or less than half of the shortest.
  ///
  /// A written fiche is a support and not a script: within these bounds the candidate adapts.
  func fact(on fiche: Fiche) -> FindingFact? {
    let words = fiche.spokenWordCount
    guard let budgets = budgetSeconds(of: fiche), words > 0 else { return nil }
    let seconds = SpeechRate.usual.seconds(words: words)
    if seconds > budgets.upperBound {
      return .fiche(.tooLongToSay(words: words, budgetSeconds: budgets.upperBound))
    }
    if seconds * 2 < budgets.lowerBound {
      return .fiche(.tooShortToSay(words: words, budgetSeconds: budgets.lowerBound))
    }
    return nil
  }

  /// The presentations in which a fiche may have to fit.
  func budgetSeconds(of fiche: Fiche) -> ClosedRange<Int>? {
    fiche.kind == .parcours ? parcoursSeconds.map { $0...$0 } : ficheSeconds
  }
}
