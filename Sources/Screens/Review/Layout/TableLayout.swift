import ExamModel
import TextCells

/// A table within a width: columns share it fairly, cells are wrapped inside, lines stay whole.
///
/// Where that would break words, each row becomes a record of its own.
struct TableLayout {
  let header: [StyledText]
  let rows: [[StyledText]]
  let alignments: [TableBlock.Alignment]
  let texts: ReviewTexts
  let line: Int

  private var columnCount: Int { max(header.count, rows.map(\.count).max() ?? 0) }
  private var hasHeader: Bool { header.contains { !$0.isEmpty } }

  func rows(columns: Int) -> [LayoutRow] {
    guard columnCount > 0 else { return [] }
    // Every cell has a space on both sides, and there is one line more than cells.
    let room = columns - 3 * columnCount - 1
    guard let widths = widths(room: room) else {
      return TableRecords(header: header, rows: rows, texts: texts, line: line)
        .rows(columns: columns)
    }
    return grid(widths)
  }

  private func widths(room: Int) -> [Int]? {
    let lines = (hasHeader ? [header] : []) + rows
    let cells = (0..<columnCount).map { column in lines.map { cell($0, column) } }
    return TableWidths(
      natural: cells.map { max(1, $0.map(\.naturalColumns).max() ?? 0) },
      total: cells.map { $0.reduce(0) { $0 + $1.naturalColumns } },
      unbreakable: cells.map { $0.map(\.unbreakableColumns).max() ?? 0 }
    ).fitted(to: room)
  }

  private func cell(_ row: [StyledText], _ column: Int) -> StyledText {
    row.indices.contains(column) ? row[column] : StyledText(lines: [])
  }

  private func grid(_ widths: [Int]) -> [LayoutRow] {
    let body = rows.map { cells($0, widths) }
    // Rows of several lines need something between them to be told apart.
    let isParted = body.contains { $0.count > 1 }
    var lines = [border("┌", "─", "┬", "┐", widths)]
    if hasHeader {
      lines += cells(header, widths)
      if !body.isEmpty { lines.append(border("├", "─", "┼", "┤", widths)) }
    }
    for (index, row) in body.enumerated() {
      if index > 0, isParted { lines.append(border("├", "╌", "┼", "┤", widths)) }
      lines += row
    }
    return lines + [border("└", "─", "┴", "┘", widths)]
  }

  private func border(
    _ left: String, _ line: String, _ cross: String, _ right: String, _ widths: [Int]
  ) -> LayoutRow {
    let pieces = widths.map { String(repeating: line, count: $0 + 2) }
    return LayoutRow(left + pieces.joined(separator: cross) + right, .muted, line: self.line)
  }

  /// The lines of one row, as many as its tallest cell has.
  private func cells(_ row: [StyledText], _ widths: [Int]) -> [LayoutRow] {
    let cells = widths.enumerated().map { cell(row, $0).wrapped(to: $1) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { index in
      var clusters: [StyledCluster] = []
      for (column, lines) in cells.enumerated() {
        let text = lines.indices.contains(index) ? lines[index] : []
        let (before, after) = margins(column, free: widths[column] - text.columns)
        clusters.append(StyledCluster(text: "│", width: 1, style: .muted))
        clusters += spaces(before + 1) + text + spaces(after + 1)
      }
      clusters.append(StyledCluster(text: "│", width: 1, style: .muted))
      return LayoutRow(clusters, line: line)
    }
  }

  private func margins(_ column: Int, free: Int) -> (before: Int, after: Int) {
    let free = max(0, free)
    let alignment = alignments.indices.contains(column) ? alignments[column] : .leading
    let before =
      switch alignment {
      case .leading: 0
      case .centre: free / 2
      case .trailing: free
      }
    return (before, free - before)
  }

  private func spaces(_ count: Int) -> [StyledCluster] {
    Array(repeating: .space, count: count)
  }
}
