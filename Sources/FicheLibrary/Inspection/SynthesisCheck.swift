import ExamModel
import Pages

/// Compares a tableau de synthèse with the fiches beside it.
package struct SynthesisCheck {
  private let matcher: CompetencyMatcher?

  /// A row of the table: what it calls an achievement, and what it crosses for it.
  package struct Row {
    package let title: String
    package let line: Int
    /// Names of the competences by their ids.
    package let crosses: [String: String]
    /// Ids of all that the table has a column for.
    package let columns: [String: String]
  }

  private static let signs: Set<String> = [
    "x", "xx", "\u{D7}", "✓", "✔", "☑", "☒", "oui", "1", "●", "•",
  ]

  /// - Parameter matcher: `nil` where the competences of the exam are not known; nothing is compared then.
  init(_ matcher: CompetencyMatcher?) { self.matcher = matcher }

  package init(_ inspector: FicheInspector) { self.init(inspector.matcher) }

  /// The rows of every table of the page that has columns of competences.
  package func rows(of synthesis: Fiche) -> [Row] {
    (synthesis.preamble + synthesis.sections.flatMap(\.blocks)).flatMap { block -> [Row] in
      guard case .table(let table) = block.content else { return [] }
      return rows(of: table, line: block.line)
    }
  }

  private func rows(of table: TableBlock, line: Int) -> [Row] {
    var names: [Int: (id: String, name: String)] = [:]
    for (column, cell) in table.header.enumerated() {
      if case .competency(let id, let name)? = matcher?.match(cell.plainText) {
        names[column] = (id, name)
      }
    }
    guard names.count >= 2 else { return [] }
    let columns = Dictionary(names.values.map { ($0.id, $0.name) }) { first, _ in first }
    return table.rows.enumerated().compactMap { index, row in
      guard let title = row.first.map({ Blank.collapsed($0.plainText) }), !title.isEmpty else {
        return nil
      }
      var crosses: [String: String] = [:]
      for (column, competency) in names where row.indices.contains(column) {
        let sign = Blank.collapsed(row[column].plainText).lowercased()
        if Self.signs.contains(sign) { crosses[competency.id] = competency.name }
      }
      // The header and the row of dashes stand above the first row.
      return Row(title: title, line: line + 2 + index, crosses: crosses, columns: columns)
    }
  }

  /// Where the table and the fiches disagree, at the row of the table.
  func findings(on synthesis: Fiche, beside fiches: [Fiche]) -> [Finding] {
    guard let matcher else { return [] }
    return rows(of: synthesis).flatMap { row -> [Finding] in
      guard let fiche = fiches.first(where: { Self.isSame($0.title, row.title) }) else { return [] }
      var cited: Set<String> = []
      for mention in fiche.citedCompetences {
        switch matcher.match(mention.text) {
        case .competency(let id, _), .part(let id, _): cited.insert(id)
        case .obsolete, .unknown: break
        }
      }
      let place = SourceLocation(path: synthesis.path, line: row.line)
      // A fiche that names no competence leaves that to the table.
      let alone = cited.isEmpty ? [] : row.crosses.filter { !cited.contains($0.key) }.map(\.value)
      let missing = row.columns.filter { cited.contains($0.key) && row.crosses[$0.key] == nil }
      return alone.sorted().map {
        Finding(.competency(.crossAlone(fiche: fiche.title, competency: $0)), at: place)
      }
        + missing.map(\.value).sorted().map {
          Finding(.competency(.crossMissing(fiche: fiche.title, competency: $0)), at: place)
        }
    }
  }

  /// Whether a row and a fiche are about the same: one name, or one that goes on.
  package static func isSame(_ title: String, _ other: String) -> Bool {
    let one = TextFolding.key(of: title)
    let two = TextFolding.key(of: other)
    guard one.utf8.count >= 6, two.utf8.count >= 6 else { return one == two }
    return one == two || one.hasPrefix(two) || two.hasPrefix(one) || one.contains(two)
      || two.contains(one)
  }
}
