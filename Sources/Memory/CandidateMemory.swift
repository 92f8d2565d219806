import ExamModel

/// Everything that a candidate's answers have left in memory: a fold over reviews, and nothing else.
package struct CandidateMemory: Hashable, Sendable {
  package private(set) var cards: [CardID: CardMemory] = [:]
  /// Seconds spent in drills, by day.
  package private(set) var drillSeconds: [CalendarDay: Int] = [:]

  package init() {}

  /// The memory after all the reviews, in whatever order they are given.
  ///
  /// They count in the order of the instants, which no zone and no order of files changes.
  package init(_ reviews: some Sequence<Review>) {
    for review in Self.inOrder(reviews) { add(review) }
  }

  /// The reviews in the order in which they count; equal instants keep theirs.
  static func inOrder(_ reviews: some Sequence<Review>) -> [Review] {
    reviews.enumerated()
      .sorted { ($0.element.atSeconds, $0.offset) < ($1.element.atSeconds, $1.offset) }
      .map(\.element)
  }

  mutating func add(_ review: Review) {
    if review.isDrill { drillSeconds[review.day, default: 0] += review.durationSeconds }
    if cards[review.card]?.add(review) == nil { cards[review.card] = CardMemory(review) }
  }

  package subscript(card: CardID) -> CardMemory? { cards[card] }
}
