/// A heading's text as a title.
package enum HeadingText {
  /// On one line, without the pictures that open it and the punctuation that ends it.
  package static func title(_ text: String) -> String {
    var title = NotionMark.removed(
      from: LeadingEmoji.removed(from: Blank.collapsed(text)[...]))
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
