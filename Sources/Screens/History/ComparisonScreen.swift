import ExamModel
import Frames
import SessionEngine
import TextCells

/// Two runs side by side, the earlier one first.
package struct ComparisonScreen: TextScreen {
  private let comparison: SessionComparison
  private let before: HistoryEntry
  private let after: HistoryEntry
  package var pager = Pager()

  package init(comparison: SessionComparison, before: HistoryEntry, after: HistoryEntry) {
    self.comparison = comparison
    self.before = before
    self.after = after
  }

  package func header(on surface: Surface) -> (title: String, aside: String) {
    (ComparisonTexts(language: surface.language).title, after.examTitle)
  }

  package func lines(on surface: Surface) -> [StyledLine] {
    ComparisonText(
      comparison, before: before, after: after, language: surface.language,
      columns: surface.size.readableColumns
    ).lines
  }
}
