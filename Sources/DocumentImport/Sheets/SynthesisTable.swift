import Pages
import People
import TextSearch

/// The *tableau de synthèse* of E5: a row for each achievement, a column for each competence.
struct SynthesisTable {
  /// A row with its crosses.
  struct Row {
    var title: String
    var period: String
    /// Indexes of the competences that are crossed.
    var crosses: [Int]
  }

  /// Rows under one heading, such as "Réalisations en cours de formation".
  struct Group {
    var title: String
    var rows: [Row] = []
  }

  var competences: [String]
  var groups: [Group]

  var crossCount: Int { groups.reduce(0) { $0 + $1.rows.reduce(0) { $0 + $1.crosses.count } } }

  private static let fewestCompetences = 3
  private static let signs: Set<String> = [
    "x", "xx", "✓", "✔", "☑", "☒", "oui", "1", "●", "•", "✗", "true", "vrai", "■", "×",
  ]

  /// Whether a cell is a cross.
  static func isCross(_ text: String) -> Bool {
    // "(x)" is a cross whose author hesitated.
    signs.contains(
      StyledText.collapsed(text.filter { !"()[]".contains($0) }).lowercased())
  }

  /// The table of a grid; `nil` for a grid that is none.
  init?(_ rows: [[String]]) {
    guard let header = Self.header(of: rows) else { return nil }
    competences = header.columns.map { Self.name(rows[header.row][$0]) }
    groups = []
    let first = header.columns[0]
    let last = header.columns[header.columns.count - 1]
    let period = Self.periodColumn(rows, header.row, before: first)
    var group = Group(title: Self.groupTitle(rows[header.row], before: first) ?? "")
    for row in rows[(header.row + 1)...] {
      let head = row.prefix(first).enumerated().filter { $0.offset != period }
      let title = Self.name(head.map(\.element).filter { !$0.isEmpty }.joined(separator: " "))
      let crosses = header.columns.enumerated().filter { _, column in
        row.indices.contains(column) && Self.isCross(row[column])
      }.map(\.offset)
      let isBare = (first...last).allSatisfy { !row.indices.contains($0) || row[$0].isEmpty }
      guard !title.isEmpty, !Self.isNote(title) else { continue }
      let when = period.flatMap { row.indices.contains($0) ? Self.name(row[$0]) : nil } ?? ""
      if isBare, when.isEmpty, Self.isGroup(title) {
        if !group.rows.isEmpty { groups.append(group) }
        group = Group(title: title)
      } else {
        group.rows.append(Row(title: title, period: when, crosses: crosses))
      }
    }
    if !group.rows.isEmpty { groups.append(group) }
    guard crossCount > 0 || header.isCalledSo && !groups.isEmpty else { return nil }
  }

  private struct Header {
    var row: Int
    var columns: [Int]
    /// Whether a line above says that this is the tableau de synthèse.
    var isCalledSo = false
  }

  /// The row that names competences over columns of crosses.
  ///
  /// Some colour the cells instead: a table without a cross is one where it is called so.
  private static func header(of rows: [[String]]) -> Header? {
    var crossed: Set<Int> = []
    for row in rows {
      for (column, cell) in row.enumerated() where isCross(cell) { crossed.insert(column) }
    }
    let isCalledSo = rows.prefix(headLines).joined().contains {
      TextFolding.key(of: $0).contains("tableau de synthese")
    }
    let least = crossed.min() ?? 0
    guard !crossed.isEmpty || isCalledSo else { return nil }
    var best: Header?
    for (index, row) in rows.enumerated().prefix(headLines) {
      let columns = row.indices.filter { column in
        column >= max(1, least - 6) && isCompetence(row[column])
      }
      guard columns.count >= fewestCompetences,
        crossed.isEmpty || columns.contains(where: crossed.contains),
        best.map({ columns.count > $0.columns.count }) ?? true
      else { continue }
      best = Header(row: index, columns: columns, isCalledSo: isCalledSo)
    }
    return best
  }

  private static let headLines = 60

  /// Several words that begin with what somebody does: "Gérer le patrimoine informatique".
  private static func isCompetence(_ text: String) -> Bool {
    // "B1.1 Gérer …" opens with a code.
    let words = Array(
      TextFolding.words(of: text).drop { $0.contains { $0.isNumber } || $0.count == 1 })
    guard words.count >= 3, let first = words.first, text.count <= 400 else { return false }
    return ["er", "ir", "re"].contains(String(first.suffix(2)))
  }

  private static func periodColumn(_ rows: [[String]], _ header: Int, before first: Int) -> Int? {
    for row in rows[max(0, header - 2)...min(header + 2, rows.count - 1)] {
      for column in row.indices where column < first {
        let key = TextFolding.key(of: row[column])
        if key.hasPrefix("periode") || key.hasPrefix("date") { return column }
      }
    }
    return nil
  }

  private static func groupTitle(_ row: [String], before first: Int) -> String? {
    row.prefix(first).map(name).first { isGroup($0) }
  }

  private static func isGroup(_ title: String) -> Bool {
    let key = TextFolding.key(of: title)
    return key.hasPrefix("realisations") || key.hasPrefix("realisation en")
      || key.contains("cours de formation") || key.contains("milieu professionnel")
      || key.contains("annee")
  }

  private static func isNote(_ title: String) -> Bool {
    let key = TextFolding.key(of: title)
    return title.hasPrefix("*") || key.hasPrefix("page ") || key.hasPrefix("nom ")
      || FormLabels.identity(in: title).isIdentity
  }

  /// The first line of a cell: official headers go on with a list of sub-competences.
  private static func name(_ text: String) -> String {
    let lines = text.split(separator: "\n").map { StyledText.collapsed(String($0)) }
      .filter { !$0.isEmpty }
    guard let first = lines.first else { return "" }
    var name = first
    for line in lines.dropFirst() {
      guard let sign = line.first, !"►-–•▪*▶".contains(sign) else { break }
      name += " " + line
    }
    return name
  }

  // MARK: - The fiche that it becomes

  var fiche: RefinedFiche {
    var blocks: [DocumentBlock] = []
    for group in groups {
      if !group.title.isEmpty {
        blocks.append(.heading(level: 1, StyledText(group.title), ParagraphLook()))
      }
      let header = ["Réalisation", "Période"] + competences
      var rows = [header.map(Self.cell)]
      for row in group.rows {
        let signs = competences.indices.map { row.crosses.contains($0) ? "×" : "" }
        rows.append(([row.title, row.period] + signs).map(Self.cell))
      }
      blocks.append(.table(DocumentTable(rows: rows, hasHeader: true)))
    }
    return RefinedFiche(
      title: "Tableau de synthèse", origin: .form, isOfficial: true, isSynthesis: true,
      blocks: blocks)
  }

  private static func cell(_ text: String) -> DocumentCell {
    DocumentCell(blocks: text.isEmpty ? [] : [.paragraph(StyledText(text), ParagraphLook())])
  }
}
