/// What is worth telling about how a Word document was read.
struct WordFacts {
  var hasChanges = false
  var hasContents = false

  mutating func take(_ runs: WordRuns) { hasChanges = hasChanges || runs.hasChanges }

  var list: [ImportFact] {
    (hasChanges ? [.changesAccepted] : []) + (hasContents ? [.contentsLeftOut] : [])
  }
}
