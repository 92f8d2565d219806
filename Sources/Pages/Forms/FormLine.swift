/// A line taken apart into words, so that labels are found whatever their case and accents.
struct FormLine {
  /// A folded word with its place in the line.
  struct Word {
    let text: String
    let start: Int
    let end: Int

    /// Without the number of a footnote: "réalisation1".
    var base: Substring {
      let digits = text.reversed().prefix { $0.isNumber }.count
      return digits == 1 && text.count > 3 ? text.dropLast() : text[...]
    }
  }

  let characters: [Character]
  let words: [Word]

  /// Longer lines are prose; a label can only open them.
  private static let longestLine = 400
  /// What is longer in brackets is no ending of a word, such as "candidat(e)".
  private static let longestEnding = 4
  /// A label of as many words is one whatever follows it.
  private static let longLabel = 4

  init(_ text: String) {
    var characters = Array(text)
    if characters.count > Self.longestLine {
      characters = Array(characters.prefix(Self.longestLine))
    }
    self.characters = characters
    var words: [Word] = []
    var start: Int?
    for index in 0...characters.count {
      let isWord =
        index < characters.count && Self.isWord(characters[index])
      if isWord {
        start = start ?? index
      } else if let first = start {
        var folded: [UInt8] = []
        for character in characters[first..<index] {
          for scalar in character.unicodeScalars { _ = TextFolding.append(scalar, to: &folded) }
        }
        if !folded.isEmpty {
          let text = String(decoding: folded, as: UTF8.self)
          words.append(Word(text: text, start: first, end: index))
        }
        start = nil
      }
    }
    self.words = words
  }

