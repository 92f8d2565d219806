import TestSupport

/// Seeded texts of everything that can go wrong, and of everything else.
enum Soup {
  /// U+FFFE, U+FDD0 and U+10FFFF, which a literal may not hold.
  static let noncharacters = String(decoding: [0xFFFE, 0xFDD0, 0xDBFF, 0xDFFF], as: UTF16.self)

  static let pieces: [String] = [
    "a", "é", " ", " ", "  ", "mot", "?", " ?", " :", " »", "« ", "%", "\n", "\r", "\r\n", "\t",
    "\u{1B}[2J", "\u{1B}", "\u{9B}", "\u{202E}", "\u{301}", "\u{300}\u{302}", "\u{200D}",
    "\u{FE0F}", "👍🏽", "👨‍👩‍👧", "🇫🇷", "日本", "ｗ", "1️⃣", "\u{AD}", "\u{A0}", "\u{E0041}",
    "\u{1160}", "\u{1100}\u{1161}\u{11A8}", "नि", "ก็", noncharacters, "…", "\u{2028}", "\u{600}",
    "anticonstitutionnellement",
  ]

  static func text(seed: UInt64) -> String {
    var generator = SplitMix64(seed: seed)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      if Int.random(in: 0..<4, using: &generator) == 0 {
        let value = UInt32.random(in: 0...0x10FFFF, using: &generator)
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      } else {
        let piece = pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        scalars.append(contentsOf: piece.unicodeScalars)
      }
    }
    return String(scalars)
  }

  /// Scalars below U+0300 and general punctuation, now and then with a control among them.
  static func latin(seed: UInt64) -> String {
    var generator = SplitMix64(seed: seed)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      let range: ClosedRange<UInt32> =
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: 0x00A0...0x0320
        case 1: 0x2010...0x2028
        case 2: 0x0000...0x00A0
        default: 0x0020...0x007E
        }
      let value = UInt32.random(in: range, using: &generator)
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  static func isForbidden(_ scalar: Unicode.Scalar, newlines: Bool) -> Bool {
    switch scalar.value {
    case 0x0A: !newlines
    case 0...0x1F, 0x7F...0x9F, 0xA0, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202F,
      0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF,
      0xE0000...0xE0FFF:
      true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
