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

  public var tone: Tone
  public var isBold: Bool
  public var isReverse: Bool
  public var isUnderlined: Bool
  public var isItalic: Bool

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

  public static let plain = Style()
  public static let bold = Style(bold: true)
  public static let muted = Style(.muted)
  public static let accent = Style(.accent)
  public static let selected = Style(reverse: true)
}
