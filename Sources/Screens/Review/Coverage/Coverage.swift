import Frames

/// What a candidate's fiches cover: one row for each fiche, one column for each thing to cover.
package struct Coverage: Hashable, Sendable {
  package enum Subject: Hashable, Sendable, CaseIterable {
    /// The competences of the référentiel.
    case competences
    /// The criteria of the exam.
    case criteria
  }

  package enum Cell: Hashable, Sendable {
    case none
    /// Touched on, this many times.
    case weak(count: Int)
    /// Covered, this many times.
    case covered(count: Int)
  }

  package struct Row: Hashable, Sendable {
    package var title: String
    /// One for each column; a missing one is a hole.
    package var cells: [Cell]

    package init(title: String, cells: [Cell]) {
      self.title = title
      self.cells = cells
    }
  }

  package var subject: Subject
  /// What the columns are a part of, such as a bloc of the référentiel; `nil` for all there is.
  package var title: String?
  /// The names of what is to be covered, in the order of the cells.
  package var columns: [String]
  package var rows: [Row]

  package init(subject: Subject, title: String? = nil, columns: [String], rows: [Row]) {
    self.subject = subject
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  package func cell(row: Int, column: Int) -> Cell {
    guard rows.indices.contains(row), rows[row].cells.indices.contains(column) else {
      return .none
    }
    return rows[row].cells[column]
  }

  /// The best that any fiche does for a column.
  package func best(inColumn column: Int) -> Cell {
    let cells = rows.indices.map { cell(row: $0, column: column) }
    let covered = cells.compactMap { if case .covered(let count) = $0 { count } else { nil } }
    if let most = covered.max() { return .covered(count: most) }
    let weak = cells.compactMap { if case .weak(let count) = $0 { count } else { nil } }
    return weak.max().map { .weak(count: $0) } ?? .none
  }

  /// How many fiches do anything for a column.
  package func ficheCount(inColumn column: Int) -> Int {
    rows.indices.count { cell(row: $0, column: column) != .none }
  }

  /// Columns that no fiche does anything for.
  package var holes: [Int] { columns.indices.filter { best(inColumn: $0) == .none } }

  /// Columns that are only touched on.
  package var weakColumns: [Int] {
    columns.indices.filter { if case .weak = best(inColumn: $0) { true } else { false } }
  }
}
