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
    let reviews = Array(reviews)
    let isInOrder = reviews.indices.dropFirst()
      .allSatisfy { reviews[$0 - 1].atSeconds <= reviews[$0].atSeconds }
    guard !isInOrder else { return reviews }
    // Only places are moved about while sorting; there may be hundreds of thousands of reviews.
    return reviews.indices
      .sorted { (reviews[$0].atSeconds, $0) < (reviews[$1].atSeconds, $1) }
      .map { reviews[$0] }
  }

  mutating func add(_ review: Review) {
    if review.isDrill { drillSeconds[review.day, default: 0] += review.durationSeconds }
    if cards[review.card]?.add(review) == nil { cards[review.card] = CardMemory(review) }
  }

  package subscript(card: CardID) -> CardMemory? { cards[card] }
}
