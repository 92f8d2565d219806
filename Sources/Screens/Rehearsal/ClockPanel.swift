import SessionEngine
import TextCells

/// The big clock of the running slot, with what it counts and the light beside it.
struct ClockPanel {
  let state: SessionState
  let now: Int
  let texts: SessionTexts

  private var left: Int { state.slotSecondsLeft(at: now) }
  private var light: Light { state.light(at: now) }

  /// Draws the digits and their captions; returns the row below.
  func draw(on frame: inout Frame, row: Int, scale: ClockDigits.Scale) -> Int {
    let digits = ClockDigits.rows(of: ClockText.duration(left), scale: scale)
    let style = Style(state.isPaused ? .muted : light.tone, bold: true)
    let indent = frame.columns >= 60 ? 5 : 1
    for (offset, line) in digits.enumerated() {
      frame.put(line, row: row + offset, column: indent, style: style)
    }
    let caption = indent + (digits.map(\.count).max() ?? 0) + (frame.columns >= 60 ? 4 : 2)
    let room = max(0, frame.columns - caption - 1)
    for (offset, line) in captions(room: room).enumerated() where offset < digits.count {
      frame.put(
        TextCells.truncated(line.text, to: room), row: row + offset, column: caption,
        style: line.style)
    }
    return row + digits.count
  }

  /// The same on one line, for a screen with few rows.
  func drawLine(on frame: inout Frame, row: Int) {
    guard let slot = state.plannedSlot else { return }
    let column = frame.put(
      ClockText.duration(left), row: row, column: 1, style: Style(light.tone, bold: true))
    let text = state.isPaused ? texts.paused : texts.light(light)
    let caption = texts.clockCaption(slot.kind, isOver: left < 0)
    let end = frame.columns - TextCells.width(of: text) - 2
    let short = texts.shortClockCaption(slot.kind, isOver: left < 0)
    let isWide = TextCells.width(of: caption) <= end - column - 2
    frame.put(
      TextCells.truncated(isWide ? caption : short, to: max(0, end - column - 2)), row: row,
      column: column + 1)
    frame.put(text, row: row, endingAt: frame.columns - 1, style: Style(light.tone))
  }

  private func captions(room: Int) -> [(text: String, style: Style)] {
    guard let slot = state.plannedSlot else { return [] }
    let whole = state.oralSecondsLeft(at: now)
    let caption = texts.clockCaption(slot.kind, isOver: left < 0)
    let oral = texts.oralLeft(whole, of: state.plan.budgetSeconds)
    let isNarrow = TextCells.width(of: caption) > room || TextCells.width(of: oral) > room
    return [
      (isNarrow ? texts.shortClockCaption(slot.kind, isOver: left < 0) : caption, .plain),
      (isNarrow ? texts.shortOralLeft(whole) : oral, .muted),
      state.isPaused
        ? (texts.paused, .bold) : (texts.light(light), Style(light.tone, bold: light != .green)),
    ]
  }
}

extension Light {
  var tone: Style.Tone {
    switch self {
    case .green: .green
    case .amber: .amber
    case .red: .red
    }
  }
}
