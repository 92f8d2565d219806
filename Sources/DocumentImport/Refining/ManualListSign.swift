/// Signs that open an item, for readers of lines.
enum ManualListSign {
  private static let signs: Set<Character> = [
    "•", "▪", "◦", "·", "➢", "➤", "➔", "●", "○", "■", "◆", "❖", "✓", "✔", "‣", "►", "⁃", "☐", "☑",
    "☒", "□", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F0FC}", "→",
  ]

  /// Whether a line opens with such a sign, or with a dash and a space.
  static func opens(_ line: String) -> Bool {
    guard let first = line.first else { return false }
    if signs.contains(first) { return true }
    let isDash = "-–—*".contains(first)
    return isDash && line.dropFirst().first?.isWhitespace == true
  }
}
