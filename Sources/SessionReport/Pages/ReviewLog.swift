import Memory

/// Answers in the form that schedulers exchange, so that anyone can train weights on them.
///
/// One row an answer, oldest first: `card_id`, `review_time` in milliseconds since 1970,
/// `review_rating` from 1 to 4, `review_state` before the answer (0 new, 2 in review, 3 forgotten the time
/// before) and `review_duration` in milliseconds. fsrs-optimizer reads it as it is.
package struct ReviewLog {
  private let reviews: [Review]

  package init(_ reviews: [Review]) { self.reviews = reviews }

  package var csv: String {
    var last: [CardID: Grade] = [:]
    var rows = ["card_id,review_time,review_rating,review_state,review_duration"]
    let ordered = reviews.enumerated().sorted {
      ($0.element.atSeconds, $0.offset) < ($1.element.atSeconds, $1.offset)
    }
    for (_, review) in ordered {
      let state =
        switch last[review.card] {
        case nil: 0
        case .again: 3
        case .hard, .good, .easy: 2
        }
      last[review.card] = review.grade
      let card =
        review.card.about.isEmpty ? review.card.base : "\(review.card.base)@\(review.card.about)"
      rows.append(
        [
          CSVText.cell(card), "\(review.atSeconds * 1000)", "\(review.grade.rawValue)", "\(state)",
          "\(review.durationSeconds * 1000)",
        ].joined(separator: ","))
    }
    return rows.map { $0 + "\r\n" }.joined()
  }
}
