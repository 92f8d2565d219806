import ExamModel
import Frames
import TextCells
import Wording

/// The findings of a fiche as a list of whole sentences, the selected one in sight.
struct FindingList {
  let findings: [Finding]
  let selected: Int
  let language: Language

  func render(on frame: inout Frame, rows: Range<Int>) {
    var lines: [StyledLine] = []
    var selectedLines = 0..<0
    for (index, finding) in findings.enumerated() {
      let start = lines.count
      lines += self.lines(finding, isSelected: index == selected, columns: frame.columns - 2)
      if index == selected { selectedLines = start..<lines.count }
      if rows.count > 10 { lines.append(StyledLine()) }
    }
    // As far down as keeps the selected one whole, or at least its first lines.
    let first = max(0, min(selectedLines.lowerBound, selectedLines.upperBound - rows.count))
    for (offset, line) in lines.dropFirst(first).prefix(rows.count).enumerated() {
      frame.put(line, row: rows.lowerBound + offset, column: 1, to: frame.columns - 1)
    }
  }

  private func lines(_ finding: Finding, isSelected: Bool, columns: Int) -> [StyledLine] {
    let texts = FindingTexts(language: language)
    let head = ReviewTexts(language: language)
      .findingHead(texts.severity(finding.severity), line: finding.location.line)
    let style: Style = isSelected ? .bold : .plain
    var first = StyledLine(isSelected ? "▸ " : "  ", .accent)
      .adding(finding.severity.sign + " ", finding.severity.style).adding(head, style)
    let text = TextCells.wrapped(
      TextCells.cleaned(texts.text(finding.fact)), to: min(columns - 4, 92))
    let headColumns = 4 + TextCells.width(of: head + ": ")
    if text.count == 1, let only = text.first,
      headColumns + TextCells.width(of: only) < columns
    {
      first = first.adding(language.colon + only, style)
      return [first]
    }
    return [first] + text.map { StyledLine("    ").adding($0, style) }
  }
}
