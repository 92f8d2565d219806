import People

/// A block of a document, before anybody asks what it is for.
indirect enum DocumentBlock: Hashable, Sendable {
  /// A heading that the document marks as one; level 0 is its title.
  case heading(level: Int, StyledText, ParagraphLook)
  case paragraph(StyledText, ParagraphLook)
  case item(ListMark, StyledText, ParagraphLook)
  case table(DocumentTable)
  case code(String)
  case image(DocumentImage)
  /// Something else of its own begins or ends here, such as an article of a page.
  case boundary

  /// The text of a block that is a paragraph of some kind.
  var text: StyledText? {
    switch self {
    case .heading(_, let text, _), .paragraph(let text, _), .item(_, let text, _): text
    case .table, .code, .image, .boundary: nil
    }
  }

  /// The same with other texts, also in the cells of tables.
  func mappingTexts(_ change: (StyledText) -> StyledText) -> DocumentBlock {
    switch self {
    case .heading(let level, let text, let look): return .heading(level: level, change(text), look)
    case .paragraph(let text, let look): return .paragraph(change(text), look)
    case .item(let mark, let text, let look): return .item(mark, change(text), look)
    case .table(var table):
      for row in table.rows.indices {
        for cell in table.rows[row].indices {
          table.rows[row][cell].blocks = table.rows[row][cell].blocks.map {
            $0.mappingTexts(change)
          }
        }
      }
      return .table(table)
    case .code, .image, .boundary: return self
    }
  }
}

/// How a paragraph looks, as far as it tells what it is.
struct ParagraphLook: Hashable, Sendable {
  /// In points; 0 where the document does not say.
  var size: Double = 0
  var isBold = false
  var isUnderlined = false
  var isCentred = false
  /// All of it is written in a colour, or on a painted ground.
  var isTinted = false
  /// The document calls it a subtitle.
  var isSubtitle = false
  /// The document calls it a quotation.
  var isQuote = false
  /// The document calls it a caption.
  var isCaption = false
}

/// What stands before an item of a list.
struct ListMark: Hashable, Sendable {
  var level = 0
  var isOrdered = false
  /// `nil` for an item without a box.
  var isChecked: Bool?
  /// Told from a sign that the author typed, or made by the word processor.
  var isTyped = false
}

/// A table; rows may differ in length.
struct DocumentTable: Hashable, Sendable {
  var rows: [[DocumentCell]]
  /// Whether the document says that the first row is a header.
  var hasHeader = false
}

struct DocumentCell: Hashable, Sendable {
  var blocks: [DocumentBlock] = []
  var columnSpan = 1
  /// A cell that belongs to the one above it.
  var isContinued = false
  /// Whether it is painted in a colour.
  var isFilled = false

  /// All that it says, a line for each paragraph.
  var plain: String {
    var lines: [String] = []
    for block in blocks {
      switch block {
      case .heading(_, let text, _), .paragraph(let text, _): lines.append(text.plain)
      case .item(let mark, let text, _):
        lines.append((mark.isChecked.map { $0 ? "☑ " : "☐ " } ?? "• ") + text.plain)
      case .table(let table):
        lines += table.rows.flatMap { $0.map(\.plain) }
      case .code(let code): lines.append(code)
      case .image, .boundary: break
      }
    }
    return lines.joined(separator: "\n")
  }
}

/// A picture inside a document.
struct DocumentImage: Hashable, Sendable {
  /// What it shows, as the author describes it.
  var caption: String
  /// The part of the container, or the address on a page.
  var source: String
}
