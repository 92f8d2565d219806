import ExamModel
import Frames
import TextCells

/// Tells what became of something, and waits to be read.
package struct MessageScreen: Screen {
  private let lines: [String]
  private var pager = Pager()

  package init(lines: [String]) { self.lines = lines }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    frame.putHeader("Oral blanc")
    pager.render(text(surface), on: &frame, rows: 2..<surface.size.rows - 2)
    frame.putHints([Command.back.hint(surface.language)])
    return frame
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    let command = Command.matching(key, in: .reader)
    let window = surface.size.rows - 4
    if pager.handle(command, lineCount: text(surface).count, windowRows: window) { return .none }
    return command == .back || key == .enter ? .back : .none
  }

  private func text(_ surface: Surface) -> [StyledLine] {
    lines.flatMap { StyledLine.wrapped($0, to: surface.size.columns - 2) + [StyledLine()] }
  }
}
