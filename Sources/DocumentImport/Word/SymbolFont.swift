/// Signs of the fonts Symbol and Wingdings, which stand at the places of other characters.
enum SymbolFont {
  /// The sign as Unicode has it; `nil` for one that says nothing.
  static func character(_ code: UInt32, font: String) -> Character? {
    let font = font.lowercased()
    let code = code & 0xFF
    if font.hasPrefix("wingdings 2") {
      switch code {
      case 0x2A, 0xA3: return "☐"
      case 0x51, 0x52, 0x53, 0x54, 0x55: return "☑"
      default: return "•"
      }
    }
    if font.hasPrefix("wingdings") {
      switch code {
      case 0x6F, 0x70, 0x71, 0x72, 0xA8: return "☐"
      case 0x78, 0xFD, 0xFE, 0x54: return "☑"
      case 0xFC: return "✓"
      case 0xFB: return "✗"
      case 0xE0, 0xE8, 0xF0: return "→"
      case 0xDF, 0xE7, 0xEF: return "←"
      default: return "•"
      }
    }
    if font == "symbol" {
      switch code {
      case 0xB7: return "•"
      case 0xAE: return "→"
      case 0xA3: return "≤"
      case 0xB3: return "≥"
      case 0xB1: return "±"
      case 0xB4: return "×"
      case 0x6D: return "µ"
      default: return nil
      }
    }
    return nil
  }

  /// A text that was typed in such a font.
  static func text(_ text: String, font: String?) -> String {
    guard let font, font.lowercased().hasPrefix("wingdings") || font.lowercased() == "symbol"
    else { return text }
    return String(
      text.map { character in
        guard let scalar = character.unicodeScalars.first, character != " ", character != "\t",
          scalar.value < 0x100 || (0xF000...0xF0FF).contains(scalar.value)
        else { return character }
        return self.character(scalar.value, font: font) ?? character
      })
  }
}
