/// What came of a document that was to become fiches.
package struct ImportedDocument: Hashable, Sendable {
  /// A line for each fiche that was written.
  let made: [String]
  /// What was guessed or left out on the way.
  let remarks: [String]
  /// Why nothing, or not all of it, was written.
  let failures: [String]

  package init(made: [String], remarks: [String], failures: [String]) {
    self.made = made
    self.remarks = remarks
    self.failures = failures
  }
}
