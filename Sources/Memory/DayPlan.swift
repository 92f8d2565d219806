import ExamModel

/// What to answer today: questions never seen before those that are due, within so many minutes.
///
/// Seeing every question once before the exam matters more than the best day for each: reviews first
/// would leave the unseen ones unseen where time is short.
package struct DayPlan: Hashable, Sendable {
  /// In the order in which they are asked.
  package var cards: [DrillCard]
  /// Seconds that they are likely to take.
  package var expectedSeconds: Int
  /// How many are new among them.
  package var newCount: Int
  /// Due or new cards for which today has no time.
  package var postponedCount: Int

  package var isEmpty: Bool { cards.isEmpty }

  /// The plan of a day.
  ///
  /// - Parameters:
  ///   - deck: every question that could come, the most urgent ones first; of several with one card the
  ///     first counts.
  ///   - memory: of everything answered so far.
  ///   - exam: the day of the exam, if it is known; nothing is planned after it.
  ///   - budgetSeconds: for the whole day; what drills took today is taken off it.
  package init(
    deck: [DrillCard], memory: CandidateMemory, today: CalendarDay, exam: CalendarDay?,
    budgetSeconds: Int
  ) {
    cards = []
    expectedSeconds = 0
    newCount = 0
    postponedCount = 0
    if let exam, today > exam { return }
    let left = budgetSeconds - (memory.drillSeconds[today] ?? 0)
    let ordered = Self.order(deck, memory: memory, today: today)
    for card in ordered {
      let seconds = card.expectedSeconds(memory[card.id])
      guard expectedSeconds + seconds <= left else {
        // A shorter card further on is no reason to pass over one that comes before it, unless no
        // card at all would fit then.
        if cards.isEmpty { continue }
        break
      }
      cards.append(card)
      expectedSeconds += seconds
      if memory[card.id] == nil { newCount += 1 }
    }
    postponedCount = ordered.count - cards.count
  }

  /// New cards in the order of the deck, then the due ones, least remembered first.
  private static func order(
    _ deck: [DrillCard], memory: CandidateMemory, today: CalendarDay
  ) -> [DrillCard] {
    var seen: Set<CardID> = []
    var new: [DrillCard] = []
    var due: [(card: DrillCard, recall: Double)] = []
    for card in deck where seen.insert(card.id).inserted {
      guard let known = memory[card.id] else {
        new.append(card)
        continue
      }
      if known.lastDay < today, known.nextDay <= today {
        due.append((card, known.recall(on: today)))
      }
    }
    let ordered = due.enumerated().sorted {
      ($0.element.recall, $0.offset) < ($1.element.recall, $1.offset)
    }
    return new + ordered.map(\.element.card)
  }
}
