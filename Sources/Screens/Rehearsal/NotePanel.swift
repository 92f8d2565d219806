import Frames
import TextCells
import Wording

/// A note that is being typed, over the last rows: as many as it has lines, up to a third of the screen.
struct NotePanel {
  let input: LineInput
  let texts: SessionTexts
  /// What stands before the text, where it is no note.
  var label: String?

  func render(on frame: inout Frame) {
    let label = label ?? texts.notePrompt
    let start = 1 + TextCells.width(of: label)
    let lines = Self.lines(input, columns: max(1, frame.columns - start - 2))
    let cursorLine = lines.firstIndex { $0.cursor != nil } ?? lines.count - 1
    let shownCount = min(lines.count, max(1, frame.rows / 3))
    let first = min(max(0, cursorLine - shownCount / 2), lines.count - shownCount)
    let top = frame.rows - shownCount
    if let text = hint(frame) { render(text, on: &frame, row: top - 1) }
    for row in top..<frame.rows {
      let line = lines[first + row - top]
      frame.fill(" ", row: row, columns: 0..<frame.columns)
      frame.put(line.text, row: row, column: start)
      if let cursor = line.cursor { frame.cursor = (row, start + cursor) }
    }
    frame.put(label, row: top, column: 1, style: .bold)
  }

  /// What the keys do, where there is a row for it, and how much room is left, wherever it runs out.
  private func hint(_ frame: Frame) -> (String, Style)? {
    if input.leftOutCharacters > 0 {
      return (texts.pasteCut(input.leftOutCharacters), Style(.amber, bold: true))
    }
    if let left = input.charactersLeft { return (texts.noteRoom(left), Style(.amber, bold: true)) }
    return label == nil && frame.rows >= SessionPicture.roomyRows ? (texts.noteHint, .muted) : nil
  }

  private func render(_ hint: (String, Style), on frame: inout Frame, row: Int) {
    frame.fill(" ", row: row, columns: 0..<frame.columns)
    frame.put(
      TextCells.truncated(hint.0, to: frame.columns - 2), row: row, column: 1, style: hint.1)
  }

  /// One row of the text, with the column of the cursor if it is there.
  private struct Line {
    var text = ""
    var width = 0
    var cursor: Int?
  }

  private static func lines(_ input: LineInput, columns: Int) -> [Line] {
    var lines = [Line()]
    func add(_ text: String) {
      for character in text {
        if character.isNewline {
          lines.append(Line())
          continue
        }
        let cluster = TextCells.cleaned(String(character))
        let width = TextCells.width(of: cluster)
        if lines[lines.count - 1].width + width > columns { lines.append(Line()) }
        lines[lines.count - 1].text += cluster
        lines[lines.count - 1].width += width
      }
    }
    add(input.before)
    if lines[lines.count - 1].width >= columns { lines.append(Line()) }
    lines[lines.count - 1].cursor = lines[lines.count - 1].width
    add(input.after)
    return lines
  }
}
