import CNcurses
import Frames

/// Turns what curses reads into keys.
///
/// Curses knows the sequences of the terminal that `TERM` names. Others come in pieces, as Escape
/// and characters: a terminal that sends cursor keys of the other mode, or keys with a modifier.
/// They are put together here, since Escape leaves a screen and letters do things.
struct KeyDecoder {
  private(set) var keys: [Key] = []
  /// The characters behind Escape, of a sequence that has begun.
  private var sequence: [UInt32]?

  /// No key's sequence is longer.
  private static let longestSequence = 32

  mutating func take(character: UInt32) {
    guard var open = sequence else {
      if character == Self.escape { sequence = [] } else { append(Self.key(character: character)) }
      return
    }
    switch (open.first, character) {
    case (nil, Self.bracket), (nil, Self.letterO), (Self.bracket, 0x20...0x3F):
      open.append(character)
      sequence = open.count < Self.longestSequence ? open : nil
    case (Self.bracket, 0x40...0x7E), (Self.letterO, 0x20...0x7E):
      sequence = nil
      append(
        open.first == Self.letterO
          ? Self.keypadKey(final: character)
          : Self.key(final: character, parameters: open.dropFirst()))
    default:
      endSequence()
      take(character: character)
    }
  }

  mutating func take(code: Int32) {
    endSequence()
    append(Self.key(code: code))
  }

  /// Takes what has begun for what it is: nothing more was typed with it.
  mutating func endSequence() {
    guard let open = sequence else { return }
    sequence = nil
    // Of a sequence that was cut off nothing is meant.
    guard open.count <= 1 else { return }
    keys.append(.escape)
    if let character = open.first { append(Self.key(character: character)) }
  }

  private mutating func append(_ key: Key?) {
    if let key { keys.append(key) }
  }

  private static let escape: UInt32 = 0x1B
  private static let bracket: UInt32 = 0x5B
  private static let letterO: UInt32 = 0x4F

  /// A key for a character that was typed, or `nil` for one that means nothing here.
  private static func key(character: UInt32) -> Key? {
    switch character {
    case 0x0A, 0x0D: return .enter
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
  private static func key(code: Int32) -> Key? {
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

  /// A key for a sequence that curses did not know, with any modifier; `nil` for all that are none
  /// of ours (XTerm control sequences, "PC-Style Function Keys"; ECMA-48, 5.4).
  private static func key(final: UInt32, parameters: ArraySlice<UInt32>) -> Key? {
    switch Unicode.Scalar(final) {
    case "A": return .up
    case "B": return .down
    case "C": return .right
    case "D": return .left
    case "F": return .end
    case "H": return .home
    case "Z": return .backTab
    case "~":
      switch Array(parameters.prefix { $0 != 0x3B }) {
      case [0x31], [0x37]: return .home
      case [0x33]: return .delete
      case [0x34], [0x38]: return .end
      case [0x35]: return .pageUp
      case [0x36]: return .pageDown
      default: return nil
      }
    default: return nil
    }
  }

  /// The same for a sequence that begins as those of the application mode and the keypad do.
  private static func keypadKey(final: UInt32) -> Key? {
    final == 0x4D ? .enter : key(final: final, parameters: [])
  }
}
