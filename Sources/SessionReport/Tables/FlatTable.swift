import ExamModel
import JSONText
import SessionEngine

/// A flat table over sessions, for spreadsheets and databases: what was undone is gone, pauses are not in
/// the times, and each row says whether it counts towards progress.
///
/// Columns keep their names; one may be added at the end. Times are seconds, an index counts from 0, what
/// is not known is empty.
package enum FlatTable: Sendable, CaseIterable {
  /// One row for each question that was asked.
  case answers
  /// One row for each section of each slot; a slot without sections has one row.
  case sections
  /// One row for each session.
  case sessions

  package var columns: [String] {
    switch self {
    case .answers: FlatSession.columns + AnswersTable.columns
    case .sections: FlatSession.columns + SectionsTable.columns
    case .sessions: FlatSession.columns + SessionsTable.columns
    }
  }

  /// What stands before the rows: the names of the columns, where the form has them.
  package func head(_ form: TableForm) -> String {
    switch form {
    case .jsonLines: ""
    case .commas, .spreadsheet:
      form.beginning + columns.joined(separator: form.separator) + "\r\n"
    }
  }

  /// The rows of a session, each with its line break.
  package func rows(of session: ReportedSession, _ form: TableForm) -> String {
    cells(of: session).map { row($0, form) }.joined()
  }

  func cells(of session: ReportedSession) -> [[TableCell]] {
    let facts = FlatSession(session)
    return switch self {
    case .answers: AnswersTable(facts).rows
    case .sections: SectionsTable(facts).rows
    case .sessions: SessionsTable(facts).rows
    }
  }

  private func row(_ cells: [TableCell], _ form: TableForm) -> String {
    switch form {
    case .jsonLines:
      JSONValue.object(zip(columns, cells).map { JSONMember($0, $1.json) }).compactText + "\n"
    case .commas, .spreadsheet:
      cells.map { $0.csv(form) }.joined(separator: form.separator) + "\r\n"
    }
  }
}
