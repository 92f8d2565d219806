import ExamModel
import SessionReport
import TestSupport
import Testing

/// Every format of the short session, as it was last looked at.
@Suite struct GoldenTests {
  @Test(arguments: ReportFormat.allCases, Language.allCases)
  func short(format: ReportFormat, language: Language) {
    // One recording is enough to see what the screens look like in it.
    if format == .cast, language == .english { return }
    expect(
      SessionReport.make(format, session: ReportSamples.short, language: language),
      "short-\(language.rawValue).\(format.rawValue)")
  }

  @Test(arguments: [ReportFormat.html, .md, .txt])
  func whole(format: ReportFormat) {
    expect(
      SessionReport.make(format, session: WholeSession.session, language: .french),
      "whole-fr.\(format.rawValue)")
  }

  private func expect(_ text: String, _ name: String) {
    let path = "Tests/SessionReportTests/__Reports__/\(name)"
    if let difference = Snapshot.difference(text, recordedAt: path) {
      Issue.record("\(path): \(difference)")
    }
  }
}
