/// What came of one document.
struct ImportOutcome {
  /// A fiche that was written, or would be, or one that an earlier import wrote.
  struct Fiche {
    let path: String
    /// Says what it is, in one line.
    let line: String
    let markdown: String
    /// Whether it was not there already, with the same text.
    let isNew: Bool
  }

  var fiches: [Fiche] = []
  /// What was guessed or left out, and where, as `file:line`.
  var remarks: [(place: String, text: String)] = []
  /// Why nothing, or not all of it, was written, each in one line.
  var failures: [String] = []
}
