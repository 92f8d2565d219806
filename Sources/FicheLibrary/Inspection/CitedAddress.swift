import ExamModel

/// The address of a link or an image of a fiche, and the line on which it stands.
struct CitedAddress: Hashable {
  let address: String
  let isImage: Bool
  let line: Int

  /// Every address in a fiche, in reading order.
  static func all(in fiche: Fiche) -> [CitedAddress] {
    var search = Search()
    search.take(fiche.preamble)
    for section in fiche.sections { search.take(section.blocks) }
    search.take(fiche.footnotes)
    return search.found
  }

  private struct Search {
    private(set) var found: [CitedAddress] = []
    private var line = 1

    mutating func take(_ blocks: [Block]) {
      for block in blocks {
        line = block.line
        switch block.content {
        case .paragraph(let inlines), .heading(_, let inlines): take(inlines)
        case .list(let list): for item in list.items { take(item.blocks) }
        case .quote(let inner), .footnote(_, let inner): take(inner)
        case .table(let table): take(table, line: block.line)
        case .code, .rule: break
        }
      }
    }

    private mutating func take(_ table: TableBlock, line first: Int) {
      for cell in table.header { take(cell) }
      for (index, row) in table.rows.enumerated() {
        // The header and the row of dashes stand above the first row.
        line = first + 2 + index
        for cell in row { take(cell) }
      }
    }

    private mutating func take(_ inlines: [Inline]) {
      for inline in inlines {
        switch inline {
        case .softBreak, .lineBreak: line += 1
        case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): take(inner)
        case .link(let inner, let address):
          found.append(CitedAddress(address: address, isImage: false, line: line))
          take(inner)
        case .image(_, let address):
          found.append(CitedAddress(address: address, isImage: true, line: line))
        case .text, .code, .footnoteReference: break
        }
      }
    }
  }
}
