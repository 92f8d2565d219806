import ExamModel
import Frames
import TextCells

/// Asks which exam it is, when it is, and whether to remember both; Escape goes one question back.
package struct FirstStartScreen: Screen {
  private enum Step {
    case exam
    case date
    case keeping
  }

  private var step = Step.exam
  private var list: ExamListScreen
  private var date: ExamDateScreen
  private var cursor = ListCursor()
  private var answer: FirstStartAnswer
  private let titles: [String: String]
  private let configurationPath: String?

  /// - Parameters:
  ///   - selectedID: the exam that is in use.
  ///   - configurationPath: the file that both would be written into; `nil` where there is no place for one.
  package init(
    exams: [ExamEntry], selectedID: String, today: CalendarDay, configurationPath: String?
  ) {
    list = ExamListScreen(exams: exams, selectedID: selectedID, isFirst: true)
    date = ExamDateScreen(today: today, isKeptLater: true)
    answer = FirstStartAnswer(examID: selectedID, examDate: nil, isKept: false)
    titles = Dictionary(exams.map { ($0.id, $0.title) }) { first, _ in first }
    self.configurationPath = configurationPath
  }

  /// To keep both comes first, where there is a place for it.
  private var choices: [Bool] { configurationPath == nil ? [false] : [true, false] }

  package func render(on surface: Surface) -> Frame {
    switch step {
    case .exam: list.render(on: surface)
    case .date: date.render(on: surface)
    case .keeping: renderKeeping(on: surface)
    }
  }

  private func renderKeeping(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let texts = FirstStartTexts(language: surface.language)
    frame.putHeader(texts.keepTitle)
    var row = 2
    func put(_ text: String, _ style: Style = .plain) {
      for line in TextCells.wrapped(TextCells.cleaned(text), to: frame.columns - 2) {
        frame.put(line, row: row, column: 1, style: style)
        row += 1
      }
    }
    put(titles[answer.examID] ?? answer.examID, .bold)
    put(texts.day(answer.examDate))
    row += 1
    for (index, isKept) in choices.enumerated() {
      let isSelected = index == cursor.index
      frame.put(
        StyledLine(isSelected ? "▸ " : "  ", .accent)
          .adding(texts.choice(isKept: isKept), isSelected ? .bold : .plain),
        row: row, column: 1, to: frame.columns - 1)
      row += 1
    }
    row += 1
    if let configurationPath, row < frame.rows - 2 {
      put(texts.place(configurationPath), .muted)
    }
    frame.putHints([Command.open, .lineDown, .back].map { $0.hint(surface.language) })
    return frame
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    switch step {
    case .exam:
      let response = list.handle(key, on: surface)
      guard case .choseExam(let id) = response else { return response }
      answer.examID = id
      step = .date
    case .date:
      let response = date.handle(key, on: surface)
      if response == .back { step = .exam }
      guard case .choseExamDate(let day) = response else { return .none }
      answer.examDate = day
      step = .keeping
    case .keeping:
      let command = Command.matching(key, in: .list)
      if cursor.handle(command, count: choices.count, windowRows: choices.count) { return .none }
      switch command {
      case .open, .choose:
        answer.isKept = choices[cursor.index]
        return .finishFirstStart(answer)
      case .back: step = .date
      case .help: return .open(.help(.list))
      default: break
      }
    }
    return .none
  }

  package mutating func paste(_ text: String, on surface: Surface) {
    if step == .date { date.paste(text, on: surface) }
  }
}
