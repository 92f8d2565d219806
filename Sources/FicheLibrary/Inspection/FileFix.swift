import ExamModel
import FileAccess

/// What was mended in a file.
public struct FileFix: Hashable, Sendable {
  public var path: String
  public var repairs: [TextRepair]
  /// Why the file is still as it was; `nil` when it was rewritten.
  public var failure: FileError?

  /// How many characters came out of the repair.
  public var count: Int { repairs.reduce(0) { $0 + $1.count } }
  /// How many lines were concerned.
  public var lineCount: Int { Set(repairs.map(\.line)).count }
}
