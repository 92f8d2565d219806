import CNcurses
import Frames

/// The colour pairs of the tones, by what the terminal can do.
struct Palette {
  private let hasColors: Bool
  private let isRich: Bool

  /// Defines the pairs.
  ///
  /// Mid tones are chosen so that they read on dark and on light backgrounds.
  init(isColored: Bool) {
    let available = isColored ? cn_colors() : 0
    hasColors = available >= 8
    isRich = available >= 256
    guard hasColors else { return }
    var value: UInt8 = 0
    while let tone = Style.Tone(rawValue: value) {
      if let color = Self.color(tone, isRich: isRich) { cn_define_pair(Int16(value), color, -1) }
      value += 1
    }
  }

  private static func color(_ tone: Style.Tone, isRich: Bool) -> Int16? {
    switch tone {
    case .plain: nil
    case .muted: isRich ? 245 : nil
    case .accent: isRich ? 38 : 6
    case .green: isRich ? 71 : 2
    case .amber: isRich ? 178 : 3
    case .red: isRich ? 203 : 1
    }
  }

  /// The sequence that selects a style, for what curses does not write (ECMA-48, SGR).
  func rendition(_ style: Style) -> String {
    var codes = "0"
    let bits = Int(attributes(style))
    if bits & Int(CN_BOLD) != 0 { codes += ";1" }
    if style.isItalic { codes += ";3" }
    if style.isUnderlined { codes += ";4" }
    if style.isReverse { codes += ";7" }
    if hasColors, let color = Self.color(style.tone, isRich: isRich) {
      codes += isRich ? ";38;5;\(color)" : ";3\(color)"
    }
    return "\u{1B}[\(codes)m"
  }

  func pair(_ style: Style) -> Int16 { hasColors ? Int16(style.tone.rawValue) : 0 }

  /// Attributes of a style.
  ///
  /// Without colours a tone that must stand out is bold.
  func attributes(_ style: Style) -> UInt32 {
    var bits: UInt32 = 0
    if style.isBold { bits |= UInt32(CN_BOLD) }
    if style.isReverse { bits |= UInt32(CN_REVERSE) }
    if style.isUnderlined { bits |= UInt32(CN_UNDERLINE) }
    if style.isItalic { bits |= UInt32(CN_ITALIC) }
    if !hasColors, style.tone == .amber || style.tone == .red { bits |= UInt32(CN_BOLD) }
    return bits
  }
}
