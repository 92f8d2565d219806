import ExamModel

/// A fiche in the list of those to review, with what was found wrong with it.
public struct ReviewEntry: Hashable, Sendable, Identifiable {
  public var fiche: Fiche
  public var findings: [Finding]

  public init(fiche: Fiche, findings: [Finding] = []) {
    self.fiche = fiche
    self.findings = findings
  }

  public var id: String { fiche.id }
}
