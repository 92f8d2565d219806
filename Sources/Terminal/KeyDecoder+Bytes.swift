import Frames

/// What single bytes mean.
extension KeyDecoder {
  static let escape: UInt8 = 0x1B
  static let bell: UInt8 = 0x07
  static let backslash: UInt8 = 0x5C
  static let bracket: UInt8 = 0x5B
  static let letterO: UInt8 = 0x4F
  /// No key's sequence is longer; what is longer is taken in without being kept.
  static let longestSequence = 64

  /// Whether a byte behind Escape opens a longer sequence: CSI, SS3, OSC, DCS, APC, PM, SOS (ECMA-48).
  static func isIntroducer(_ byte: UInt8) -> Bool {
    switch byte {
    case bracket, letterO, 0x5D, 0x50, 0x5F, 0x5E, 0x58: true
    default: false
    }
  }

  /// Whether whatever text may follow: APC, PM, SOS.
  ///
  /// A person who holds Alt with such a key is told from them by the silence behind it alone.
  static func opensAnyText(_ byte: UInt8) -> Bool { [0x5F, 0x5E, 0x58].contains(byte) }

  /// Whether an answer may begin with a byte.
  ///
  /// Those in OSC begin with a number or name a title, those in DCS with a number or a sign.
  static func canBegin(_ opener: UInt8, _ byte: UInt8) -> Bool {
    switch (opener, byte) {
    case (_, escape): true
    case (0x5D, 0x30...0x39), (0x5D, 0x4C), (0x5D, 0x49), (0x5D, 0x6C), (0x5D, bell): true
    case (0x50, 0x30...0x3F), (0x50, 0x21), (0x50, 0x24), (0x50, 0x2B), (0x50, 0x7B...0x7C): true
    case (0x5D, _), (0x50, _): false
    default: byte >= 0x20 && byte != 0x7F || byte == bell
    }
  }

  /// Whether a byte may stand in a sequence of the keypad; one that comes late is an arrow or nothing.
  static func isKeypadByte(_ byte: UInt8, isLate: Bool) -> Bool {
    switch byte {
    case 0x41...0x44, 0x46, 0x48: true
    case 0x30...0x39, 0x3B, 0x45, 0x49, 0x4D, 0x50...0x58, 0x61...0x64, 0x6A...0x79: !isLate
    default: false
    }
  }

  /// A key for a letter that was typed, or `nil` for one that means nothing here.
  static func key(typed scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x0D: .enter
    case 0x0A: .lineBreak
    case 0x09: .tab
    case 0x08, 0x7F: .backspace
    case 0x01...0x1A: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0x00...0x1F, 0x80...0x9F: nil
    default: .character(Character(scalar))
    }
  }

  /// The same for one that was held with Alt.
  static func keyWithAlt(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x0D, 0x0A: .lineBreak
    case 0x08, 0x7F: .deleteWordBack
    case 0x20...0x7E: .alt(Character(Unicode.Scalar(byte)))
    default: nil
    }
  }
}
