import ExamModel

/// The three questions of the evening before: an opener, one on the weakest criterion, and one on the
/// line of the fiche that a jury will certainly see.
package struct EveningPlan: Hashable, Sendable {
  package var cards: [DrillCard]

  /// Chooses the questions, none of them twice.
  ///
  /// - Parameters:
  ///   - candidates: in the order of the jury.
  ///   - criterionIDs: the weakest first.
  ///   - memory: of several that would do, one that failed or was never asked goes before one that is
  ///     known.
  ///   - today: the day for which it is told what is known.
  package init(
    candidates: [DeckCandidate], criterionIDs: [String], memory: CandidateMemory,
    today: CalendarDay
  ) {
    var left = candidates
    var chosen: [DrillCard] = []
    func need(_ candidate: DeckCandidate) -> Double {
      memory[CardID(candidate.question)]?.recall(on: today) ?? 0.5
    }
    func take(_ fits: (DeckCandidate) -> Bool) {
      // The first of those least known; `min` keeps the order of the jury.
      guard
        let found = left.enumerated().filter({ fits($0.element) }).min(by: {
          (need($0.element), $0.offset) < (need($1.element), $1.offset)
        })
      else { return }
      chosen.append(DrillCard(found.element.question))
      left.removeAll { $0.topic == found.element.topic }
    }
    take { $0.isOpening && !$0.isAboutFiche }
    // An exam without marked openers opens with an easy question.
    if chosen.isEmpty { take { !$0.isAboutFiche && $0.question.difficulty == 1 } }
    if chosen.isEmpty { take { !$0.isAboutFiche } }
    let before = chosen.count
    for id in criterionIDs where chosen.count == before {
      take { $0.question.criterionID == id && !$0.isOpening }
    }
    // What a jury sees at once: a section that is missing or says little, then a figure, then a name.
    for rank in 0...3 where chosen.count < before + 2 {
      take { $0.isAboutFiche && Self.rank($0.question.reason) == rank }
    }
    while chosen.count < 3, !left.isEmpty { take { _ in true } }
    cards = chosen
  }

  private static func rank(_ reason: QuestionReason) -> Int {
    switch reason {
    case .missingSection, .thinSection: 0
    case .figure: 1
    case .technology, .passage: 2
    case .general, .competency, .unknownCompetency, .teamwork, .period, .bothFiches, .ownQuestion: 3
    }
  }
}
