/// Text reduced to what a search looks at: no case, no accents, one kind of apostrophe.
enum SearchFolding {
  /// The characters that a character stands for; none for a mark alone.
  static func fold(_ text: String) -> [Character] {
    if let byte = text.utf8.first, text.utf8.count == 1, byte < 0x80 {
      let lower = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
      return [Character(Unicode.Scalar(lower))]
    }
    // The stroke through a text that is struck out says nothing of its letters.
    let unstruck = String(text.unicodeScalars.filter { $0 != InlineFlattener.stroke })
    return unstruck.lowercased().flatMap { character -> [Character] in
      if let plain = replacements[character] { return Array(plain) }
      if let base = unaccented[character] { return [base] }
      let scalars = character.unicodeScalars.filter { !isMark($0) }
      return scalars.map { Character($0) }
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  /// Letters with an accent and the letter without.
  ///
  /// Swift takes "é" and "e" with a mark for the same character, so that composing every pair once
  /// finds the letters that Unicode has in one piece.
  private static let unaccented: [Character: Character] = {
    var table: [Character: Character] = [:]
    let marks = [0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x30A, 0x30B, 0x30C]
    let belowMarks = [0x323, 0x326, 0x327, 0x328]
    for letter in "abcdefghijklmnopqrstuvwxyz" {
      for mark in (marks + belowMarks).compactMap(Unicode.Scalar.init) {
        var composed = String(letter)
        composed.unicodeScalars.append(mark)
        table[Character(composed)] = letter
      }
    }
    return table
  }()

  private static let replacements: [Character: String] = [
    "œ": "oe", "æ": "ae", "ø": "o", "ß": "ss", "ł": "l", "đ": "d", "ı": "i",
    "’": "'", "‘": "'", "–": "-", "—": "-", "‑": "-", "−": "-",
  ]
}
