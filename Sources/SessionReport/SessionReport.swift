import ExamModel

/// Writes a past session in any of the formats; the same session always gives the same text.
package enum SessionReport {
  /// The report as a text in UTF-8 that ends with a line break.
  ///
  /// - Parameters:
  ///   - language: of the report's own words; what a candidate or an exam's author wrote stays.
  ///   - recording: used for `cast` only.
  ///   - form: used for tables only.
  package static func make(
    _ format: ReportFormat, session: ReportedSession, language: Language,
    recording: RecordingOptions = RecordingOptions(), form: TableForm = .commas
  ) -> String {
    switch format {
    case .md: MarkdownReport(session: session, language: language).text
    case .html: HTMLReport(session: session, language: language).text
    case .csv: CSVReport(session: session, language: language, form: form).text
    case .json: JSONReport(session: session, language: language).text
    case .cast: Asciicast(session: session, language: language, options: recording).text
    case .txt: Transcript(session: session, language: language).text
    case .reviews: ReviewLog(session.reviews).csv
    case .sheet: JurySheet(session: session, language: language).text
    case .answers, .sections, .sessions:
      format.flatTable.map { $0.head(form) + $0.rows(of: session, form) } ?? ""
    }
  }
}
