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
  /// Over a word: an arrow held with Control or Alt.
  case wordLeft
  case wordRight
  /// Alt held with Backspace.
  case deleteWordBack
  /// Alt or Shift held with Enter, and Control with J: a new line where a text may have several.
  case lineBreak
  /// Control held with a letter, for example `control("l")`.
  case control(Character)
  /// Alt held with a letter, or Escape hit together with it.
  case alt(Character)

  /// The key without what was held with it, for places that do not tell the difference.
  package var plain: Key {
    switch self {
    case .wordLeft: .left
    case .wordRight: .right
    case .lineBreak: .enter
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left,
      .right, .pageUp, .pageDown, .home, .end, .deleteWordBack, .control, .alt:
      self
    }
  }
}
