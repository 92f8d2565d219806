import Frames
import SessionEngine
import TextCells
import Wording

/// The big clock of the running slot, with what it counts and the light beside it.
struct ClockPanel {
  let state: SessionState
  let now: Int
  let texts: SessionTexts

  private var left: Int { state.slotSecondsLeft(at: now) }
  private var light: Light { state.light(at: now) }

  /// The digits take on a colour once it means something.
  ///
  /// As long as all is well they change every second without any change of style around them.
  private var clockStyle: Style {
    if state.isPaused { return Style(.muted, bold: true) }
    return light == .green ? .plain : Style(light.tone, bold: true)
  }

  /// Renders the digits and their captions.
  func render(on frame: inout Frame, row: Int, scale: ClockDigits.Scale) {
    let isWide = frame.columns >= 60
    let end = ClockDigits.render(
      ClockText.duration(left), on: &frame, row: row, column: isWide ? 5 : 1, scale: scale,
      style: clockStyle)
    let caption = end + (isWide ? 4 : 2)
    let room = max(0, frame.columns - caption - 1)
    for (offset, line) in captions(room: room).enumerated() {
      frame.put(
        TextCells.truncated(line.text, to: room), row: row + offset, column: caption,
        style: line.style)
    }
  }

  /// The same on one line, for a screen with few rows.
  func renderLine(on frame: inout Frame, row: Int) {
    guard let slot = state.plannedSlot else { return }
    let column = frame.put(
      ClockText.duration(left), row: row, column: 1, style: clockStyle)
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

  /// The first text that has room, or else the last one, which is cut.
  private func fitting(_ texts: [() -> String], in room: Int) -> String {
    var fitting = ""
    for text in texts {
      fitting = text()
      if TextCells.width(of: fitting) <= room { break }
    }
    return fitting
  }

  private func captions(room: Int) -> [(text: String, style: Style)] {
    guard let slot = state.plannedSlot else { return [] }
    let left = left
    let caption = fitting(
      [
        { texts.clockCaption(slot.kind, isOver: left < 0) },
        { texts.shortClockCaption(slot.kind, isOver: left < 0) },
      ], in: room)
    let oralLeft = state.oralSecondsLeft(at: now)
    let oral = fitting(
      [
        { texts.oralLeft(oralLeft, of: state.plannedSeconds) },
        { texts.oralLeft(oralLeft, of: nil) }, { texts.shortOralLeft(oralLeft) },
      ], in: room)
    let light = light
    return [
      (caption, .plain), (oral, .muted),
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
