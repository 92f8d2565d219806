import Frames

/// Why the program woke up.
package enum Wake: Hashable, Sendable {
  /// What was typed, pasted or pointed at, oldest first; resizes are only felt as a new size.
  case input([Input])
  case timeout
  /// The descriptor that was watched besides has something to tell.
  case watched
  /// The window changed.
  case repaint
  /// The program was stopped and goes on.
  case continued
  /// A signal asks the program to end.
  case ending(signal: Int32)
  /// The terminal is gone.
  case endOfInput
}
