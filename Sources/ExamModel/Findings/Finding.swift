/// Something that is wrong or could be better in a file, as a fact with its place.
package struct Finding: Hashable, Sendable {
  package enum Severity: String, Sendable, CaseIterable, Comparable {
    case advice
    case warning
    case error

    private var rank: Int {
      switch self {
      case .advice: 0
      case .warning: 1
      case .error: 2
      }
    }

    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
  }

  package var location: SourceLocation
  package var fact: FindingFact

  package init(_ fact: FindingFact, at location: SourceLocation) {
    self.fact = fact
    self.location = location
  }

  package var severity: Severity { fact.severity }
}
