import ExamModel
import Frames
import TextCells
import Wording

/// The exams that the program knows.
package struct ExamListScreen: Screen {
  private let exams: [ExamEntry]
  private let isFirst: Bool
  private var cursor: ListCursor

  /// - Parameters:
  ///   - selectedID: the exam that is in use, which the cursor starts on.
  ///   - isFirst: whether it is asked as the first question of all.
  package init(exams: [ExamEntry], selectedID: String, isFirst: Bool = false) {
    self.isFirst = isFirst
    self.exams = exams
    cursor = ListCursor(index: exams.firstIndex { $0.id == selectedID } ?? 0)
  }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let language = surface.language
    let texts = ChoiceTexts(language: language)
    let title = isFirst ? FirstStartTexts(language: language).examQuestion : texts.chooseExam
    frame.putHeader(title, aside: "\(cursor.index + 1)/\(exams.count)")
    let window = surface.size.rows - 4
    for (offset, index) in cursor.visible(count: exams.count, windowRows: window).enumerated() {
      let exam = exams[index]
      let isSelected = index == cursor.index
      let time = ClockText.budget(exam.durationSeconds)
      let aside = exam.isOfficial && frame.columns >= 60 ? "\(texts.official) · \(time)" : time
      frame.put(
        StyledLine(isSelected ? "▸ " : "  ", .accent)
          .adding(exam.title, isSelected ? .bold : .plain).trailing(aside),
        row: 2 + offset, column: 1, to: frame.columns - 1)
    }
    frame.putHints([Command.open, .lineDown, .back, .help].map { $0.hint(language) })
    return frame
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    let command = Command.matching(key, in: .list)
    if cursor.handle(command, count: exams.count, windowRows: surface.size.rows - 4) {
      return .none
    }
    switch command {
    case .open, .choose: return .choseExam(id: exams[cursor.index].id)
    case .back: return .back
    case .help: return .open(.help(.list))
    default: return .none
    }
  }
}

/// What a list shows of an exam.
package struct ExamEntry: Hashable, Sendable {
  package var id: String
  package var title: String
  package var durationSeconds: Int
  package var isOfficial: Bool

  package init(_ exam: Exam) {
    id = exam.id
    title = exam.title
    durationSeconds = exam.durationSeconds
    isOfficial = exam.isOfficial
  }
}
