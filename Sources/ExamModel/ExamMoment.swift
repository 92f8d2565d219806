/// Where in an oral with a practical part a question belongs.
///
/// The raw value is the word that question banks use in `moment`.
package enum ExamMoment: String, Sendable, CaseIterable {
  /// While the request is talked over, before anything is made.
  case beforePractical = "before-practical"
  /// When the jury looks at what was made.
  case afterPractical = "after-practical"
}
