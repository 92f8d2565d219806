/// What the list of fiches says of one, counted once rather than at every key.
struct ReviewRow: Hashable, Sendable {
  var id: String
  var title: String
  var path: String
  var isDraft: Bool
  var wordCount: Int
  var counts: FindingCounts
  var budgetSeconds: ClosedRange<Int>?

  init(_ entry: ReviewEntry) {
    id = entry.id
    title = entry.fiche.title
    path = entry.fiche.path
    isDraft = entry.fiche.isDraft
    wordCount = entry.fiche.spokenWordCount
    counts = FindingCounts(entry.findings)
    budgetSeconds = entry.budgetSeconds
  }
}
