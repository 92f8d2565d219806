import TextCells

/// Text as it is compared in a search: case, accents and ligatures do not count.
enum SearchText {
  static func folded(_ text: String) -> String { LetterFolding.folded(text) }

  static func contains(_ text: String, _ wanted: String) -> Bool {
    folded(text).contains(folded(wanted))
  }
}
