import ExamModel
import FileAccess
import Pages

/// What was repaired in a file.
package struct FileFix: Hashable, Sendable {
  package var path: String
  package var repairs: [TextRepair]
  /// Why the file is still as it was; `nil` when it was rewritten.
  package var failure: FileError?
}
