import ExamModel

/// What was mended on one line of a text.
public struct TextRepair: Hashable, Sendable {
  public var encoding: SourceEncoding
  /// Counted from 1.
  public var line: Int
  /// How many characters came out of the repair.
  public var count: Int

  public init(encoding: SourceEncoding, line: Int, count: Int) {
    self.encoding = encoding
    self.line = line
    self.count = count
  }
}
