import ExamModel
import Frames
import SessionEngine
import TextCells

/// What the sessions of an exam add up to, as a text that scrolls.
package struct ProgressScreen: Screen {
  private let progress: Progress
  private let study: StudyReport?
  private var pager = Pager()

  /// - Parameter study: what memory adds; `nil` where nothing was answered yet.
  package init(progress: Progress, study: StudyReport? = nil) {
    self.progress = progress
    self.study = study
  }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let texts = ProgressTexts(language: surface.language, progress: progress)
    frame.putHeader(
      texts.title, aside: TextCells.truncated(progress.examTitle, to: frame.columns / 2))
    pager.draw(lines(surface), on: &frame, rows: 2..<surface.size.rows - 2)
    frame.putHints([Command.lineDown, .pageDown, .back, .help].map { $0.hint(surface.language) })
    return frame
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    let command = Command.matching(key, in: .reader)
    let window = surface.size.rows - 4
    if pager.handle(command, lineCount: lines(surface).count, windowRows: window) { return .none }
    switch command {
    case .back: return .back
    case .help: return .open(.help(.reader))
    default: return key == .enter ? .back : .none
    }
  }

  /// The whole progress as plain lines of at most so many columns, for what is not a screen.
  package static func text(
    of progress: Progress, study: StudyReport? = nil, language: Language, columns: Int
  ) -> [String] {
    StyledLine.plainText(
      of: ProgressText(progress: progress, study: study, language: language, columns: columns)
        .lines,
      columns: columns)
  }

  private func lines(_ surface: Surface) -> [StyledLine] {
    ProgressText(
      progress: progress, study: study, language: surface.language,
      columns: surface.size.readableColumns
    ).lines
  }
}
