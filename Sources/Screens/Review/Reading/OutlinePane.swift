import ExamModel
import Frames
import TextCells
import Wording

/// The sections of a fiche with their spoken times, the current one marked.
struct OutlinePane {
  let fiche: Fiche
  let current: Int?
  let rate: SpeechRate

  func render(on frame: inout Frame, rows: Range<Int>, columns: Int) {
    for row in rows { frame.put("│", row: row, column: columns + 1, style: .muted) }
    let cursor = ListCursor(index: current ?? 0)
    let visible = cursor.visible(count: fiche.sections.count, windowRows: rows.count)
    for (offset, index) in visible.enumerated() {
      render(index, on: &frame, row: rows.lowerBound + offset, columns: columns)
    }
  }

  private func render(_ index: Int, on frame: inout Frame, row: Int, columns: Int) {
    let section = fiche.sections[index]
    let isCurrent = index == current
    // Only the first nine have a key of their own.
    let number = index < 9 ? "\(index + 1) " : "  "
    let time = ClockText.duration(rate.seconds(words: section.wordCount))
    frame.put(
      StyledLine(isCurrent ? "▸ " : "  ", .accent).adding(number, .muted)
        .adding(section.title, isCurrent ? .bold : .plain).trailing(time),
      row: row, column: 1, to: columns)
  }
}
