import ExamModel

/// The questions that a drill is about: few enough to know them all on the day.
///
/// A jury could ask hundreds. The deck holds the openers, some questions on each criterion from the
/// fiches and some that anybody may get, and whatever was answered before.
package struct DrillDeck: Hashable, Sendable {
  /// In the order in which new ones are asked.
  package var cards: [DrillCard]

  /// How many questions of each kind the deck takes.
  static let openingCount = 6
  static let ficheCount = 36
  static let generalPerCriterion = 4

  /// Chooses the deck.
  ///
  /// - Parameters:
  ///   - candidates: in the order of the jury, which is the same every day.
  ///   - criterionIDs: the most urgent first.
  ///   - memory: cards in it stay in the deck as long as a candidate has them.
  package init(candidates: [DeckCandidate], criterionIDs: [String], memory: CandidateMemory) {
    var chosen: [DeckCandidate] = []
    var topics: Set<String> = []
    var taken: Set<CardID> = []
    func take(_ candidate: DeckCandidate) -> Bool {
      let card = CardID(candidate.question)
      guard !taken.contains(card), !topics.contains(candidate.topic) else { return false }
      taken.insert(card)
      topics.insert(candidate.topic)
      chosen.append(candidate)
      return true
    }
    for candidate in candidates where memory[CardID(candidate.question)] != nil {
      _ = take(candidate)
    }
    let openings = candidates.filter { $0.isOpening && !$0.isAboutFiche }
    Self.takeInTurn(openings, Self.openingCount, criterionIDs, take)
    Self.takeInTurn(
      candidates.filter(\.isAboutFiche), Self.ficheCount, criterionIDs, take)
    for id in criterionIDs {
      var count = 0
      for candidate in candidates
      where count < Self.generalPerCriterion && !candidate.isAboutFiche
        && candidate.question.criterionID == id
      {
        if take(candidate) { count += 1 }
      }
    }
    cards = Self.inTurn(chosen, criterionIDs).map { DrillCard($0.question) }
  }

  /// Takes up to so many, one criterion after the other.
  private static func takeInTurn(
    _ candidates: [DeckCandidate], _ limit: Int, _ criterionIDs: [String],
    _ take: (DeckCandidate) -> Bool
  ) {
    var count = 0
    for candidate in inTurn(candidates, criterionIDs) where count < limit {
      if take(candidate) { count += 1 }
    }
  }

  /// One of each criterion in turn, openers first within each; others at the end.
  private static func inTurn(
    _ candidates: [DeckCandidate], _ criterionIDs: [String]
  ) -> [DeckCandidate] {
    let byCriterion = Dictionary(grouping: candidates) { $0.question.criterionID }
    let known = Set(criterionIDs)
    let queues = criterionIDs.map { id in
      let own = byCriterion[id] ?? []
      return own.filter(\.isOpening) + own.filter { !$0.isOpening }
    }
    var ordered: [DeckCandidate] = []
    for round in 0..<(queues.map(\.count).max() ?? 0) {
      ordered += queues.compactMap { $0.indices.contains(round) ? $0[round] : nil }
    }
    return ordered + candidates.filter { !known.contains($0.question.criterionID) }
  }
}
