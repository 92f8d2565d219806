import SessionEngine

/// A search in the questions and notes of a session, and the match it stands at.
struct ReplaySearch: Sendable {
  let wanted: String
  /// Indices of the events that match, in order.
  let matches: [Int]
  /// Position in the matches; `nil` before the first move.
  private var current: Int?

  init() {
    wanted = ""
    matches = []
  }

  init(_ wanted: String, in index: ReplayIndex) {
    self.wanted = wanted
    matches = index.events(containing: wanted)
  }

  /// Goes to the next or previous match, round the ends; `nil` when there is none.
  ///
  /// - Parameter includingHere: whether a match at the very position counts.
  mutating func move(
    forward: Bool, from position: Int, includingHere: Bool, in timeline: SessionTimeline
  ) -> (milliseconds: Int, number: Int)? {
    guard !matches.isEmpty else { return nil }
    func instant(_ match: Int) -> Int { timeline.events[matches[match]].atMilliseconds }
    let next: Int
    if let current, instant(current) == position, !includingHere {
      // Matches of one instant are passed one by one.
      next = (current + (forward ? 1 : matches.count - 1)) % matches.count
    } else if forward {
      next =
        matches.indices.first { instant($0) > position || includingHere && instant($0) == position }
        ?? 0
    } else {
      next = matches.indices.last { instant($0) < position } ?? matches.count - 1
    }
    current = next
    return (instant(next), next + 1)
  }
}
