import ExamModel
import SessionEngine
import TextCells

/// Which criteria the jury has been through, one mark for each question asked.
struct CriteriaLine {
  let state: SessionState

  func draw(on frame: inout Frame, row: Int) {
    let criteria = state.plan.criteria
    guard !criteria.isEmpty else { return }
    let marks = criteria.map { criterion in
      let asked = state.askedCounts[criterion.id, default: 0]
      if asked > 3 { return "▪\(asked)" }
      return asked == 0 ? "·" : String(repeating: "▪", count: asked)
    }
    let names = criteria.map { TextCells.cleaned($0.shortName) }
    let fixed = marks.reduce(0) { $0 + TextCells.width(of: $1) + 1 } + (criteria.count - 1) * 2
    let widths = FairWidths.shares(
      of: frame.columns - 2 - fixed, among: names.map(TextCells.width(of:)))
    guard (widths.min() ?? 0) >= 3 else {
      frame.put(marks.joined(separator: " "), row: row, column: 1, style: .muted)
      return
    }
    var column = 1
    for index in criteria.indices {
      column = frame.put(
        TextCells.truncated(names[index], to: widths[index]), row: row, column: column,
        style: .muted)
      column = frame.put(" " + marks[index], row: row, column: column, style: .accent)
      column += 2
    }
  }
}
