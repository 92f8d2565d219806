import ExamModel
import Frames
import TextCells

/// Tells that something is being read that takes a while, how far it is, and how to leave it.
///
/// Keys that mean nothing here are kept by the run loop for the screen that comes.
package struct WaitingScreen: Screen {
  /// What is being read.
  package enum Subject: Hashable, Sendable {
    case fiches
    case session
    case sessions
  }

  private let subject: Subject
  private var done = 0
  private var total = 0

  package init(_ subject: Subject) { self.subject = subject }

  /// - Parameter total: 0 while nobody knows.
  package mutating func update(done: Int, of total: Int) {
    self.done = done
    self.total = total
  }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    frame.putHeader("Oral blanc")
    let texts = WaitingTexts(language: surface.language)
    let lines = [
      texts.reading(subject), total > 1 ? texts.progress(min(done, total), of: total) : "",
    ]
    let columns = surface.size.columns
    let top = max(2, surface.size.rows / 2 - 1)
    for (index, line) in lines.enumerated() where top + index < surface.size.rows - 2 {
      let text = TextCells.truncated(line, to: columns - 2)
      frame.put(
        text, row: top + index, column: max(1, (columns - TextCells.width(of: text)) / 2),
        style: index == 0 ? .plain : .muted)
    }
    frame.putHints([Command.back.hint(surface.language)])
    return frame
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    Command.matching(key, in: .reader) == .back ? .back : .none
  }
}
