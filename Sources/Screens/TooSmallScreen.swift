import ExamModel
import Frames

/// What is shown in place of any screen on a terminal where nothing can be laid out.
package enum TooSmallScreen {
  package static func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let lines = CommonTexts(language: surface.language).tooSmall(surface.size)
    let first = max(0, (surface.size.rows - lines.count) / 2)
    for (index, line) in lines.enumerated() {
      frame.put(line, row: first + index, column: 0, style: index == 0 ? .bold : .plain)
    }
    return frame
  }
}

extension Screen {
  /// The screen, or the notice that there is no room for it.
  package func frame(on surface: Surface) -> Frame {
    surface.size.isTooSmall ? TooSmallScreen.render(on: surface) : render(on: surface)
  }

  /// Takes a key, unless there is no room for the screen.
  ///
  /// Nobody should end an oral or throw a session away without seeing it, and a screen may count on
  /// the rows that its layout needs.
  package mutating func press(_ key: Key, on surface: Surface) -> Response {
    surface.size.isTooSmall ? .none : handle(key, on: surface)
  }
}
