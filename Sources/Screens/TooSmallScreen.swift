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

  /// Takes what somebody did, unless there is no room for the screen.
  ///
  /// Nobody should end an oral or throw a session away without seeing it, and a screen may count on
  /// the rows that its layout needs.
  package mutating func take(_ input: Input, on surface: Surface) -> Response {
    guard !surface.size.isTooSmall else { return .none }
    switch input {
    case .key(.lineBreak) where !takesLines: return handle(.enter, on: surface)
    case .key(let key): return handle(key, on: surface)
    case .pointer(let pointer): return point(pointer, on: surface)
    case .paste(let text):
      paste(text, on: surface)
      return .none
    }
  }
}
