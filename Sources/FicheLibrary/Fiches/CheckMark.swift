import Pages

/// Boxes and crosses as people draw them before or beside what they choose.
enum CheckMark: Hashable {
  case none
  case empty
  case ticked

  /// What a text begins with; a cross counts where it is all that a cell says.
  init(_ text: String) {
    let bare = Blank.trimmed(text)
    let lowered = bare.prefix(6).lowercased()
    if Self.crosses.contains(bare.lowercased()) || Self.ticks.contains(where: bare.hasPrefix)
      || lowered.hasPrefix("[x]")
    {
      self = .ticked
    } else if Self.boxes.contains(where: bare.hasPrefix) || lowered.hasPrefix("[ ]")
      || lowered.hasPrefix("[]")
    {
      self = .empty
    } else {
      self = .none
    }
  }

  /// A text without the box that it begins with.
  static func removed(from text: String) -> String {
    let bare = Blank.trimmed(text)
    for mark in ticks + boxes + ["[x]", "[X]", "[ ]", "[]"] where bare.hasPrefix(mark) {
      return Blank.trimmed(bare.dropFirst(mark.count).drop { $0 == "\u{FE0F}" })
    }
    return text
  }

  private static let crosses: Set<String> = ["x", "×", "oui", "yes", "✕", "o", "ok"]
  private static let ticks = ["☑", "☒", "✅", "✔", "✓", "🗹", "◼", "■", "☑️", "✔️"]
  private static let boxes = ["☐", "❌", "⬜", "◻", "□", "▢", "✗", "✘", "❏", "❑"]
}
