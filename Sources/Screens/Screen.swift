import ExamModel
import Frames

/// What a screen is drawn on: the size, the language and the instant.
package struct Surface: Hashable, Sendable {
  package var size: Size
  package var language: Language
  /// Milliseconds of session time for a running session, of the program's own clock elsewhere.
  package var nowMilliseconds: Int

  package init(size: Size, language: Language, nowMilliseconds: Int = 0) {
    self.size = size
    self.language = language
    self.nowMilliseconds = nowMilliseconds
  }
}

/// A screen is a value: it draws itself and turns keys into responses, and touches nothing else.
package protocol Screen: Sendable {
  func render(on surface: Surface) -> Frame
  /// Turns the frame of an earlier screen, of the same size and in the same language, into the one that
  /// `render` would draw now, by drawing only what may have changed.
  ///
  /// - Parameter earlier: what the frame shows; it may be a screen of another kind.
  /// - Returns: `false`, with the frame untouched, where that would be no less work.
  func refresh(_ frame: inout Frame, on surface: Surface, since earlier: any Screen) -> Bool
  /// Takes a key. The response tells the run loop what is wanted of the outside world.
  mutating func handle(_ key: Key, on surface: Surface) -> Response
  /// The next instant at which the screen looks different by itself; `nil` when it waits for a key.
  func nextChangeMilliseconds(after now: Int) -> Int?
}

extension Screen {
  package func refresh(_ frame: inout Frame, on surface: Surface, since earlier: any Screen) -> Bool
  {
    false
  }

  package func nextChangeMilliseconds(after now: Int) -> Int? { nil }
}
