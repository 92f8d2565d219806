import CNcurses
import Frames

extension TerminalWords {
  /// Those of the terminal that was taken over, by its description (terminfo(5)).
  init(isColored: Bool) {
    self.init(
      clear: Self.sequence(CN_CLEAR), eraseToEnd: Self.sequence(CN_ERASE_TO_END),
      reset: Self.sequence(CN_RESET))
    hideCursor = Self.sequence(CN_HIDE_CURSOR)
    showCursor = Self.sequence(CN_SHOW_CURSOR)
    scrollsAtCorner = cn_scrolls_at_corner()
    if !cn_places_plainly() { place = { Self.sequence(CN_PLACE, $0, $1) } }
    // A style without an end would stay for ever.
    guard cn_has_styles(), !reset.isEmpty else { return }
    bold = Self.sequence(CN_BOLD)
    reverse = Self.sequence(CN_REVERSE)
    underline = Self.sequence(CN_UNDERLINE)
    italic = Self.sequence(CN_ITALIC)
    let available = isColored ? cn_colors() : 0
    guard available >= 8 else { return }
    while let tone = Style.Tone(rawValue: UInt8(tones.count)) {
      let color = tone.color(isRich: available >= 256)
      tones.append(color.map { Self.sequence(CN_FOREGROUND, $0) } ?? [])
    }
    let lost = Int(cn_styles_without_colors())
    lostWithColor = Style(
      bold: lost & Int(CN_STYLE_BOLD) != 0, reverse: lost & Int(CN_STYLE_REVERSE) != 0,
      underlined: lost & Int(CN_STYLE_UNDERLINE) != 0, italic: lost & Int(CN_STYLE_ITALIC) != 0)
  }

  /// The bytes of a sequence; none where the terminal does not have it.
  static func sequence(_ name: cn_sequence_name, _ first: Int = 0, _ second: Int = 0) -> [UInt8] {
    Array(unsafeUninitializedCapacity: sequenceLimit) { bytes, count in
      count = Int(
        cn_sequence(
          name, Int32(first), Int32(second), bytes.baseAddress, Int32(sequenceLimit)))
    }
  }

  /// Longer than any of these sequences in Debian's ncurses-term.
  private static let sequenceLimit = 128
}
