/// Text as Markdown that shows it as it is (CommonMark 0.31 §2.4, and GFM's own marks).
enum MarkdownText {
  /// Marks that mean something anywhere in a line; `$` and `~` are GitHub's, `|` parts cells.
  private static let marks = Set("\\`*_[]<>&|~$".unicodeScalars)

  /// The text with a backslash before every mark, at the start of a block or within one.
  static func escaped(_ text: String) -> String {
    // Scalars, since a mark of Unicode that combines with a bracket would hide it otherwise.
    var output = String.UnicodeScalarView()
    let scalars = text.unicodeScalars
    let opening = openingMark(of: scalars)
    for index in scalars.indices {
      if marks.contains(scalars[index]) || index == opening { output.append("\\") }
      output.append(scalars[index])
    }
    return String(output)
  }

  /// The mark by which a text would open a heading, a list or a rule where it stands first.
  private static func openingMark(of scalars: String.UnicodeScalarView) -> String.Index? {
    guard let first = scalars.first else { return nil }
    if "#+-=".unicodeScalars.contains(first) { return scalars.startIndex }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.endIndex < scalars.endIndex,
      ".)".unicodeScalars.contains(scalars[digits.endIndex])
    else { return nil }
    return digits.endIndex
  }
}
