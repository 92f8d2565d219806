import ExamModel
import FileAccess

extension FileError {
  /// The error as a fact to report about a file that was to be read.
  package var fact: FindingFact { .file(fileFact) }

  private var fileFact: FileFact {
    switch self {
    case .missing: .missing
    case .isFolder: .isFolder
    case .notAFolder, .notAFile: .notAFile
    case .tooLarge(let bytes, let limitBytes): .tooLarge(bytes: bytes, limitBytes: limitBytes)
    case .unreadable(let reason), .unwritable(let reason), .notDurable(let reason):
      .unreadable(reason: reason)
    case .sparse, .alreadyExists, .locked, .closed: .unreadable(reason: "\(self)")
    }
  }
}
