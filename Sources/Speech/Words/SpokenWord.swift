/// A word that a transcriber heard, with its place in the sound.
package struct SpokenWord: Hashable, Sendable {
  /// On the clock that its owner says: of the take, or of the session.
  package var startMilliseconds: Int
  package var endMilliseconds: Int
  /// Cleaned, never empty; a piece of a word where the transcriber divides at apostrophes.
  package var text: String
  /// How sure the transcriber was, from 0 to 1, where it says so.
  package var confidence: Double?

  package init(
    startMilliseconds: Int, endMilliseconds: Int, text: String, confidence: Double? = nil
  ) {
    self.startMilliseconds = startMilliseconds
    self.endMilliseconds = endMilliseconds
    self.text = text
    self.confidence = confidence
  }

  /// Whether it belongs to the word before: "'informations" after "d".
  var clingsToTheOneBefore: Bool {
    text.unicodeScalars.first.map { "'’-.,;:!?…%".unicodeScalars.contains($0) } ?? false
  }

  /// Whether the word after belongs to it: "l'" before "entreprise".
  var clingsToTheOneAfter: Bool {
    text.unicodeScalars.count > 1
      && (text.unicodeScalars.last.map { "'’-".unicodeScalars.contains($0) } ?? false)
  }

  /// Whether it ends a sentence.
  var endsSentence: Bool {
    text.unicodeScalars.last.map { ".?!…".unicodeScalars.contains($0) } ?? false
  }
}

extension [SpokenWord] {
  /// The words as one would write them: "d" and "'informations" are one.
  package var written: [SpokenWord] {
    var written: [SpokenWord] = []
    for word in self {
      if let last = written.last, word.clingsToTheOneBefore || last.clingsToTheOneAfter {
        written[written.count - 1].text += word.text
        written[written.count - 1].endMilliseconds = Swift.max(
          last.endMilliseconds, word.endMilliseconds)
      } else {
        written.append(word)
      }
    }
    return written
  }

  /// The words as a text.
  package var text: String { written.map(\.text).joined(separator: " ") }
}
