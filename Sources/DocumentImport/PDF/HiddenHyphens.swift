import People

/// Words that a typesetter may part, whose hidden hyphens come out as blanks: "cartes  ali mentées  par".
///
/// The blanks between the words of such a line are two, since it is justified, so that one parts a word.
enum HiddenHyphens {
  private static let fewestGaps = 3

  /// The text with its words put together; any other line stays as it is.
  static func joined(_ text: StyledText) -> StyledText {
    let plain = text.plain
    guard plain.contains("  ") else { return text }
    let characters = Array(plain)
    var wide = 0
    var narrow: [Int] = []
    var index = 0
    while index < characters.count {
      guard characters[index] == " " else {
        index += 1
        continue
      }
      let end = characters[index...].prefix { $0 == " " }.endIndex
      if end - index > 1 {
        wide += 1
      } else if index > 0, end < characters.count, parts(characters, index) {
        narrow.append(index)
      }
      index = end
    }
    guard wide >= fewestGaps, wide > narrow.count, !narrow.isEmpty else { return text }
    var joined = text
    for place in narrow.reversed() {
      var rest = joined.prefix(place)
      rest.append(joined.dropping(place + 1))
      joined = rest
    }
    return joined
  }

  /// Whether a blank stands within a word: small letters at both sides, or the hyphen that ends the line.
  private static func parts(_ characters: [Character], _ blank: Int) -> Bool {
    characters[blank - 1].isLowercase
      && (characters[blank + 1].isLowercase || characters[blank + 1] == "\u{2010}")
  }
}
