import ExamModel
import Frames
import SessionEngine
import TextCells
import Wording

/// The rows of a class, and below them more of the selected one.
struct ClassTable {
  let screen: ClassScreen
  let texts: ClassTexts

  /// Below this width the levels are signs without numbers, and no date is shown.
  static let wideColumns = 60
  private static let detailRows = 2

  private var survey: ClassSurvey { screen.overview.survey }

  /// How many candidates are in sight.
  static func windowRows(_ size: Size) -> Int {
    max(1, size.rows - 2 - headingRows(size) - 1 - detailRows - 1)
  }

  private static func headingRows(_ size: Size) -> Int { size.rows < 18 ? 0 : 1 }

  func render(on frame: inout Frame) {
    let size = frame.size
    if Self.headingRows(size) > 0 { renderHeading(on: &frame, row: 2) }
    let first = 2 + Self.headingRows(size)
    let window = Self.windowRows(size)
    let visible = screen.cursor.visible(count: screen.shown.count, windowRows: window)
    for (offset, index) in visible.enumerated() {
      render(
        screen.shown[index], isSelected: index == screen.cursor.index, on: &frame,
        row: first + offset)
    }
    let rule = first + window
    frame.putListRule(
      row: rule, selected: screen.cursor.index, count: screen.shown.count, windowRows: window)
    renderDetails(on: &frame, row: rule + 1)
  }

  // MARK: Columns

  /// The columns after which each thing ends, from the right.
  private struct Ends {
    var ready: Int
    /// Where the cell of each criterion begins; those for which there is no room are left out.
    var criteria: [Int]
    var minutes: Int
    var runs: Int
    var last: Int
    var name: Int
  }

  private func ends(_ columns: Int) -> Ends {
    let isWide = columns >= Self.wideColumns
    let ready = columns - 1
    let cell = isWide ? 3 : 1
    // A name needs a third of the width, and so do the figures.
    let room = max(0, ready - 5 - columns / 3 - (isWide ? 18 : 5))
    let count = min(survey.criteria.count, room / cell)
    let first = ready - 5 - count * cell
    let minutes = first - (isWide ? 1 : 0)
    let runs = isWide ? minutes - 6 : first - 1
    let last = isWide ? runs - 6 : runs - 3
    return Ends(
      ready: ready, criteria: (0..<count).map { first + $0 * cell }, minutes: minutes, runs: runs,
      last: last, name: isWide ? last - 7 : runs - 4)
  }

  private func renderHeading(on frame: inout Frame, row: Int) {
    let ends = ends(frame.columns)
    frame.put(texts.candidate, row: row, column: 3, style: .muted)
    if frame.columns >= Self.wideColumns {
      frame.put(texts.last, row: row, endingAt: ends.last, style: .muted)
      frame.put(texts.minutes, row: row, endingAt: ends.minutes, style: .muted)
      for (number, column) in ends.criteria.enumerated() {
        frame.put("\(number + 1)", row: row, endingAt: column + 2, style: .muted)
      }
    }
    frame.put(texts.runs, row: row, endingAt: ends.runs, style: .muted)
    frame.put(texts.ready, row: row, endingAt: ends.ready, style: .muted)
  }

  private func render(_ row: ClassRow, isSelected: Bool, on frame: inout Frame, row place: Int) {
    let ends = ends(frame.columns)
    let isWide = frame.columns >= Self.wideColumns
    let style = isSelected ? Style.bold : row.runCount == 0 ? .muted : .plain
    frame.put(isSelected ? "▸" : " ", row: place, column: 1, style: .accent)
    frame.put(
      TextCells.truncated(TextCells.cleaned(row.name), to: max(1, ends.name - 3)), row: place,
      column: 3, style: style)
    frame.put("\(row.runCount)", row: place, endingAt: ends.runs, style: style)
    if isWide {
      let day = screen.overview.lastDay(of: row)
      frame.put(texts.shortDay(day), row: place, endingAt: ends.last, style: style)
      frame.put("\(row.seconds / 60)", row: place, endingAt: ends.minutes, style: style)
    }
    guard row.runCount > 0 else { return }
    for (level, column) in zip(row.criterionLevels, ends.criteria) {
      let text = isWide ? texts.level(level, of: survey) : texts.sign(level, survey)
      frame.put(text, row: place, column: column, style: tone(level))
    }
    frame.put(
      texts.conditions(row), row: place, endingAt: ends.ready,
      style: row.readiness.isReady ? Style(.green, bold: true) : style)
  }

  private func tone(_ level: Int?) -> Style {
    guard let level else { return .muted }
    return level < survey.lowLevel
      ? Style(.amber) : level == survey.lowLevel ? .plain : Style(.green)
  }

  private func renderDetails(on frame: inout Frame, row: Int) {
    guard let entry = screen.selected else { return }
    let day = screen.overview.lastDay(of: entry)
    let lines: [(String, Style)] = [
      // A narrow row cuts the name.
      (
        (frame.columns < Self.wideColumns ? "\(entry.name) · " : "")
          + texts.work(entry, lastDay: day), .bold
      ),
      (texts.outlook(entry, survey), .plain),
    ]
    for (offset, line) in lines.enumerated() {
      frame.put(
        TextCells.truncated(TextCells.cleaned(line.0), to: frame.columns - 2), row: row + offset,
        column: 1, style: line.1)
    }
  }
}
