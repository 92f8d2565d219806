import TextCells
import Wording

/// A table that is too wide for the screen, each row as a short list of "header: value".
struct TableRecords {
  let header: [StyledText]
  let rows: [[StyledText]]
  let texts: ReviewTexts
  let line: Int

  func rows(columns: Int) -> [LayoutRow] {
    let room = columns - 2
    guard !rows.isEmpty else { return record(header, room) }
    var result: [LayoutRow] = []
    for row in rows {
      let record = record(fields(row), room)
      guard !record.isEmpty else { continue }
      if !result.isEmpty { result.append(LayoutRow(line: line)) }
      result += record
    }
    return result
  }

  /// The cells, each after the head of its column; an empty one is shown as a dash.
  private func fields(_ row: [StyledText]) -> [StyledText] {
    (0..<max(row.count, header.count)).compactMap { column in
      let name = header.indices.contains(column) ? header[column] : StyledText(lines: [])
      let cell = row.indices.contains(column) ? row[column] : StyledText(lines: [])
      guard !name.isEmpty else { return cell.isEmpty ? nil : cell }
      let separator = texts.language.colon.map {
        StyledCluster(text: String($0), width: 1, style: .bold)
      }
      let lead = Array(name.lines.joined(separator: [.space])) + separator
      let value = cell.isEmpty ? [[StyledCluster(text: "–", width: 1, style: .muted)]] : cell.lines
      return StyledText(lines: [lead + (value.first ?? [])] + value.dropFirst())
    }
  }

  private func record(_ fields: [StyledText], _ room: Int) -> [LayoutRow] {
    fields.flatMap { field in
      // What goes on below is set in, so that the names of the fields stand out.
      field.wrapped(to: room - 2).enumerated().map { index, clusters in
        let row = LayoutRow(clusters, line: line)
        return index == 0 ? row : row.prefixed(.init(text: "  ", style: .plain), columns: 2)
      }
    }
    .prefixed(first: "•", .accent, columns: 2)
  }
}

extension StyledCluster {
  static let space = StyledCluster(text: " ", width: 1, style: .plain)
}
