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
    let titleColumn = Self.titleColumn(of: table, besides: Set(names.keys))
    return table.rows.enumerated().compactMap { index, row in
      guard row.indices.contains(titleColumn) else { return nil }
      let title = Blank.collapsed(row[titleColumn].plainText)
      guard !title.isEmpty else { return nil }
      var crosses: [String: String] = [:]
      for (column, competency) in names where row.indices.contains(column) {
        if Self.isCross(row[column].plainText) { crosses[competency.id] = competency.name }
      }
      // The header and the row of dashes stand above the first row.
      return Row(title: title, line: line + 2 + index, crosses: crosses, columns: columns)
    }
  }

  /// The column that names the achievements: the one that says so, else the first that is not a number.
  private static func titleColumn(of table: TableBlock, besides competences: Set<Int>) -> Int {
    let others = table.header.indices.filter { !competences.contains($0) }
    let named = others.first { column in
      let key = TextFolding.key(of: table.header[column].plainText)
      return titleWords.contains { key.contains($0) } && !key.hasPrefix("n ")
    }
    if let named { return named }
    return others.first { column in
      table.rows.contains { row in
        row.indices.contains(column) && row[column].plainText.contains { $0.isLetter }
      }
    } ?? 0
  }

  private static let titleWords = [
    "realisation", "intitule", "activite", "situation", "mission", "projet", "titre",
  ]

  private static func isCross(_ text: String) -> Bool {
    let sign = Blank.collapsed(text).lowercased()
    return signs.contains(sign)
  }

  /// Where the table and the fiches disagree, at the row of the table.
  ///
  /// - Parameter hasLines: whether a row has a line of the file; those of a spreadsheet have none.
  func findings(
    on synthesis: Fiche, beside fiches: [Fiche], hasLines: Bool = true
  ) -> [Finding] {
    guard let matcher else { return [] }
    let rows = rows(of: synthesis)
    if !rows.isEmpty, rows.allSatisfy(\.crosses.isEmpty) {
      let line = hasLines ? max(1, rows[0].line - 2) : nil
      return [
        Finding(.competency(.noCross), at: SourceLocation(path: synthesis.path, line: line))
      ]
    }
    var met: Set<String> = []
    var alone: [Row] = []
    var findings = rows.flatMap { row -> [Finding] in
      guard let fiche = Self.fiche(of: row, among: fiches) else {
        alone.append(row)
        return []
      }
      met.insert(fiche.path)
      var cited: Set<String> = []
      for mention in fiche.citedCompetences {
        switch matcher.match(mention.text) {
        case .competency(let id, _), .part(let id, _): cited.insert(id)
        case .obsolete, .unknown: break
        }
      }
      let place = SourceLocation(path: synthesis.path, line: hasLines ? row.line : nil)
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
    // A table of which no row is about any of the fiches is somebody else's, or titled otherwise.
    guard !met.isEmpty, let first = rows.first else { return findings }
    for fiche in fiches where !met.contains(fiche.path) && fiche.likeness?.rank != .page {
      findings.append(
        Finding(
          .competency(.rowMissing(fiche: fiche.title)),
          at: SourceLocation(path: synthesis.path, line: hasLines ? max(1, first.line - 2) : nil)))
    }
    if let row = alone.first {
      findings.append(
        Finding(
          .competency(
            .fichesMissing(
              count: alone.count, titles: alone.prefix(Self.namedRows).map(\.title))),
          at: SourceLocation(path: synthesis.path, line: hasLines ? row.line : nil)))
    }
    return findings
  }

  private static let namedRows = 3

  /// The fiche that a row is about; one of the same name before one that shares its words.
  private static func fiche(of row: Row, among fiches: [Fiche]) -> Fiche? {
    let key = TextFolding.key(of: row.title)
    return fiches.first { TextFolding.key(of: $0.title) == key }
      ?? fiches.first { isSame($0.title, row.title) }
  }

  /// Whether a row and a fiche are about the same: one name, one that goes on, or one with more words.
  package static func isSame(_ title: String, _ other: String) -> Bool {
    let one = TextFolding.key(of: title)
    let two = TextFolding.key(of: other)
    guard one.utf8.count >= 6, two.utf8.count >= 6 else { return one == two }
    if one.contains(two) || two.contains(one) { return true }
    let (left, right) = (tellingWords(of: one), tellingWords(of: two))
    let shorter = left.count < right.count ? left : right
    return shorter.count >= 2 && shorter.isSubset(of: left.count < right.count ? right : left)
  }

  /// The words of a folded title that tell it from others.
  private static func tellingWords(of key: String) -> Set<Substring> {
    Set(key.split(separator: " ").filter { $0.utf8.count > 2 && !commonWords.contains($0) })
  }

  private static let commonWords: Set<Substring> = [
    "mise", "place", "oeuvre", "des", "les", "une", "pour", "par", "dans", "avec", "sur", "aux",
    "realisation", "mission", "projet", "fiche",
  ]
}
