import ExamModel

/// What a candidate would still know of a deck on the day of the exam.
package struct Forecast: Hashable, Sendable {
  /// Questions in the deck.
  package var count: Int
  /// How many of them were answered at least once.
  package var seenCount: Int
  /// The mean chance to know the answer on the day, from 0 to 1; an unseen question counts 0.
  package var known: Double
  /// How many are known with a chance of 0.8 or more.
  package var solidCount: Int

  /// A chance from which a question is called solid.
  package static let solidRecall = 0.8

  /// - Parameter day: that of the exam; today where it is not known.
  package init(deck: some Sequence<CardID>, memory: CandidateMemory, on day: CalendarDay) {
    let recalls = Set(deck).map { memory[$0]?.recall(on: day) }
    let seen = recalls.compactMap { $0 }
    count = recalls.count
    seenCount = seen.count
    known = recalls.isEmpty ? 0 : seen.sorted().reduce(0, +) / Double(recalls.count)
    solidCount = seen.count { $0 >= Self.solidRecall }
  }
}

/// How the forecast for the day of the exam grew, day by day.
package struct ForecastCurve: Hashable, Sendable {
  package struct Point: Hashable, Sendable {
    package var day: CalendarDay
    /// The forecast had nothing been answered after that day.
    package var known: Double

    package init(day: CalendarDay, known: Double) {
      self.day = day
      self.known = known
    }
  }

  /// One for each day on which something was answered, oldest first.
  package var points: [Point]

  private static let unitsOfCertainty = 1e12

  /// - Parameter exam: the day for which is forecast.
  package init(deck: some Sequence<CardID>, reviews: some Sequence<Review>, exam: CalendarDay) {
    let deck = Set(deck)
    var memory = CandidateMemory()
    // Added up as they change, in units that no order of adding rounds: a year has as many days as a
    // deck has cards.
    var units: [CardID: Int] = [:]
    var total = 0
    var points: [Point] = []
    let reviewed = CandidateMemory.inOrder(reviews.filter { deck.contains($0.card) })
    for (index, review) in reviewed.enumerated() {
      memory.add(review)
      let recall = memory[review.card]?.recall(on: exam) ?? 0
      let own = Int(exactly: (recall * Self.unitsOfCertainty).rounded()) ?? 0
      total += own - (units.updateValue(own, forKey: review.card) ?? 0)
      // A clock set back puts a review on a day that is over; the curve never goes back.
      let day = max(review.day, points.last?.day ?? review.day)
      guard index + 1 == reviewed.count || reviewed[index + 1].day > day else { continue }
      points.append(
        Point(day: day, known: Double(total) / Self.unitsOfCertainty / Double(deck.count)))
    }
    self.points = points
  }
}
