/// Which characters a page may have held before it was damaged.
enum PlausibleCharacter {
  /// Whether `scalar` is worth restoring; a combining mark is so only after an ASCII letter.
  static func contains(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
    switch scalar.value {
    case 0x300...0x30C, 0x327, 0x328: isASCIILetter(previous)
    default: isLetter(scalar) || isSign(scalar) || isLegacy(scalar)
    }
  }

  static func isASCIILetter(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, scalar.isASCII else { return false }
    return scalar.properties.isAlphabetic
  }

  /// Latin letters of European languages, and Greek ones for the sciences.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xC0...0x17F, 0x218...0x21B, 0x391...0x3C9, 0x1E9E: true
    default: false
    }
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Latin-1 signs and the no-break space; superscript letters, as in 1ʳᵉ.
    case 0xA0...0xBF, 0x2B0...0x2B8, 0x2E0...0x2E4, 0x1D2C...0x1D6A: true
    // Spaces, joiners, dashes, quotes, bullets, ellipsis, per mille, primes; no line separators
    // nor marks of direction.
    case 0x2000...0x200D, 0x2010...0x2027, 0x202F...0x205E, 0x2060: true
    // Superscripts, currencies, the keycap mark, letterlike signs and fractions.
    case 0x2070...0x20BF, 0x20E3, 0x2100...0x215F: true
    // Arrows, maths, technical signs, boxes, shapes, dingbats.
    case 0x2190...0x23FF, 0x2500...0x27BF, 0x2934, 0x2935, 0x2B00...0x2BFF: true
    // Presentation selectors, the byte order mark, ligatures, emoji and their tags.
    case 0xFE0E, 0xFE0F, 0xFEFF, 0xFB00...0xFB04, 0x1F000...0x1FAFF, 0xE0020...0xE007F: true
    default: false
    }
  }

  /// What a legacy encoding shows and no page means: such characters come from damage done twice.
  private static func isLegacy(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x81, 0x8D, 0x8F, 0x90, 0x9D: true
    case 0x192, 0x2C6, 0x2C7, 0x2D8...0x2DD, 0xF8FF: true
    default: false
    }
  }
}
