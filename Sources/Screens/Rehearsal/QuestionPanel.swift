import ExamModel
import Frames
import SessionEngine
import TextCells
import Wording

/// The question before the candidate: criterion, text, follow-ups asked, and the answer's time.
struct QuestionPanel {
  let state: SessionState
  let now: Int
  let texts: SessionTexts
  /// Whether the reason of the question stands below it.
  let showsReason: Bool

  func render(on frame: inout Frame, rows: Range<Int>) {
    guard let record = state.currentQuestion else {
      if rows.count > 1 {
        frame.put(texts.noQuestionLeft, row: rows.lowerBound + 1, column: 4, style: .bold)
      }
      return
    }
    let isRoomy = rows.count >= 6 && frame.columns >= 60
    var row = rows.lowerBound
    let last = rows.upperBound - 1
    let number = texts.questionNumber(state.questions.count)
    frame.put(number, row: row, endingAt: frame.columns - 1, style: .muted)
    let name = state.plan.criterion(id: record.question.criterionID)?.name ?? ""
    frame.put(
      TextCells.truncated(
        TextCells.cleaned(name), to: frame.columns - TextCells.width(of: number) - 5), row: row,
      column: 2, style: .accent)
    row += isRoomy ? 2 : 1
    row = renderText(record, on: &frame, rows: row..<last, indent: isRoomy ? 4 : 2)
    renderAnswer(record, on: &frame, row: last)
  }

  /// The time of the answer: what time alone changes.
  func refresh(_ frame: inout Frame, rows: Range<Int>) {
    guard let record = state.currentQuestion, let row = rows.last else { return }
    frame.clear(rows: row..<row + 1)
    renderAnswer(record, on: &frame, row: row)
  }

  /// The question gives way to its last follow-up where there is not room for both.
  private func renderText(
    _ record: QuestionRecord, on frame: inout Frame, rows: Range<Int>, indent: Int
  ) -> Int {
    let width = max(10, min(frame.columns - indent - 2, 90))
    let question = TextCells.wrapped(TextCells.cleaned(record.question.text), to: width)
    var lines = question.map { ($0, Style.bold) }
    if let followUp = record.followUps.last {
      let text = TextCells.wrapped(
        TextCells.cleaned(texts.followUp(followUp.text)), to: width)
      let asked = text.map { ($0, Style.bold) }
      let before = question.map { ($0, Style.muted) }
      lines = before.count + 1 + asked.count <= rows.count ? before + [("", .plain)] + asked : asked
    }
    if let remark = state.remarks.last, remark.question == state.questions.count - 1 {
      let text = TextCells.wrapped(TextCells.cleaned("— \(remark.text)"), to: width)
      // The remark is heard last and stays in sight; the question gives way where it must.
      let room = max(0, rows.count - text.count - 1)
      lines = lines.prefix(room) + [("", .plain)] + text.map { ($0, Style(.amber, bold: true)) }
    }
    if showsReason {
      let reason = ReasonTexts(language: texts.language).reason(record.question.reason)
      let text = TextCells.wrapped(texts.why(reason), to: width)
      lines += [("", .plain)] + text.map { ($0, .muted) }
    }
    if lines.count > rows.count { lines.removeAll { $0.0.isEmpty } }
    if lines.count > rows.count, let last = lines.prefix(rows.count).last {
      // What is cut says so.
      lines = Array(lines.prefix(rows.count - 1))
      lines.append((TextCells.truncated(last.0 + " …", to: width), last.1))
    }
    var row = rows.lowerBound
    for (line, style) in lines where row < rows.upperBound {
      frame.put(line, row: row, column: indent, style: style)
      row += 1
    }
    return row
  }

  private func renderAnswer(_ record: QuestionRecord, on frame: inout Frame, row: Int) {
    let seconds = state.answerSeconds(of: record, at: now)
    let showsTarget = state.plan.mode == .training && frame.columns >= 60
    let time =
      showsTarget
      ? texts.answer(seconds, target: record.question.targetSeconds) : texts.answer(seconds)
    frame.put(time, row: row, endingAt: frame.columns - 1)
    let room = frame.columns - TextCells.width(of: time) - 5
    var verdict = ""
    if record.isSkipped {
      verdict = texts.skipped
    } else if let level = state.shownLevel {
      verdict = "✓ " + texts.answered(state.plan.levels[level])
    }
    frame.put(
      TextCells.truncated(TextCells.cleaned(verdict), to: max(0, room)), row: row, column: 2)
  }
}