  /// Whether `labels` may find any, recognised by the bytes: most lines of most pages are prose.
  ///
  /// Without a colon only the words that open a line can be a label.
  static func mayHoldLabel(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard !bytes.contains(Ascii.colon) else { return true }
      // Only others hold a colon of full width, or a sign that is folded otherwise than it is read.
      guard isPlain(bytes) else { return true }
      let opening = UnsafeBufferPointer(rebasing: bytes.prefix(openingBytes))
      let words = TextFolding.words(of: String(decoding: opening, as: UTF8.self))
      // The last one may have been cut.
      for word in opening.count < bytes.count ? words.dropLast() : words[...] {
        if FormWordings.byFirstWord[word] != nil { return true }
        if !isNumbering(word) { return false }
      }
      return opening.count < bytes.count
    }
  }

  private static let openingBytes = 64

  /// Whether all bytes are ASCII, letters of French or the punctuation of its texts, of which
  /// characters and scalars are the same.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x80 else {
        index += 1
        continue
      }
      guard index + 1 < bytes.count else { return false }
      let next = bytes[index + 1]
      switch (byte, next) {
      // No-break space, quotation marks, degree and middle dot.
      case (0xC2, 0xA0), (0xC2, 0xAB), (0xC2, 0xBB), (0xC2, 0xB0), (0xC2, 0xB7): index += 2
      case (0xC3, _), (0xC5, 0x92), (0xC5, 0x93): index += 2
      case (0xE2, 0x80):
        // Dashes, quotes, the ellipsis and the narrow space, but nothing without width.
        guard index + 2 < bytes.count, bytes[index + 2] >= 0x93 else { return false }
        index += 3
      default: return false
      }
    }
    return true
  }

  private static func isWord(_ character: Character) -> Bool {
    if let byte = character.asciiValue { return Ascii.isLetter(byte) || Ascii.isDigit(byte) }
    return character.isLetter || character.isNumber
  }

  /// The labels of the line from left to right.
  ///
  /// One that opens the line needs a colon or the end of the line behind it unless no other kind of
  /// page has it; one further on always needs the colon.
  var labels: [FormLabel] {
    var labels: [FormLabel] = []
    var index = 0
    while index < words.count {
      let opens = labels.isEmpty && opensLine(index)
      if let (label, next) = label(at: index, opens: opens) {
        labels.append(label)
        index = next
      } else {
        index += 1
      }
    }
    return labels
  }

  /// Whether nothing but numbering stands before a word: "VERSO —", "3.", "☐".
  private func opensLine(_ index: Int) -> Bool {
    words[..<index].allSatisfy { Self.isNumbering($0.text) }
  }

  private static func isNumbering(_ word: String) -> Bool {
    ["recto", "verso"].contains(word) || word.allSatisfy { $0.isNumber }
      || (word.count <= 4 && word.allSatisfy { "ivx".contains($0) })
      || (word.count == 1 && word != "n")
  }

  private func label(at index: Int, opens: Bool) -> (FormLabel, next: Int)? {
    guard let wordings = FormWordings.byFirstWord[words[index].text] else { return nil }
    for wording in wordings {
      let end = index + wording.words.count
      guard end <= words.count,
        zip(words[index..<end], wording.words).allSatisfy({ $0.text == $1 || $0.base == $1 })
      else { continue }
      guard let after = labelEnd(behind: end - 1) else { continue }
      let isAlone = after.next >= characters.count
      let fits =
        opens
        ? after.hasColon || isAlone
          || (wording.isStrong
            && (after.isParted || after.hasRemark || wording.words.count >= Self.longLabel))
        : after.hasColon && wording.field != .rubric
      guard fits else { continue }
      let text = Self.withoutMarks(characters[words[index].start..<after.textEnd])
      let label = FormLabel(
        field: wording.field, start: words[index].start, end: after.next,
        text: text, isStrong: wording.isStrong)
      let next = words.firstIndex { $0.start >= after.next } ?? words.count
      return (label, max(next, end))
    }
    return nil
  }

  /// A label without the numbers of footnotes behind its words.
  private static func withoutMarks(_ label: ArraySlice<Character>) -> String {
    var text = ""
    for character in label {
      let isMark =
        "¹²³⁴⁵".contains(character) || (character.isNumber && text.last?.isLetter == true)
      if !isMark { text.append(character) }
    }
    return text
  }

  private struct LabelEnd {
    /// Where the label's own text ends.
    var textEnd: Int
    /// Where the value begins.
    var next: Int
    var hasColon: Bool
    /// Something else than words follows, such as a box.
    var isParted: Bool
    /// A remark in brackets belongs to it.
    var hasRemark: Bool
  }

  /// What belongs to a label behind its words: the mark of a footnote, a remark in brackets, a colon.
  private func labelEnd(behind word: Int) -> LabelEnd? {
    var index = words[word].end
    // The number of a footnote is not part of the label.
    var textEnd = index - (words[word].text.count - words[word].base.count)
    var hasRemark = false
    func skipSpaces() {
      while index < characters.count, characters[index].isWhitespace { index += 1 }
    }
    // A letter in brackets ends a word: "candidat(e)".
    while index < characters.count {
      skipSpaces()
      guard index < characters.count else { break }
      if characters[index] == "(" {
        guard let close = characters[index...].firstIndex(of: ")") else { break }
        hasRemark = hasRemark || close - index > Self.longestEnding
        index = close + 1
        if textEnd == words[word].end { textEnd = index }
      } else if characters[index].isNumber, index + 1 >= characters.count, textEnd > 0 {
        index += 1
      } else if "¹²³⁴⁵*".contains(characters[index]) {
        index += 1
      } else {
        break
      }
    }
    let isAtEnd = index >= characters.count
    var hasColon = false
    if !isAtEnd, characters[index] == ":" || characters[index] == "：" {
      hasColon = true
      index += 1
      skipSpaces()
    }
    let isParted =
      index >= characters.count || "☐☑☒□■✓✗[<–—-\t\n".contains(characters[index])
      || characters[index].isNumber
    return LabelEnd(
      textEnd: textEnd, next: index, hasColon: hasColon, isParted: isParted, hasRemark: hasRemark)
  }

  /// Whether the line is the second half of a label that stands on the line above.
  var isRestOfLabel: Bool { FormWordings.labelRests.contains(words.map(\.text)) }

  /// Whether the line is the form's own: its headings and footnotes.
  var isOwn: Bool {
    let texts = words.map(\.text)
    guard !texts.isEmpty, texts.count <= 60 else { return false }
    return FormWordings.ownLines.contains { line in
      guard texts.count >= line.count else { return false }
      for (index, word) in line.enumerated() {
        let isLast = index == line.count - 1
        guard isLast && word == "20" ? texts[index].hasPrefix(word) : texts[index] == word else {
          return false
        }
      }
      return line.count >= 4 || texts.count <= line.count + 14
    }
  }
}
