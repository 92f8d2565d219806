import ExamModel

/// The words of a block, without marks, on one line.
enum PlainText {
  static func of(_ block: Block) -> String {
    switch block.content {
    case .paragraph(let inlines), .heading(_, let inlines): Blank.collapsed(inlines.plainText)
    case .list(let list):
      list.items.map { of($0.blocks) }.joined(separator: " ; ")
    case .code(_, let text): Blank.collapsed(text)
    case .quote(let blocks), .footnote(_, let blocks): of(blocks)
    case .table(let table):
      ([table.header] + table.rows)
        .map { $0.map { Blank.collapsed($0.plainText) }.joined(separator: " : ") }
        .joined(separator: " ; ")
    case .rule: ""
    }
  }

  static func of(_ blocks: [Block]) -> String {
    blocks.map(of).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
