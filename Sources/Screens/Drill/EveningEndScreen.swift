import ExamModel
import Frames
import TextCells
import Wording

/// The last screen of the evening before: what is ready, what to read once more, what to bring.
package struct EveningEndScreen: Screen {
  private let result: DrillResult
  private let documents: [String]
  private let penalties: [Penalty]
  private var pager = Pager()

  /// - Parameters:
  ///   - documents: what the candidate hands in or brings, as the exam says.
  ///   - penalties: what the exam takes points off for.
  package init(result: DrillResult, documents: [String], penalties: [Penalty]) {
    self.result = result
    self.documents = documents
    self.penalties = penalties
  }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let texts = DrillTexts(language: surface.language)
    frame.putHeader(
      texts.eveningTitle, aside: texts.dayOfExam(inDays: result.outlook.daysToExam) ?? "")
    pager.draw(lines(surface), on: &frame, rows: 2..<surface.size.rows - 2)
    frame.putHints([Command.lineDown, .back, .help].map { $0.hint(surface.language) })
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
    let texts = DrillTexts(language: surface.language)
    let columns = surface.size.readableColumns
    func list(_ items: [String], mark: String) -> [StyledLine] {
      items.flatMap { StyledLine.wrapped($0, to: columns, indent: 4, mark: "  " + mark) }
    }
    let ready = result.entries.filter { !$0.hasFailed }.map(\.question)
    let open = result.entries.filter(\.hasFailed).map(\.question)
    var lines = [StyledLine(texts.ready, .bold)]
    lines +=
      ready.isEmpty
      ? StyledLine.wrapped(texts.nothingReady, to: columns, indent: 4) : list(ready, mark: "✓")
    if !open.isEmpty { lines += StyledLine.heading(texts.toReread) + list(open, mark: "→") }
    let decimal = penalties.map { penalty in
      "\(penalty.name) (\(MarkText(language: surface.language).signed(penalty.points)))"
    }
    if !documents.isEmpty || !decimal.isEmpty {
      lines +=
        StyledLine.heading(texts.toBring) + list(documents, mark: "☐") + list(decimal, mark: "!")
    }
    return lines + [StyledLine()] + StyledLine.wrapped(texts.sleep, .bold, to: columns)
  }
}
