import ExamModel
import Frames
import SessionEngine
import TextCells

/// Two runs side by side, the earlier one first.
package struct ComparisonScreen: Screen {
  private let comparison: SessionComparison
  private let before: HistoryEntry
  private let after: HistoryEntry
  private var pager = Pager()

  package init(comparison: SessionComparison, before: HistoryEntry, after: HistoryEntry) {
    self.comparison = comparison
    self.before = before
    self.after = after
  }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    frame.putHeader(
      ComparisonTexts(language: surface.language).title, aside: after.examTitle)
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

  private func lines(_ surface: Surface) -> [StyledLine] {
    ComparisonText(
      comparison, before: before, after: after, language: surface.language,
      columns: surface.size.readableColumns
    ).lines
  }
}
