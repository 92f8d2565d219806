import People

/// Words whose letters a designer set apart: "C O N T A C T", and "C O N TA C T" where two are kerned.
enum SpacedLetters {
  private static let fewestPieces = 5
  /// "R É S U LTAT S", where more than two are kerned.
  private static let longestPiece = 4

  /// The text with its letters put together, in the look of its first run.
  static func joined(_ text: StyledText) -> StyledText {
    let plain = text.plain
    let pieces = plain.split(whereSeparator: \.isWhitespace)
    guard pieces.count >= fewestPieces, pieces.allSatisfy({ $0.count <= longestPiece }) else {
      return text
    }
    let letters = pieces.filter { $0.allSatisfy(\.isLetter) }
    guard letters.count * 3 >= pieces.count * 2,
      letters.allSatisfy({ $0.allSatisfy(\.isUppercase) }),
      letters.count(where: { $0.count == 1 }) * 2 > letters.count,
      // "A B C D E" are names of columns or choices.
      letters.map(String.init) != letters.map(String.init).sorted()
    else { return text }
    // Between words the gap is wider.
    var words = [""]
    var blanks = 0
    for character in plain.drop(while: \.isWhitespace) {
      if character.isWhitespace {
        blanks += 1
        continue
      }
      if blanks > 1 { words.append("") }
      blanks = 0
      words[words.count - 1].append(character)
    }
    guard var run = text.runs.first else { return text }
    run.text = words.joined(separator: " ")
    var joined = StyledText()
    joined.append(run)
    return joined
  }
}
