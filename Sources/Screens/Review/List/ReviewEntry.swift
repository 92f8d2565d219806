import ExamModel

/// What the list of fiches says of one, counted once rather than at every key.
package struct ReviewEntry: Equatable, Sendable {
  package let id: String
  package var title: String
  let path: String
  let isDraft: Bool
  let wordCount: Int
  let counts: FindingCounts
  /// The presentations that it may have to fit; `nil` where the exam presents none.
  let budgetSeconds: ClosedRange<Int>?
  /// The fiche of which no more than its name is known so far; none once it was read.
  ///
  /// A list of one, because fiches are large to move about.
  let glimpses: [Fiche]

  /// - Parameter isGlimpse: whether the rest is to be read once the fiche is in sight.
  package init(
    fiche: Fiche, findings: [Finding] = [], budgetSeconds: ClosedRange<Int>? = nil,
    isGlimpse: Bool = false
  ) {
    id = fiche.id
    title = fiche.title
    path = fiche.path
    isDraft = fiche.isDraft
    wordCount = fiche.spokenWordCount
    counts = FindingCounts(findings)
    self.budgetSeconds = budgetSeconds
    glimpses = isGlimpse ? [fiche] : []
  }
}
