import ExamModel
import Frames
import SessionEngine
import TextCells

/// What the sessions of an exam add up to, as a text that scrolls.
package struct ProgressScreen: TextScreen {
  private let progress: Progress
  private let study: StudyReport?
  package var pager = Pager()

  /// - Parameter study: what memory adds; `nil` where nothing was answered yet.
  package init(progress: Progress, study: StudyReport? = nil) {
    self.progress = progress
    self.study = study
  }

  package func header(on surface: Surface) -> (title: String, aside: String) {
    let texts = ProgressTexts(language: surface.language, progress: progress)
    return (texts.title, TextCells.truncated(progress.examTitle, to: surface.size.columns / 2))
  }

  /// The whole progress as plain lines of at most this many columns, for what is not a screen.
  package static func text(
    of progress: Progress, study: StudyReport? = nil, language: Language, columns: Int
  ) -> [String] {
    StyledLine.plainText(
      of: ProgressText(progress: progress, study: study, language: language, columns: columns)
        .lines,
      columns: columns)
  }

  package func lines(on surface: Surface) -> [StyledLine] {
    ProgressText(
      progress: progress, study: study, language: surface.language,
      columns: surface.size.readableColumns
    ).lines
  }
}
