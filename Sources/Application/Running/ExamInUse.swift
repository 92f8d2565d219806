import ExamModel
import FicheLibrary

/// The exam of a run: one that was read, or a bundled one of which only the title may ever be wanted.
package enum ExamInUse: Sendable {
  case bundled(BundledExam)
  case read(Exam)

  var id: String {
    switch self {
    case .bundled(let bundled): bundled.id
    case .read(let exam): exam.id
    }
  }

  var title: String {
    switch self {
    case .bundled(let bundled): bundled.title
    case .read(let exam): exam.title
    }
  }

  var exam: Exam {
    switch self {
    case .bundled(let bundled): bundled.exam
    case .read(let exam): exam
    }
  }
}
