import ExamModel

/// A fiche in the list of those to review, with what was found wrong with it.
public struct ReviewEntry: Hashable, Sendable, Identifiable {
  public var fiche: Fiche
  public var findings: [Finding]
  /// The presentations that it may have to fit; `nil` where the exam presents none.
  public var budgetSeconds: ClosedRange<Int>?

  public init(
    fiche: Fiche, findings: [Finding] = [], budgetSeconds: ClosedRange<Int>? = nil
  ) {
    self.fiche = fiche
    self.findings = findings
    self.budgetSeconds = budgetSeconds
  }

  public var id: String { fiche.id }
}
