import ExamModel

/// An item of a list such as `**L'autonomie** : capacité à…`.
package struct ExamPageItem: Hashable {
  var line: Int
  /// What is bold, or stands before a colon; `nil` for plain text.
  package var name: String?
  /// Whether the name is set in bold.
  var isBold: Bool
  /// What follows the name.
  package var details: String

  private static let longestName = 80

  init?(_ item: ListItem) {
    guard let first = item.blocks.first else { return nil }
    line = first.line
    let others = item.blocks.dropFirst().map(PlainText.of)
    guard case .paragraph(let inlines) = first.content else {
      (name, isBold) = (nil, false)
      details = Blank.line(of: [PlainText.of(first)] + others)
      return
    }
    let lead: String
    if case .strong(let bold)? = inlines.first {
      isBold = true
      name = Self.withoutColon(bold.plainText)
      lead = Self.withoutSeparator(Array(inlines.dropFirst()).plainText)
    } else {
      isBold = false
      let text = Blank.collapsed(inlines.plainText)
      (name, lead) = Self.splitAtColon(text)
    }
    details = Blank.collapsed(Blank.line(of: [lead] + others))
    if name?.isEmpty == true { name = nil }
  }

  private static func splitAtColon(_ text: String) -> (String?, String) {
    guard let colon = text.firstIndex(of: ":"), text[..<colon].count <= longestName else {
      return (nil, text)
    }
    let rest = text[text.index(after: colon)...]
    guard rest.first.map(Blank.contains) ?? true else { return (nil, text) }
    return (Blank.trimmed(text[..<colon]), Blank.trimmed(rest))
  }

  private static func withoutColon(_ name: String) -> String {
    let trimmed = Blank.collapsed(name)
    return trimmed.hasSuffix(":") ? Blank.trimmed(trimmed.dropLast()) : trimmed
  }

  private static func withoutSeparator(_ text: String) -> String {
    Blank.trimmed(Blank.trimmed(text).drop { isSeparator($0) || Blank.contains($0) })
  }

  private static func isSeparator(_ character: Character) -> Bool {
    switch character {
    case ":", "—", "–", "-": true
    default: false
    }
  }
}
