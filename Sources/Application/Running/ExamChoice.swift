import ExamModel
import FicheLibrary
import FileAccess

/// Finds the exam that a person named, by its id or by the file of its page.
package enum ExamChoice {
  /// An exam page is a page: anything larger is not one.
  static let pageLimitBytes = 1 << 20

  /// The exam, or the default one without a name.
  package static func exam(named name: String?) throws(ProgramFailure) -> Exam {
    guard let name else {
      guard let exam = ExamCatalog.exam(id: ExamCatalog.defaultID) else {
        throw .findings([unknown(ExamCatalog.defaultID)])
      }
      return exam
    }
    if let exam = ExamCatalog.exam(id: name) { return exam }
    // A bare word that is no file was meant as an id.
    let isFileName = name.contains("/") || name.contains(".")
    if !isFileName, FileStamp.of(name) == nil { throw .findings([unknown(name)]) }
    let reading = try read(name)
    guard let exam = reading.exam else {
      throw .findings(reading.findings.filter { $0.severity == .error })
    }
    return exam
  }

  private static func read(_ path: String) throws(ProgramFailure) -> ExamReading {
    do {
      let bytes = try FileReader.bytes(at: path, limitBytes: pageLimitBytes)
      return ExamReader.read(bytes: bytes, path: path)
    } catch {
      throw .findings([Finding(FindingFact(error), at: SourceLocation(path: path))])
    }
  }

  private static func unknown(_ id: String) -> Finding {
    Finding(
      .examUnknown(id: id, known: ExamCatalog.bundled().map(\.id)), at: SourceLocation(path: id))
  }
}

extension FindingFact {
  /// What an error of the file system means for a file that was to be read.
  init(_ error: FileError) {
    self =
      switch error {
      case .missing: .fileMissing
      case .isFolder: .isFolder
      case .notAFolder, .notAFile, .alreadyExists: .notAFile
      case .tooLarge(let bytes, let limit): .fileTooLarge(bytes: bytes, limitBytes: limit)
      case .unreadable(let reason), .unwritable(let reason), .notDurable(let reason):
        .unreadable(reason: reason)
      case .sparse, .locked, .closed: .unreadable(reason: "\(error)")
      }
  }
}
