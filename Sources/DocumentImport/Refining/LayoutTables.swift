/// Tables that only place text on the page, taken apart.
enum LayoutTables {
  static func dissolved(_ blocks: [DocumentBlock]) -> [DocumentBlock] {
    blocks.flatMap { block -> [DocumentBlock] in
      guard case .table(let table) = block else { return [block] }
      guard isLayout(table) else { return [block] }
      return table.rows.flatMap { row in row.flatMap { dissolved($0.blocks) } }
    }
  }

  /// One cell or one column, or cells with headings or several long paragraphs in them.
  private static func isLayout(_ table: DocumentTable) -> Bool {
    let columns = table.rows.map { $0.count { !$0.isContinued } }.max() ?? 0
    if columns <= 1 { return true }
    let cells = table.rows.joined()
    let hasHeading = cells.contains { cell in
      cell.blocks.contains { if case .heading = $0 { true } else { false } }
    }
    if hasHeading { return true }
    return table.rows.count <= 2 && columns <= 3
      && cells.contains { $0.blocks.count >= 3 && $0.plain.count > 300 }
  }
}
