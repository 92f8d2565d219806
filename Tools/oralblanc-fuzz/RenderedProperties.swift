import Frames
import TextCells

/// What must hold of everything that is rendered.
enum RenderedProperties {
  static func checkLine(_ text: String, columns: Int) {
    Outcome.require(TextCells.cleaned(text) == text, "not clean: \(text.debugDescription)")
    let width = TextCells.width(of: text)
    Outcome.require(width <= columns, "\(width) of \(columns) columns: \(text)")
  }

  static func checkFrame(_ frame: Frame) {
    for row in 0..<frame.rows {
      var due = 0
      for cell in frame.row(row) {
        if due == 0, let byte = cell.text.utf8.first, cell.text.utf8.count == 1 {
          Outcome.require((0x20...0x7E).contains(byte), "a control character is shown")
          continue
        }
        if cell.isContinuation {
          Outcome.require(due == 1, "half of a wide character")
          due = 0
        } else {
          Outcome.require(due == 0, "a wide character cut in half")
          Outcome.require(TextCells.cleaned(cell.text) == cell.text, "a cell that is not clean")
          due = TextCells.width(of: cell.text) - 1
          Outcome.require((0...1).contains(due), "a cell \(due + 1) columns wide")
        }
      }
      Outcome.require(due == 0, "a wide character beyond the edge")
    }
  }
}
