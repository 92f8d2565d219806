import SessionEngine

/// How the candidates of a class are sorted; what is equal stays in the order of the class.
package enum ClassOrder: Hashable, Sendable, CaseIterable {
  case name
  case last
  case runs
  case readiness

  var next: ClassOrder {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// By name as the class has them; those who rehearsed longest ago, least or are least ready come first:
  /// they are whom a teacher looks for.
  func sorted(_ rows: [ClassRow]) -> [ClassRow] {
    rows.enumerated().sorted { first, second in
      let (left, right) = (first.element, second.element)
      switch self {
      case .name: break
      case .last:
        let days = (left.lastStartedSeconds ?? .min, right.lastStartedSeconds ?? .min)
        if days.0 != days.1 { return days.0 < days.1 }
      case .runs:
        if left.runCount != right.runCount { return left.runCount < right.runCount }
      case .readiness:
        let met = (Self.met(left), Self.met(right))
        if met.0 != met.1 { return met.0 < met.1 }
      }
      return first.offset < second.offset
    }.map(\.element)
  }

  private static func met(_ row: ClassRow) -> Int { row.readiness.checks.count(where: \.isMet) }
}
