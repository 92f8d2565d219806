import BundledData
import ExamModel

/// The exams that come with the program.
package enum ExamCatalog {
  /// The exam that is rehearsed when none is named.
  package static let defaultID = "e6-parcours"

  private static let folder = "exams"

  /// Every bundled exam, in the order of their file names.
  package static func bundled() -> [Exam] { files.compactMap(exam) }

  /// The bundled exam of an id.
  ///
  /// The file of that name is tried first, so that one exam is read and not all of them.
  package static func exam(id: String) -> Exam? {
    let named = BundledFile.file(at: "\(folder)/\(id).md")
    if let exam = named.flatMap(exam), exam.id == id { return exam }
    for file in files {
      if let exam = exam(file), exam.id == id { return exam }
    }
    return nil
  }

  private static var files: [BundledFile] {
    BundledFile.files(in: folder).filter { $0.path.hasSuffix(".md") }
  }

  private static func exam(_ file: BundledFile) -> Exam? {
    ExamReader.read(text: file.text, path: file.path).exam
  }
}
