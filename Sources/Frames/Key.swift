/// A key as the terminal reports it.
package enum Key: Hashable, Sendable {
  case character(Character)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case up
  case down
  case left
  case right
  case pageUp
  case pageDown
  case home
  case end
  /// Control held with a letter, for example `control("l")`.
  case control(Character)
}
