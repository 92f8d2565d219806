import Frames
import Screens
import TextCells

/// Renders lines as a frame, so that they are pinned with their styles.
enum Picture {
  static func frame(_ layout: DocumentLayout, columns: Int) -> Frame {
    frame(layout.lines.map(\.content), columns: columns)
  }

  static func frame(_ lines: [StyledLine], columns: Int) -> Frame {
    var frame = Frame(Size(columns: columns, rows: lines.count))
    for (row, line) in lines.enumerated() {
      var column = 0
      for part in line.parts {
        column = frame.put(part.text, row: row, column: column, style: part.style)
      }
    }
    return frame
  }
}
