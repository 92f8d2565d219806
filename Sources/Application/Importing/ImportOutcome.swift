/// What came of one document.
struct ImportOutcome {
  /// A fiche that was written, would be written, or already existed.
  struct Fiche {
    let path: String
    /// Says what it is, in one line.
    let line: String
    let markdown: String
    /// Whether it is new or its text changed.
    let isNew: Bool
  }

  var fiches: [Fiche] = []
  /// What was guessed or left out, and where, as `file:line`.
  var remarks: [(place: String, text: String)] = []
  /// Why some or all of it was not written, one line each.
  var failures: [String] = []
}
