import ExamModel

/// A word of a fiche, with the punctuation that clings to it, and its line in the file.
struct FicheWord: Hashable {
  let text: String
  let line: Int
  /// Its place in the text of its run, in bytes of UTF-8.
  let bytes: Range<Int>

  /// The word alone, in lower case, with straight apostrophes.
  let plain: String
  /// Whether a comma, colon or bracket parts it from the next one.
  let endsClause: Bool
  /// Whether a bracket or quotation mark parts it from the one before.
  let beginsClause: Bool

  /// - Parameter isInitials: whether it stands for a person's name, as an import and the reading of a page
  ///   leave it: grammar then sees a name in it.
  init(_ text: Substring, line: Int, bytes: Range<Int>, isInitials: Bool = false) {
    self.text = String(text)
    self.line = line
    self.bytes = bytes
    let core = text.trimming(Self.marks)
    let folded = core.lowercased().replacingApostrophes
    plain = isInitials ? Self.named + folded.filter(\.isLetter) : folded
    endsClause = !text.endsPlainly && text.last.map { ",:;)»|".contains($0) } ?? false
    beginsClause = !text.beginsPlainly && text.first.map { "(«".contains($0) } ?? false
  }

  /// What grammar sees in place of initials: letters of no word.
  private static let named = "nommé-"

  /// Whether it stands for a name, as "R." does.
  var isInitials: Bool { plain.hasPrefix(Self.named) }

  /// The word without marks, as it was written.
  var core: String { String(text[...].trimming(Self.marks)) }

  private static let marks: Set<Character> = [
    ",", ".", ";", ":", "(", ")", "«", "»", "\"", "“", "”", "…", "!", "?", "*", "[", "]", "`",
  ]
}

extension String {
  /// The text with every apostrophe straight.
  fileprivate var replacingApostrophes: String {
    holds("’") ? String(map { $0 == "’" ? "'" : $0 }) : self
  }
}
