import ExamModel

/// A fiche in the list of those to review, with what was found wrong with it.
public struct ReviewEntry: Hashable, Sendable, Identifiable {
  public var fiche: Fiche
  public var findings: [Finding]
  /// The words that are said: all but how one gets at the productions.
  public var spokenWords: Int
  /// The presentations that it may have to fit; `nil` where the exam presents none.
  public var budgetSeconds: ClosedRange<Int>?

  /// - Parameter spokenWords: all the words without it.
  public init(
    fiche: Fiche, findings: [Finding] = [], spokenWords: Int? = nil,
    budgetSeconds: ClosedRange<Int>? = nil
  ) {
    self.fiche = fiche
    self.findings = findings
    self.spokenWords = spokenWords ?? fiche.wordCount
    self.budgetSeconds = budgetSeconds
  }

  public var id: String { fiche.id }
}
