import ExamModel
import TextCells

/// Finds what a table of before and after says: the row "Taux de clic | 31 % | 12 %" under "Avant" and "Après".
///
/// No other place of a fiche tells its results as plainly, and a jury looks there first.
enum TableChanges {
  private static let limit = 3
  private static let lengthOfValue = 16
  private static let lengthOfLabel = 44

  static func figures(in text: FicheText) -> [FigureEvidence] {
    var found: [FigureEvidence] = []
    var columns: [Int: (before: Int, after: Int)] = [:]
    // What holds a secret, or tells how to get in, was left out of the sentences.
    for (run, sentences) in zip(text.runs, text.ranges) where !sentences.isEmpty {
      switch run.place {
      case .tableHeader(let table): columns[table] = self.columns(of: run.text)
      case .tableRow(let table):
        guard found.count < limit, let pair = columns[table],
          let figure = figure(run.text, pair, line: run.line)
        else { continue }
        found.append(figure)
      case .declared, .title, .heading, .paragraph, .item: continue
      }
    }
    return found
  }

  private static func cells(_ row: String) -> [Substring] {
    row.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimming([" "]) }
  }

  private static func columns(of header: String) -> (before: Int, after: Int)? {
    let titles = cells(header).map { LetterFolding.folded($0.lowercased()) }
    guard titles.count >= 3,
      let before = titles.firstIndex(where: { $0.hasPrefix("avant") }), before > 0,
      let after = titles.firstIndex(where: { title in
        ["apres", "maintenant", "aujourd'hui", "a la fin"].contains(where: title.hasPrefix)
      }), after > 0
    else { return nil }
    return (before, after)
  }

  private static func figure(
    _ row: String, _ columns: (before: Int, after: Int), line: Int
  ) -> FigureEvidence? {
    let cells = cells(row)
    guard cells.indices.contains(columns.before), cells.indices.contains(columns.after) else {
      return nil
    }
    let label = cells[0].trimming(["*", "`", " ", ":"])
    let values = [cells[columns.before], cells[columns.after]]
    let isTold =
      !label.isEmpty && label.count <= lengthOfLabel && values[0] != values[1]
      && values.allSatisfy { $0.first?.isNumber ?? false && $0.count <= lengthOfValue }
    let text = "\(label) : \(values[0]) avant, \(values[1]) après"
    guard isTold, !text.contains(where: { "?!«»{}\"<>`".contains($0) }) else { return nil }
    return FigureEvidence(kind: .change, excerpt: text, line: line)
  }
}
