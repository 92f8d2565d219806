import ExamModel

/// What the sections of a fiche are made out from, told once for each block.
package struct BlockOutline: Hashable {
  /// The words that are said of it.
  package let wordCount: Int
  /// What a heading says on one line; empty for one that says nothing, `nil` for other blocks.
  package let title: String?

  package init(_ block: Block) { self.init(block, wordCount: SpokenWords.count(in: [block])) }

  /// The same where the words have been counted, and the block comes without its text.
  init(_ block: Block, wordCount: Int) {
    self.wordCount = wordCount
    title =
      if case .heading(_, let inlines) = block.content { Self.title(inlines.plainText) } else {
        nil
      }
  }

  /// A heading's text on one line, without the punctuation that ends it.
  private static func title(_ text: String) -> String {
    var title = Blank.collapsed(text)[...]
    if let last = title.utf8.last, Ascii.isLetter(last) { return String(title) }
    // Without its count `dropLast` would go through the whole text at each turn.
    while let last = title.last, endsTitle(last) { title.removeLast() }
    return String(title)
  }

  private static func endsTitle(_ character: Character) -> Bool {
    switch character {
    case ":", ";", ",", ".", "–", "—", "-": true
    default: Blank.contains(character)
    }
  }
}
