import ExamModel

/// Why bytes cannot be read as text.
public enum TextError: Error, Hashable, Sendable {
  /// They hold a NUL, which no text does.
  case binary

  /// The same, as a fact to report.
  public var fact: FindingFact { .binaryFile }
}
