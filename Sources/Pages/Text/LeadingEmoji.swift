/// The pictures that some set before a heading: "🎯 Le besoin", "👩‍💻 – Réalisation", "1️⃣ Contexte".
package enum LeadingEmoji {
  /// A text without them; one of nothing else stays.
  package static func removed(from text: Substring) -> Substring {
    let count = length(in: text)
    return count == 0 ? text : text.dropFirst(count)
  }

  /// How many characters they take, with the blanks and the dash behind them; 0 in a text of nothing else.
  package static func length(in text: Substring) -> Int {
    guard mayOpen(text) else { return 0 }
    var rest = text
    var isFound = false
    while let first = rest.first, isPicture(first) || isFound && isBetween(first) {
      isFound = true
      rest.removeFirst()
    }
    guard isFound, !rest.isEmpty else { return 0 }
    return text.distance(from: text.startIndex, to: rest.startIndex)
  }

  /// Told from its first bytes; hardly a heading passes.
  private static func mayOpen(_ text: Substring) -> Bool {
    var bytes = text.utf8.makeIterator()
    guard let first = bytes.next() else { return false }
    if first >= 0xE2 { return true }
    guard Ascii.isDigit(first) || first == UInt8(ascii: "#"), let second = bytes.next() else {
      return false
    }
    return second >= 0xE2
  }

  private static func isBetween(_ character: Character) -> Bool {
    Blank.contains(character) || "-–—:|·".contains(character)
      || character.unicodeScalars.allSatisfy(isInvisible)
  }

  private static func isPicture(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return false }
    if scalars.contains("\u{20E3}") { return true }
    // Boxes are crosses of a list, and "©", "™" and arrows are signs of the text.
    guard first.value >= 0x231A, !(0x2610...0x2612).contains(first.value) else { return false }
    return first.properties.isEmojiPresentation || first.properties.isEmoji
  }

  /// A joiner or a selector that lost its picture.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200D}" || (0xFE00...0xFE0F).contains(scalar.value)
  }
}
