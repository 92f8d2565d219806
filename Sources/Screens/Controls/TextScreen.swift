import Frames

/// A screen that is a text to scroll through, and nothing else.
package protocol TextScreen: Screen {
  var pager: Pager { get set }
  /// What stands at the top, on the left and on the right.
  func header(on surface: Surface) -> (title: String, aside: String)
  func lines(on surface: Surface) -> [StyledLine]
  /// The commands that the last row names.
  var hints: [Command] { get }
}

extension TextScreen {
  package var hints: [Command] { [.lineDown, .pageDown, .back, .help] }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let header = header(on: surface)
    frame.putHeader(header.title, aside: header.aside)
    pager.render(lines(on: surface), on: &frame, rows: 2..<surface.size.rows - 2)
    frame.putHints(hints.map { $0.hint(surface.language) })
    return frame
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    let command = Command.matching(key, in: .reader)
    let window = surface.size.rows - 4
    if pager.handle(command, lineCount: lines(on: surface).count, windowRows: window) {
      return .none
    }
    switch command {
    case .back: return .back
    case .help: return .open(.help(.reader))
    default: return key == .enter ? .back : .none
    }
  }
}
