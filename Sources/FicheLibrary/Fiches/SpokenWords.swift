import ExamModel

/// Counts the words that a candidate would say of a text.
enum SpokenWords {
  /// Words of paragraphs, lists, quotes and tables; not of code, deeper headings and addresses.
  static func count(in blocks: [Block]) -> Int { blocks.reduce(0) { $0 + count(in: $1) } }

  private static func count(in block: Block) -> Int {
    switch block.content {
    case .paragraph(let inlines): count(in: inlines)
    case .list(let list): list.items.reduce(0) { $0 + count(in: $1.blocks) }
    case .quote(let inner): count(in: inner)
    case .table(let table):
      ([table.header] + table.rows).joined().reduce(0) { $0 + count(in: $1) }
    case .heading, .code, .rule, .footnote: 0
    }
  }

  private static func count(in inlines: [Inline]) -> Int {
    var text = ""
    write(inlines, into: &text)
    return text.split(whereSeparator: Blank.contains).count { word in
      word.unicodeScalars.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
    }
  }

  private static func write(_ inlines: [Inline], into text: inout String) {
    for inline in inlines {
      switch inline {
      case .link(let inner, let address):
        // A bare address is its own text, and nobody reads one out.
        if !isAddress(inner.plainText, of: address) { write(inner, into: &text) }
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner):
        write(inner, into: &text)
      case .image: break
      default: text += inline.plainText
      }
    }
  }

  private static func isAddress(_ text: String, of address: String) -> Bool {
    text.contains("://") || address.hasSuffix(text)
  }
}
