import ExamModel
import Frames
import TextCells
import Wording

/// The last screen of the evening before: what is ready, what to read once more, what to bring.
package struct EveningEndScreen: TextScreen {
  private let result: DrillResult
  private let documents: [String]
  private let penalties: [Penalty]
  package var pager = Pager()

  /// - Parameters:
  ///   - documents: what the candidate hands in or brings, as the exam says.
  ///   - penalties: what the exam takes points off for.
  package init(result: DrillResult, documents: [String], penalties: [Penalty]) {
    self.result = result
    self.documents = documents
    self.penalties = penalties
  }

  package var hints: [Command] { [.lineDown, .back, .help] }

  package func header(on surface: Surface) -> (title: String, aside: String) {
    let texts = DrillTexts(language: surface.language)
    return (texts.eveningTitle, texts.dayOfExam(inDays: result.outlook.daysToExam) ?? "")
  }

  package func lines(on surface: Surface) -> [StyledLine] {
    let texts = DrillTexts(language: surface.language)
    let columns = surface.size.readableColumns
    func list(_ items: [String], sign: String) -> [StyledLine] {
      items.flatMap { StyledLine.wrapped($0, to: columns, indent: 4, sign: "  " + sign) }
    }
    let ready = result.entries.filter { !$0.hasFailed }.map(\.question)
    let open = result.entries.filter(\.hasFailed).map(\.question)
    var lines = [StyledLine(texts.ready, .bold)]
    lines +=
      ready.isEmpty
      ? StyledLine.wrapped(texts.nothingReady, to: columns, indent: 4) : list(ready, sign: "✓")
    if !open.isEmpty { lines += StyledLine.heading(texts.toReread) + list(open, sign: "→") }
    let decimal = penalties.map { penalty in
      "\(penalty.name) (\(MarkText(language: surface.language).signed(penalty.points)))"
    }
    if !documents.isEmpty || !decimal.isEmpty {
      lines +=
        StyledLine.heading(texts.toBring) + list(documents, sign: "☐") + list(decimal, sign: "!")
    }
    return lines + [StyledLine()]
      + StyledLine.wrapped(
        texts.goodNight(daysToExam: result.outlook.daysToExam), .bold, to: columns)
  }
}
