import ExamModel

/// What was repaired on one line of a text.
package struct TextRepair: Hashable, Sendable {
  package var encoding: SourceEncoding
  /// Counted from 1.
  package var line: Int
  /// How many characters came out of the repair.
  package var count: Int

  package init(encoding: SourceEncoding, line: Int, count: Int) {
    self.encoding = encoding
    self.line = line
    self.count = count
  }
}
