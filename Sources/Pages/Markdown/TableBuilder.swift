import ExamModel

/// Turns a table node into a table whose rows all have as many cells as the header.
struct TableBuilder {
  let text: any RunningText

  func table(of node: CommonMarkNode) -> TableBlock {
    var rows = node.children.map { row in row.children.map { text.cell(of: $0) } }
    let header = rows.isEmpty ? [] : rows.removeFirst()
    let alignments = node.columnAlignments.map(alignment)
    return TableBlock(
      alignments: fitted(alignments, to: header.count, filler: .leading), header: header,
      rows: rows.map { fitted($0, to: header.count, filler: []) })
  }

  private func alignment(_ letter: UInt8) -> TableBlock.Alignment {
    switch letter {
    case 0x63: .centre
    case 0x72: .trailing
    default: .leading
    }
  }

  private func fitted<Element>(_ cells: [Element], to count: Int, filler: Element) -> [Element] {
    cells.prefix(count) + Array(repeating: filler, count: max(0, count - cells.count))
  }
}
