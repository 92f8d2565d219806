import ExamModel
import FileAccess

/// What was mended in a file.
public struct FileFix: Hashable, Sendable {
  public var path: String
  public var repairs: [TextRepair]
  /// Why the file is still as it was; `nil` when it was rewritten.
  public var failure: FileError?
}
