/// How a cell looks.
///
/// Tones name a meaning; the terminal turns them into what colours it has. A meaning is never left
/// to the tone alone: a word, a sign or a shape says it too.
package struct Style: Hashable, Sendable {
  package enum Tone: UInt8, Sendable, CaseIterable {
    case plain
    case muted
    case accent
    case green
    case amber
    case red
  }

  /// All of it in one byte, since a frame has thousands of styles and compares them at every key.
  private(set) var bits: UInt8 = 0

  private static let toneBits: UInt8 = 0b111

  package var tone: Tone {
    get { Tone(rawValue: bits & Self.toneBits) ?? .plain }
    set { bits = bits & ~Self.toneBits | newValue.rawValue }
  }
  package var isBold: Bool {
    get { bits & 0b1000 != 0 }
    set { set(0b1000, newValue) }
  }
  package var isReverse: Bool {
    get { bits & 0b1_0000 != 0 }
    set { set(0b1_0000, newValue) }
  }
  package var isUnderlined: Bool {
    get { bits & 0b10_0000 != 0 }
    set { set(0b10_0000, newValue) }
  }
  package var isItalic: Bool {
    get { bits & 0b100_0000 != 0 }
    set { set(0b100_0000, newValue) }
  }

  /// Whether a space in this style differs from a plain one.
  var showsOnSpaces: Bool { bits & 0b11_0000 != 0 }

  private mutating func set(_ bit: UInt8, _ isSet: Bool) {
    if isSet { bits |= bit } else { bits &= ~bit }
  }

  package init(
    _ tone: Tone = .plain, bold: Bool = false, reverse: Bool = false, underlined: Bool = false,
    italic: Bool = false
  ) {
    self.tone = tone
    isBold = bold
    isReverse = reverse
    isUnderlined = underlined
    isItalic = italic
  }

  /// A style by its byte.
  package init(bits: UInt8) { self.bits = bits }

  package static let plain = Style()
  package static let bold = Style(bold: true)
  package static let muted = Style(.muted)
  package static let accent = Style(.accent)
  package static let selected = Style(reverse: true)
}
