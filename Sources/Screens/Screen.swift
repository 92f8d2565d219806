import ExamModel
import Frames

/// What a screen is rendered on: the size, the language and the instant.
package struct Surface: Hashable, Sendable {
  package var size: Size
  package var language: Language
  /// Milliseconds of session time for a running session, of the program's own clock elsewhere.
  package var nowMilliseconds: Int
  /// The time of day where the person is, in seconds since midnight; `nil` where nobody looked.
  package var secondsOfDay: Int?

  package init(
    size: Size, language: Language, nowMilliseconds: Int = 0, secondsOfDay: Int? = nil
  ) {
    self.secondsOfDay = secondsOfDay
    self.size = size
    self.language = language
    self.nowMilliseconds = nowMilliseconds
  }
}

/// A screen is a value: it renders itself and turns keys into responses, and touches nothing else.
package protocol Screen: Sendable {
  func render(on surface: Surface) -> Frame
  /// Turns the frame of an earlier screen, of the same size and in the same language, into the one that
  /// `render` would make now, by putting only what may have changed.
  ///
  /// - Parameters:
  ///   - earlier: what the frame shows; it may be a screen of another kind.
  ///   - earlierSurface: what it was rendered on, which differs by the instant at most.
  /// - Returns: `false`, with the frame untouched, where that would be no less work.
  func refresh(
    _ frame: inout Frame, on surface: Surface, since earlier: any Screen, on earlierSurface: Surface
  ) -> Bool
  /// Takes a key. The response tells the run loop what is wanted of the outside world.
  mutating func handle(_ key: Key, on surface: Surface) -> Response
  /// Takes a text that was pasted; where nothing is being typed it means nothing.
  ///
  /// - Parameter text: its lines end in line feeds; it holds no other control characters.
  mutating func paste(_ text: String, on surface: Surface)
  /// Takes what was done with the mouse.
  mutating func point(_ pointer: Pointer, on surface: Surface) -> Response
  /// Whether a text of several lines is being typed, into which a line break goes as one.
  var takesLines: Bool { get }
  /// The key that would throw something away for good, while that is being asked.
  ///
  /// One that was typed before the question could be read is not taken for its answer.
  var keyOfLoss: Key? { get }
  /// The next instant at which the screen looks different by itself; `nil` when it waits for a key.
  func nextChangeMilliseconds(after now: Int) -> Int?
}

extension Screen {
  package func refresh(
    _ frame: inout Frame, on surface: Surface, since earlier: any Screen, on earlierSurface: Surface
  ) -> Bool {
    false
  }

  package mutating func paste(_ text: String, on surface: Surface) {}

  /// The wheel does what the arrows do.
  package mutating func point(_ pointer: Pointer, on surface: Surface) -> Response {
    switch pointer {
    case .wheelUp: handle(.up, on: surface)
    case .wheelDown: handle(.down, on: surface)
    case .press: .none
    }
  }

  package var takesLines: Bool { false }

  package var keyOfLoss: Key? { nil }

  package func nextChangeMilliseconds(after now: Int) -> Int? { nil }
}
