import People

/// Bold words with a colon that open a paragraph: "**Objectif :** séparer les postes".
enum BoldLead {
  /// The words and what follows them; `nil` for a paragraph that opens otherwise.
  static func split(_ text: StyledText) -> (name: StyledText, rest: StyledText)? {
    let plain = text.plain
    guard let first = text.runs.first, first.isBold else { return nil }
    var bold = ""
    for run in text.runs {
      guard run.isBold else { break }
      bold += run.text
    }
    let count = bold.count
    guard count <= 60, count < plain.count else { return nil }
    var name = bold.trimmingSpaces
    var rest = text.dropping(count).trimmed
    if let last = name.last, ":–—".contains(last) {
      name.removeLast()
    } else if let next = rest.plain.first, ":–—".contains(next) {
      rest = rest.dropping(1).trimmed
    } else {
      return nil
    }
    name = name.trimmingSpaces
    guard !name.isEmpty, name.split(separator: " ").count <= 8 else { return nil }
    return (HeadingNumber.removed(from: StyledText(name)), rest)
  }
}

extension String {
  /// Without blanks at its ends.
  fileprivate var trimmingSpaces: String { StyledText.collapsed(self) }
}
