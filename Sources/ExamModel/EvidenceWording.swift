/// A way of asking about something that was found in a fiche.
public struct EvidenceWording: Hashable, Sendable, Identifiable {
  /// What was found; the raw value is the word that `evidence.yaml` uses.
  public enum Kind: String, Sendable, CaseIterable {
    case percent
    /// Two values, before and after.
    case change
    case money
    case count
    /// Seconds, minutes or hours.
    case time
    case missing
    case thin
    case competency
    case unknownCompetency = "unknown-competency"
    case teamwork
    case period
    case bothFiches = "both-fiches"
    case sharedTechnology = "shared-technology"
    case ownQuestion = "own-question"
  }

  public var kind: Kind
  /// The section that a missing or thin one must be; `nil` for any.
  public var role: SectionRole?
  public var question: BankQuestion

  public var id: String { question.id }

  public init(kind: Kind, role: SectionRole? = nil, question: BankQuestion) {
    self.kind = kind
    self.role = role
    self.question = question
  }
}
