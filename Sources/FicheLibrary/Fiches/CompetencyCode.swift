import Pages

/// The codes that students put before competences: "B1.2 -", "C2.3.1", "E5.1", "GP 1.1", "1.".
///
/// The référentiel numbers nothing (docs/EXAM-FACTS.md), so a code says nothing.
enum CompetencyCode {
  private static let separators: Set<Character> = [".", ":", ")", "-", "–", "—", "•", "|"]

  /// The text without a code at its start.
  static func removed(from text: some StringProtocol) -> String {
    String(text.dropFirst(length(in: text)))
  }

  /// How many characters a code and what parts it from the wording take.
  static func length(in text: some StringProtocol) -> Int {
    if opensWithWord(text) { return 0 }
    let characters = Array(text.prefix(longest))
    var index = characters.prefix(while: Blank.contains).count
    let start = index
    while index < characters.count, characters[index].isASCII, characters[index].isLetter {
      index += 1
    }
    guard index - start <= 3 else { return start }
    if index > start, index < characters.count, characters[index] == " " { index += 1 }
    guard index < characters.count, characters[index].isWholeNumber else { return start }
    while index < characters.count, characters[index].isWholeNumber || characters[index] == "." {
      index += 1
    }
    let isParted = index == characters.count || characters[index - 1] == "."
    let afterNumber = index
    while index < characters.count,
      separators.contains(characters[index]) || Blank.contains(characters[index])
    {
      index += 1
    }
    return isParted || index > afterNumber ? index : start
  }

  /// Whether a text certainly begins with a word, recognised by its bytes; most do.
  private static func opensWithWord(_ text: some StringProtocol) -> Bool {
    let start = text.utf8.prefix(4)
    let letters = start.prefix(while: Ascii.isLetter).count
    // Accented letters of French begin with this byte.
    return letters == 4 || start.dropFirst(letters).first == 0xC3
  }

  private static let longest = 24
}
