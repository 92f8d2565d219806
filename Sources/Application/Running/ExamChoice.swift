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
    // A bare word that is not a file was meant as an id.
    let isFileName = name.contains("/") || name.contains(".")
    if !isFileName, name != StandardInput.name, FileStamp.of(name) == nil {
      throw .findings([unknown(name)])
    }
    let reading = try read(name)
    guard let exam = reading.exam else {
      throw .findings(reading.findings.filter { $0.severity == .error })
    }
    return exam
  }

  /// The exam, or the default one without a name; of a bundled one only the title is read so far.
  static func inUse(named name: String?) throws(ProgramFailure) -> ExamInUse {
    if let bundled = BundledExam(id: name ?? ExamCatalog.defaultID) { return .bundled(bundled) }
    return .read(try exam(named: name))
  }

  private static func read(_ path: String) throws(ProgramFailure) -> ExamReading {
    do {
      let bytes = try FileReader.bytes(at: path, limitBytes: pageLimitBytes)
      return ExamReader.read(bytes: bytes, path: path)
    } catch {
      throw .findings([Finding(error.fact, at: SourceLocation(path: path))])
    }
  }

  private static func unknown(_ id: String) -> Finding {
    Finding(
      .exam(.unknown(id: id, known: ExamCatalog.bundled().map(\.id))), at: SourceLocation(path: id))
  }
}
