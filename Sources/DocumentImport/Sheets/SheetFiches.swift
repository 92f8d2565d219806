import People

/// Makes a document of grids: the tableau de synthèse, or tables as they are.
enum SheetFiches {
  static func document(_ grids: [SheetGrid], kind: DocumentKind) -> ReadDocument {
    var blocks: [DocumentBlock] = []
    for grid in grids {
      let rows = grid.rows.filter { row in row.contains { !$0.isEmpty } }
      guard !rows.isEmpty else { continue }
      if grids.count > 1, !grid.name.isEmpty {
        blocks.append(.heading(level: 1, StyledText(grid.name), ParagraphLook()))
      }
      blocks.append(
        .table(
          DocumentTable(
            rows: rows.map { row in
              row.map { text in
                DocumentCell(
                  blocks: text.isEmpty ? [] : [.paragraph(StyledText(text), ParagraphLook())])
              }
            })))
    }
    return ReadDocument(kind: kind, blocks: blocks)
  }
}
