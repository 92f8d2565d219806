import ExamModel

/// Why bytes cannot be read as text.
package enum TextError: Error, Hashable, Sendable {
  /// They hold a NUL, which no text does.
  case binary

  /// The same, as a fact to report.
  package var fact: FindingFact { .file(.binary) }
}
