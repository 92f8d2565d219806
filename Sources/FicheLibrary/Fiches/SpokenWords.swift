import ExamModel

/// Counts the words that a candidate would say of a text.
struct SpokenWords {
  private(set) var count = 0
  private var isInsideWord = false

  /// Words of paragraphs, lists, quotes and tables; not of code, deeper headings and addresses.
  static func count(in blocks: [Block]) -> Int {
    var words = SpokenWords()
    for block in blocks { words.take(block) }
    return words.count
  }

  /// Stretches between blanks that hold a letter or a digit.
  static func count(in text: String) -> Int {
    var words = SpokenWords()
    words.take(text)
    words.endWord()
    return words.count
  }

  mutating func take(_ block: Block) {
    switch block.content {
    case .paragraph(let inlines): take(inlines)
    case .list(let list): for item in list.items { for inner in item.blocks { take(inner) } }
    case .quote(let inner): for inner in inner { take(inner) }
    case .table(let table):
      for row in [table.header] + table.rows { take(row) }
    case .heading, .code, .rule, .footnote: break
    }
    endWord()
  }

  private mutating func take(_ cells: [[Inline]]) {
    for cell in cells {
      take(cell)
      endWord()
    }
  }

  private mutating func take(_ inlines: [Inline]) {
    for inline in inlines { take(inline) }
  }

  mutating func take(_ inline: Inline) {
    switch inline {
    case .text(let text), .code(let text): take(text)
    case .softBreak, .lineBreak: endWord()
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): take(inner)
    case .link(let inner, let address):
      // A bare address is its own text, and nobody reads one out.
      if !Self.isAddress(inner.plainText, of: address) { take(inner) }
    case .image, .footnoteReference: break
    }
  }

  private mutating func take(_ text: String) {
    var text = text
    text.withUTF8 { take($0) }
  }

  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    Self.inside.withNumbers { inside in
      Self.outside.withNumbers { outside in
        var index = 0
        while index < bytes.count {
          index = bytes.skipPlain(from: index, isInsideWord ? inside : outside)
          guard index < bytes.count else { return }
          if bytes[index] >= 0x80 {
            index = takeCharacter(bytes, at: index)
          } else {
            if isInsideWord { count += 1 }
            isInsideWord.toggle()
            index += 1
          }
        }
      }
    }
  }

  /// Takes the character outside ASCII at a place, and returns where the next begins.
  private mutating func takeCharacter(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Int {
    guard let sequence = UTF8Sequence(bytes[start..<min(start + 4, bytes.count)]) else {
      return start + 1
    }
    let scalar = sequence.scalar
    if TextFolding.isWordScalar(scalar) {
      isInsideWord = true
    } else if isInsideWord, scalar.properties.isWhitespace || scalar == "\u{200B}" {
      endWord()
    }
    return start + sequence.length
  }

  private static let special: UInt8 = 1

  /// Between words, the bytes that may begin one.
  private static let outside = ByteTable { byte in
    Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte >= 0xC0 ? special : ByteTable.plain
  }

  /// Inside a word, the bytes that may end it: blanks outside ASCII begin with one of these four.
  private static let inside = ByteTable { byte in
    Ascii.isSpace(byte) || byte == 0x0B || byte == 0x0C || byte == 0xC2
      || (0xE1...0xE3).contains(byte) ? special : ByteTable.plain
  }

  mutating func endWord() {
    if isInsideWord { count += 1 }
    isInsideWord = false
  }

  private static func isAddress(_ text: String, of address: String) -> Bool {
    text.utf8.contains(text: "://") || address.hasSuffix(text)
  }
}
