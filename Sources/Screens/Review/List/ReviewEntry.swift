import ExamModel

/// What the list of fiches says of one, counted once rather than at every key.
package struct ReviewEntry: Hashable, Sendable, Identifiable {
  package let id: String
  package var title: String
  let path: String
  let isDraft: Bool
  let wordCount: Int
  let counts: FindingCounts
  /// The presentations that it may have to fit; `nil` where the exam presents none.
  let budgetSeconds: ClosedRange<Int>?

  package init(
    fiche: Fiche, findings: [Finding] = [], budgetSeconds: ClosedRange<Int>? = nil
  ) {
    id = fiche.id
    title = fiche.title
    path = fiche.path
    isDraft = fiche.isDraft
    wordCount = fiche.spokenWordCount
    counts = FindingCounts(findings)
    self.budgetSeconds = budgetSeconds
  }
}
