import TextCells

/// A text that somebody else wrote, as far as it may be asked, shown and kept.
package enum WrittenText {
  /// The text as one paragraph without any character that is not seen; words are parted by one space.
  ///
  /// Controls, bidirectional and tag characters and what no standard assigns are left out, rather than
  /// made visible: what is left is asked aloud as well.
  package static func cleaned(_ text: String) -> String {
    var cleaned = ""
    var isApart = false
    for scalar in text.unicodeScalars {
      guard isSeen(scalar) else {
        isApart = true
        continue
      }
      if isApart, !cleaned.isEmpty { cleaned.unicodeScalars.append(" ") }
      isApart = false
      cleaned.unicodeScalars.append(scalar)
    }
    return cleaned
  }

  /// The text cleaned; `nil` where what is left is shorter or longer than that.
  package static func cleaned(_ text: String, lengths: ClosedRange<Int>) -> String? {
    // No text that is worth cleaning is so long; cleaning takes its time.
    guard text.utf8.count <= 16 * lengths.upperBound else { return nil }
    let cleaned = cleaned(text)
    return lengths.contains(cleaned.count) ? cleaned : nil
  }

  /// The text cleaned and cut to so many characters.
  package static func cut(_ text: String, to limit: Int) -> String {
    String(cleaned(String(text.prefix(4 * limit))).prefix(limit))
  }

  /// The words of a text, as they are compared: in lower case and without accents.
  package static func words(_ text: String) -> Set<String> {
    let folded = LetterFolding.folded(text)
    let parts = folded.unicodeScalars.split {
      !$0.properties.isAlphabetic && $0.properties.numericType == nil
    }
    return Set(parts.map { String($0) })
  }

  /// Whether two questions come to the same, whatever little words they differ in.
  package static func isAlike(_ words: Set<String>, _ others: Set<String>) -> Bool {
    let all = words.union(others).count
    return all > 0 && words.intersection(others).count * 4 >= all * 3
  }

  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      false
    default: true
    }
  }
}
