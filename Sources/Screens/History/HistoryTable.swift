import ExamModel
import Frames
import TextCells
import Wording

/// The rows of the list of past sessions, and below them more of the selected one.
struct HistoryTable {
  let screen: HistoryScreen
  let texts: HistoryTexts

  /// Columns of a length and of a difference: more where one of them takes an hour or more.
  private var lengthColumns: Int {
    let longest = screen.shown.map { max(abs($0.actualSeconds), abs($0.deltaSeconds)) }.max() ?? 0
    return max(8, 3 + ClockText.columns(ofSeconds: longest))
  }
  private static let outcomeColumns = 12
  /// Below this width only the date, the length and the outcome stand in the list.
  private static let wideColumns = 60

  /// How many sessions are in sight.
  static func windowRows(_ size: Size) -> Int {
    max(1, size.rows - 2 - headingRows(size) - detailRows(size) - 2)
  }

  private static func headingRows(_ size: Size) -> Int {
    size.rows < 18 || size.columns < wideColumns ? 0 : 1
  }

  private static func detailRows(_ size: Size) -> Int { size.rows < 18 ? 2 : 3 }

  func render(on frame: inout Frame, details entry: HistoryEntry) {
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
    renderDetails(entry, on: &frame, row: rule + 1)
  }

  /// The date; the name of a session whose date is lost where it stands nowhere else in the list.
  private func date(_ entry: HistoryEntry, isWide: Bool) -> String {
    TextCells.cleaned(entry.startedText.isEmpty && !isWide ? entry.id : entry.startedText)
  }

  private func dateColumns(isWide: Bool) -> Int {
    min(18, screen.shown.map { TextCells.width(of: date($0, isWide: isWide)) }.max() ?? 0)
  }

  /// The columns after which the length, the difference and the outcome end.
  private func ends(_ frame: Frame) -> (length: Int, delta: Int, outcome: Int) {
    let outcome = frame.columns - 1
    guard frame.columns >= Self.wideColumns else {
      // Beside a whole date there is just room for tens of hours.
      return (outcome - Self.outcomeColumns + (lengthColumns > 10 ? 1 : 0), 0, outcome)
    }
    let delta = outcome - Self.outcomeColumns
    return (delta - lengthColumns, delta, outcome)
  }

  private func renderHeading(on frame: inout Frame, row: Int) {
    let ends = ends(frame)
    frame.put(texts.date, row: row, column: 3, style: .muted)
    frame.put(texts.fiches, row: row, column: 5 + dateColumns(isWide: true), style: .muted)
    frame.put(texts.length, row: row, endingAt: ends.length, style: .muted)
    frame.put(texts.delta, row: row, endingAt: ends.delta, style: .muted)
    frame.put(texts.mark, row: row, endingAt: ends.outcome, style: .muted)
  }

  private func render(
    _ entry: HistoryEntry, isSelected: Bool, on frame: inout Frame, row: Int
  ) {
    let ends = ends(frame)
    let isWide = frame.columns >= Self.wideColumns
    let style = isSelected ? Style.bold : .plain
    let isMarked = entry.id == screen.firstToCompare
    frame.put(
      isMarked ? "●" : isSelected ? "▸" : " ", row: row, column: 1, style: .accent)
    frame.put(
      TextCells.truncated(date(entry, isWide: isWide), to: dateColumns(isWide: isWide)), row: row,
      column: 3, style: style)
    let outcomeTone: Style.Tone =
      entry.isDamaged ? .amber : entry.isComplete && !entry.isTryOut ? .plain : .muted
    frame.put(
      texts.outcome(entry), row: row, endingAt: ends.outcome,
      style: Style(outcomeTone, bold: isSelected))
    if entry.isReadable {
      frame.put(
        ClockText.duration(entry.actualSeconds), row: row, endingAt: ends.length, style: style)
      if isWide, entry.isComplete, !entry.isDrill {
        frame.put(
          ClockText.signed(entry.deltaSeconds), row: row, endingAt: ends.delta, style: .muted)
      }
    }
    guard isWide else { return }
    let column = 5 + dateColumns(isWide: true)
    let room = ends.length - lengthColumns - column
    frame.put(subject(entry, columns: room), row: row, column: column, style: style)
  }

  /// The fiches, each with its share of the room.
  private func subject(_ entry: HistoryEntry, columns: Int) -> String {
    let titles = entry.ficheTitles.map { TextCells.cleaned($0) }
    guard titles.count > 1 else {
      return TextCells.truncated(TextCells.cleaned(texts.subject(entry)), to: columns)
    }
    let widths = FairWidths.shares(
      of: columns - 3 * (titles.count - 1), among: titles.map(TextCells.width(of:)))
    return zip(titles, widths).map { TextCells.truncated($0, to: $1) }.joined(separator: " + ")
  }

  private func renderDetails(_ entry: HistoryEntry, on frame: inout Frame, row: Int) {
    var lines: [(String, Style)] = [(texts.subject(entry), .bold), (texts.state(entry), .plain)]
    if Self.detailRows(frame.size) > 2, entry.isReadable {
      lines.insert((entry.examTitle, .muted), at: 1)
    }
    for (offset, line) in lines.enumerated() {
      frame.put(
        TextCells.truncated(TextCells.cleaned(line.0), to: frame.columns - 2), row: row + offset,
        column: 1, style: line.1)
    }
  }
}
