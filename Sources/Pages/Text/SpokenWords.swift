import ExamModel

/// Counts the words that a candidate would say of a text.
package struct SpokenWords {
  /// Words that have begun.
  private(set) var count = 0
  private var isInsideWord = false

  /// Words of paragraphs, lists and quotes, and what is said of tables; not of code, deeper headings
  /// and addresses.
  static func count(in blocks: [Block]) -> Int {
    var words = SpokenWords()
    for block in blocks { words.take(block) }
    return words.count
  }

  /// Stretches between blanks that hold a letter or a digit.
  package static func count(in text: String) -> Int {
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
      var cells = SpokenWords()
      for row in [table.header] + table.rows { cells.take(row) }
      takeTable(wordCount: cells.count, rowCount: table.rows.count)
    case .heading, .code, .rule, .footnote: break
    }
    endWord()
  }

  /// Takes a table as people speak about it: nobody reads one out.
  mutating func takeTable(wordCount: Int, rowCount: Int) {
    count += min(wordCount, Self.wordsPerRow * max(1, rowCount), Self.wordsPerTable)
  }

  /// What is said of a row of a table, and of any table at most.
  package static let wordsPerRow = 4
  package static let wordsPerTable = 40

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

  /// Takes bytes of a text; a word may have begun before them.
  ///
  /// Words are five letters long: to branch at each of their ends would take most of the time.
  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    Self.kinds.withNumbers { kinds in
      var inside = UInt8(isInsideWord ? 1 : 0)
      var begun = 0
      var index = 0
      while index < bytes.count {
        let kind = kinds[of: bytes[index]]
        if kind == Self.special {
          if Self.isFrenchLetter(bytes, at: index) {
            begun &+= Int(1 &- inside)
            inside = 1
            index &+= 2
            continue
          }
          index = takeCharacter(bytes, at: index, &inside, &begun)
          continue
        }
        let letter = kind & Self.letter
        begun &+= Int(letter & ~inside)
        inside = (inside | letter) & ~(kind >> 1)
        index &+= 1
      }
      count += begun
      isInsideWord = inside == 1
    }
  }

  /// Whether a letter from À to ÿ begins at a place; × and ÷ stand among them.
  @inline(__always)
  private static func isFrenchLetter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    bytes[index] == 0xC3 && index + 1 < bytes.count && bytes[index + 1] != 0x97
      && bytes[index + 1] != 0xB7
  }

  /// Takes the character outside ASCII at a place, and returns where the next begins.
  private func takeCharacter(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ inside: inout UInt8, _ begun: inout Int
  ) -> Int {
    guard let sequence = UTF8Sequence(bytes[start..<min(start + 4, bytes.count)]) else {
      return start + 1
    }
    let scalar = sequence.scalar
    if TextFolding.isWordScalar(scalar) {
      begun += Int(1 - inside)
      inside = 1
    } else if inside == 1, scalar.properties.isWhitespace || scalar == "\u{200B}" {
      inside = 0
    }
    return start + sequence.length
  }

  private static let letter: UInt8 = 1
  private static let blank: UInt8 = 2
  /// A byte that begins a character outside ASCII.
  private static let special: UInt8 = 4

  /// What each byte does to a word; those of no kind leave everything as it is.
  private static let kinds = ByteTable { byte in
    switch byte {
    case _ where Ascii.isLetter(byte) || Ascii.isDigit(byte): letter
    case _ where Ascii.isSpace(byte), 0x0B, 0x0C: blank
    case 0xC0...: special
    default: ByteTable.plain
    }
  }

  mutating func endWord() { isInsideWord = false }

  private static func isAddress(_ text: String, of address: String) -> Bool {
    text.utf8.contains(text: "://") || address.hasSuffix(text)
  }
}
