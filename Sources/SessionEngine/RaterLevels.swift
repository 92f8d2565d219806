/// The last level of each who gave one, as indices in the plan's levels.
///
/// Not a dictionary: a long session holds one for each answer.
package struct RaterLevels: Hashable, Sendable {
  private var candidate: Int32?
  private var jury: Int32?
  private var program: Int32?

  package init() {}

  package subscript(rater: Rater) -> Int? {
    get {
      switch rater {
      case .candidate: candidate.map(Int.init)
      case .jury: jury.map(Int.init)
      case .program: program.map(Int.init)
      }
    }
    set {
      let level = newValue.map { Int32(clamping: $0) }
      switch rater {
      case .candidate: candidate = level
      case .jury: jury = level
      case .program: program = level
      }
    }
  }

  /// How many gave a level.
  package var count: Int { Rater.allCases.count(where: { self[$0] != nil }) }

  package var isEmpty: Bool { count == 0 }
}

extension RaterLevels: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral levels: (Rater, Int)...) {
    for (rater, level) in levels { self[rater] = level }
  }
}
