import ExamModel
import Frames
import SessionEngine
import TextCells
import Wording

/// What lies before the jury: the question with its reason and the elements of a good answer, then what
/// could be asked next.
///
/// Where there are few rows, the elements and the later choices give way; the question never does.
struct JuryBoard {
  let state: SessionState
  let choices: [JuryChoice]
  let selected: Int
  let surface: Surface
  let rowCount: Int

  private var texts: JuryTexts { JuryTexts(language: surface.language) }
  private var columns: Int { surface.size.columns - 2 }

  var lines: [StyledLine] {
    let isTight = rowCount < 12
    let question = question(isTight: isTight)
    let space = isTight ? [] : [StyledLine()]
    let room = rowCount - question.count - space.count
    // Two choices at least stay in sight, and the reason of the chosen one where there is room.
    let least = choices.isEmpty ? 0 : min(choices.count, 2) + 1
    let details = Array(details.prefix(max(0, room - least)))
    let whole = room - details.count >= choices.count + 1
    let shown = choiceLines(rows: room - details.count)
    let reason = whole ? reason(of: selected) : []
    return Array((question + details + space + shown + reason).prefix(rowCount))
  }

  private func question(isTight: Bool) -> [StyledLine] {
    let space = isTight ? [] : [StyledLine()]
    guard let record = state.currentQuestion else {
      return space + StyledLine.wrapped(waiting, .bold, to: columns)
    }
    let name = state.plan.criterion(id: record.question.criterionID)?.name ?? ""
    let number = SessionTexts(language: surface.language).questionNumber(state.questions.count)
    var lines = space
    lines.append(
      StyledLine(
        TextCells.truncated(
          TextCells.cleaned(name), to: max(4, columns - TextCells.width(of: number) - 2)), .accent
      ).trailing(number))
    lines += StyledLine.wrapped(record.question.text, .bold, to: columns)
    if let followUp = record.followUps.last {
      lines += StyledLine.wrapped(followUp.text, to: columns, indent: 4, sign: "  ↳")
    }
    return lines
  }

  private var waiting: String {
    guard let slot = state.plannedSlot else { return "" }
    if slot.kind == .presentation, let section = state.sectionIndex {
      return texts.presenting(slot.sections[section].title)
    }
    return SessionTexts(language: surface.language).slot(slot)
  }

  /// Why it was asked, and what a good answer holds.
  private var details: [StyledLine] {
    guard let record = state.currentQuestion else { return [] }
    let reason = ReasonTexts(language: surface.language).reason(record.question.reason)
    let asker = TableTexts(language: surface.language).askedBy(record.askedBy).map { ", \($0)" }
    return StyledLine.wrapped(texts.why(reason + (asker ?? "")), .muted, to: columns)
      + record.question.goodAnswer.flatMap {
        StyledLine.wrapped($0, to: columns, indent: 4, sign: "  ✓")
      }
  }

  /// The choices in as many rows as there are, the chosen one always among them.
  private func choiceLines(rows: Int) -> [StyledLine] {
    guard !choices.isEmpty, SessionEngine.nextExchange(in: state) != nil, rows > 1 else {
      return []
    }
    let count = min(choices.count, rows - 1)
    let first = min(max(0, selected - count / 2), choices.count - count)
    return [StyledLine(texts.next(isShort: columns < 60), .muted)]
      + (first..<first + count).map { index in
        let choice = choices[index]
        let text = TextCells.truncated(
          TextCells.cleaned("\(choice.text) — \(choice.criterion)"), to: columns - 2)
        return index == selected ? StyledLine("▸ " + text, .bold) : StyledLine("  " + text)
      }
  }

  /// Why the chosen one would be asked.
  private func reason(of index: Int) -> [StyledLine] {
    guard choices.indices.contains(index), !choices[index].reason.isEmpty else { return [] }
    return StyledLine.wrapped(texts.why(choices[index].reason), .muted, to: columns, indent: 2)
  }

  /// What is left to say once there is nothing to do.
  static func ending(_ state: SessionState, isLost: Bool, _ surface: Surface) -> [StyledLine] {
    let texts = JuryTexts(language: surface.language)
    let columns = surface.size.columns - 2
    var lines = [StyledLine()]
    lines += StyledLine.wrapped(isLost ? texts.lost : texts.finished, .bold, to: columns)
    lines.append(StyledLine())
    for (index, record) in state.questions.enumerated() {
      let level = record.level.map { state.plan.levels[$0].name } ?? texts.notRated
      lines += StyledLine.wrapped(
        "\(record.question.text) — \(TextCells.cleaned(level).lowercased())", to: columns,
        indent: 4,
        sign: "\(index + 1).")
    }
    return lines
  }
}
