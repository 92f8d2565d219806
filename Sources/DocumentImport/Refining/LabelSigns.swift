import People

/// Signs that forms set between a label and its value where others have a colon: "Lieu ▸ Lyon".
enum LabelSigns {
  private static let signs: Set<Character> = ["▸", "►", "➤", "▶"]
  private static let longestLabel = 50

  /// The blocks with colons in their place, also in cells.
  static func replaced(in blocks: [DocumentBlock]) -> [DocumentBlock] {
    blocks.map { $0.mappingTexts(replaced) }
  }

  /// One sign behind a few words; several are arrows of a path.
  private static func replaced(in text: StyledText) -> StyledText {
    let plain = text.plain
    guard let place = plain.firstIndex(where: signs.contains),
      plain.count(where: signs.contains) == 1, !plain.contains(":"),
      plain[..<place].contains(where: \.isLetter), plain[..<place].count <= longestLabel
    else { return text }
    var replaced = StyledText()
    for var run in text.runs {
      run.text = String(run.text.map { signs.contains($0) ? ":" : $0 })
      replaced.append(run)
    }
    return replaced
  }
}
