import Frames

/// What was held with a key.
struct Modifiers {
  var hasShift: Bool
  var hasAlt: Bool
  var hasControl: Bool

  /// - Parameter code: one more than the bits for Shift, Alt, Control, as XTerm and kitty count.
  init(code: Int) {
    let bits = max(0, code - 1)
    hasShift = bits & 1 != 0
    hasAlt = bits & 2 != 0
    hasControl = bits & 4 != 0
  }

  /// An arrow, over a whole word where Control or Alt is held; other keys stay what they are.
  func arrow(_ key: Key?) -> Key? {
    guard hasAlt || hasControl else { return key }
    return key == .left ? .wordLeft : key == .right ? .wordRight : key
  }

  /// The key of a character, which a terminal tells by its number when another program asked it to.
  func key(code: Int) -> Key? {
    switch code {
    case 27: .escape
    case 13, 57414: hasShift || hasAlt ? .lineBreak : .enter
    case 9: hasShift ? .backTab : .tab
    case 8, 127: hasAlt ? .deleteWordBack : .backspace
    case 57399...57408: .character(Character("\(code - 57399)"))
    case 57417...57426: arrow(Self.keypad[code - 57417])
    // Other keys without a character of their own: kitty gives them numbers of the private area.
    case 0x20..<0xE000: character(code)
    default: nil
    }
  }

  private static let keypad: [Key?] = [
    .left, .right, .up, .down, .pageUp, .pageDown, .home, .end, nil, .delete,
  ]

  private func character(_ code: Int) -> Key? {
    guard let scalar = Unicode.Scalar(UInt32(code)),
      let key = KeyDecoder.key(typed: scalar), case .character(let typed) = key
    else { return nil }
    if hasControl { return typed.isASCII && typed.isLetter ? .control(lowered(typed)) : nil }
    if hasAlt { return .alt(typed) }
    return .character(hasShift ? raised(typed) : typed)
  }

  private func lowered(_ typed: Character) -> Character { Character(typed.lowercased()) }

  /// A letter whose capital takes two, such as `ß`, stays small.
  private func raised(_ typed: Character) -> Character {
    let capital = typed.uppercased()
    return capital.count == 1 ? Character(capital) : typed
  }
}
