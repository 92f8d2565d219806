/// A form in which a session can be handed on; the raw value is the word of the command line.
package enum ReportFormat: String, Sendable, CaseIterable {
  /// Markdown, to be edited further.
  case md
  /// One page that needs nothing else, to be printed or sent.
  case html
  /// One table of times and levels for a spreadsheet.
  case csv
  /// All facts for a program.
  case json
  /// A recording of the screens that `asciinema play` shows.
  case cast
  /// The course of the session line by line.
  case txt
  /// The sheet that a jury fills in, with what is known of the oral; one page to print.
  case sheet
  /// The answers with their grades, for schedulers; of all sessions where none is named.
  case reviews
  /// A flat table, one row for each question; of all sessions where that is asked for.
  case answers
  /// A flat table, one row for each section.
  case sections
  /// A flat table, one row for each session.
  case sessions

  /// The flat table that it is; `nil` for a format about one session.
  package var flatTable: FlatTable? {
    switch self {
    case .answers: .answers
    case .sections: .sections
    case .sessions: .sessions
    case .md, .html, .csv, .json, .cast, .txt, .sheet, .reviews: nil
    }
  }

  /// Whether it is a table that a spreadsheet could open.
  package var isTable: Bool { self == .csv || flatTable != nil }
}
