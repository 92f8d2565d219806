import CNcurses
import Screens

/// Turns what curses reads into keys.
enum KeyDecoder {
  /// A key for a character that was typed, or `nil` for one that means nothing here.
  static func key(character: UInt32) -> Key? {
    switch character {
    case 0x0A, 0x0D: return .enter
    case 0x1B: return .escape
    case 0x09: return .tab
    case 0x08, 0x7F: return .backspace
    case 0x01...0x1A:
      guard let letter = Unicode.Scalar(character + 0x60) else { return nil }
      return .control(Character(letter))
    case 0x20...:
      guard let scalar = Unicode.Scalar(character) else { return nil }
      return .character(Character(scalar))
    default: return nil
    }
  }

  /// A key for a function key of curses; a resize is none.
  static func key(code: Int32) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_HOME: .home
    case KEY_END: .end
    case KEY_ENTER: .enter
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_BTAB: .backTab
    default: nil
    }
  }
}
