import SessionEngine

/// A search in the questions, notes and words of a session, and the match it stands at.
struct ReplaySearch: Sendable {
  let wanted: String
  /// The instants of what matches, in order; one for each match.
  let matches: [Int]
  /// Position in the matches; `nil` before the first move.
  private var current: Int?

  init() {
    wanted = ""
    matches = []
  }

  /// - Parameter said: when it was said, in milliseconds.
  init(_ wanted: String, in index: ReplayIndex, said: [Int] = []) {
    self.wanted = wanted
    matches =
      (index.events(containing: wanted).map { index.timeline.events[$0].atMilliseconds } + said)
      .sorted()
  }

  /// Goes to the next or previous match, round the ends; `nil` when there is none.
  ///
  /// - Parameter includingHere: whether a match at the very position counts.
  mutating func move(
    forward: Bool, from position: Int, includingHere: Bool
  ) -> (milliseconds: Int, number: Int)? {
    guard !matches.isEmpty else { return nil }
    func instant(_ match: Int) -> Int { matches[match] }
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
