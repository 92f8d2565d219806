/// How a cell looks.
///
/// Tones name a meaning; the terminal turns them into what colours it has. A meaning is never left
/// to the tone alone: a word, a sign or a shape says it too.
public struct Style: Hashable, Sendable {
  public enum Tone: UInt8, Sendable, CaseIterable {
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

  public var tone: Tone {
    get { Tone(rawValue: bits & Self.toneBits) ?? .plain }
    set { bits = bits & ~Self.toneBits | newValue.rawValue }
  }
  public var isBold: Bool {
    get { bits & 0b1000 != 0 }
    set { set(0b1000, newValue) }
  }
  public var isReverse: Bool {
    get { bits & 0b1_0000 != 0 }
    set { set(0b1_0000, newValue) }
  }
  public var isUnderlined: Bool {
    get { bits & 0b10_0000 != 0 }
    set { set(0b10_0000, newValue) }
  }
  public var isItalic: Bool {
    get { bits & 0b100_0000 != 0 }
    set { set(0b100_0000, newValue) }
  }

  /// Whether a space in this style differs from a plain one.
  var showsOnSpaces: Bool { bits & 0b11_0000 != 0 }

  private mutating func set(_ bit: UInt8, _ isSet: Bool) {
    if isSet { bits |= bit } else { bits &= ~bit }
  }

  public init(
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
  init(bits: UInt8) { self.bits = bits }

  public static let plain = Style()
  public static let bold = Style(bold: true)
  public static let muted = Style(.muted)
  public static let accent = Style(.accent)
  public static let selected = Style(reverse: true)
}
