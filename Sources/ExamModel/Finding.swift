/// Something that is wrong or could be better in a file, as a fact with its place.
public struct Finding: Hashable, Sendable {
  public enum Severity: String, Sendable, CaseIterable, Comparable {
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

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
  }

  public var location: SourceLocation
  public var fact: FindingFact

  public init(_ fact: FindingFact, at location: SourceLocation) {
    self.fact = fact
    self.location = location
  }

  public var severity: Severity { fact.severity }
}
