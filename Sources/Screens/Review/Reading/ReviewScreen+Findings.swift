import ExamModel
import Frames
import TextCells

extension ReviewScreen {
  mutating func handleInFindings(
    _ key: Key, _ cursor: ListCursor, _ surface: Surface
  ) -> Response {
    var cursor = cursor
    let command = Command.matching(key, in: .list) ?? Command.matching(key, in: .review)
    if cursor.handle(command, count: findings.count, windowRows: 4) {
      pane = .findings(cursor)
      return .none
    }
    let finding = findings[min(cursor.index, findings.count - 1)]
    switch command {
    case .open, .choose: go(to: finding, surface)
    case .editFiche: return edit(line: finding.location.line ?? 1)
    case .back, .showFindings: pane = .document
    case .help: return .open(.help(.list))
    default: break
    }
    return .none
  }

  private mutating func go(to finding: Finding, _ surface: Surface) {
    pane = .document
    prepare(surface)
    let layout = document(on: surface).layout
    let row = finding.location.line.map(layout.row(ofFileLine:)) ?? 0
    place = position(layout, surface).place(ofRow: row)
    notice = .finding(finding)
  }

  func renderFindings(on frame: inout Frame, _ surface: Surface, selected: Int) {
    let texts = ReviewTexts(language: surface.language)
    frame.putHeader(texts.findingsTitle, aside: "\(selected + 1)/\(findings.count)")
    FindingList(findings: findings, selected: selected, language: surface.language)
      .render(on: &frame, rows: 2..<surface.size.rows - 1)
    let keys = KeyTexts(language: surface.language)
    frame.putHints(
      [Hint(keys: keys.name(.enter), text: texts.goThere)]
        + [Command.lineDown, .editFiche, .back, .help].map { $0.hint(surface.language) })
  }
}
