import TextCells

/// A typed line, understood.
package struct PlainCommand: Hashable, Sendable {
  package let verb: PlainVerb
  /// The number of a level, counted from 1 as on the keyboard.
  package let number: Int?
  /// The text of a note as it was typed.
  package let text: String

  init(_ verb: PlainVerb, number: Int? = nil, text: String = "") {
    self.verb = verb
    self.number = number
    self.text = text
  }

  /// Understands words and letters of both languages, whatever their case and accents; `nil` for
  /// anything else.
  ///
  /// A blank line goes on, as the space bar does.
  package init?(line: String) {
    let line = Self.trimmed(line)
    if line.isEmpty {
      self.init(.advance)
      return
    }
    let word = LetterFolding.folded(line)
    if let number = Int(word), (1...99).contains(number) {
      self.init(.rate, number: number)
    } else if let verb = PlainVerb.matching(word) {
      self.init(verb)
    } else {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard let first = parts.first, PlainVerb.matching(LetterFolding.folded(first)) == .takeNote
      else { return nil }
      self.init(.takeNote, text: Self.trimmed(String(parts.last ?? "")))
    }
  }

  /// Whether a line says to leave, where something else was asked.
  package static func leaves(_ line: String) -> Bool {
    let verb = PlainCommand(line: line)?.verb
    return verb == .keep || verb == .drop
  }

  static func trimmed(_ text: String) -> String {
    let body = text.drop { $0.isWhitespace }
    let end = body.lastIndex { !$0.isWhitespace }
    return end.map { String(body[...$0]) } ?? ""
  }
}
