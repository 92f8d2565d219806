import ExamModel
import SessionEngine
import SessionReport
import Testing

@Suite struct TranscriptTests {
  private func lines(_ events: [SessionEvent], _ language: Language = .french) -> [String] {
    var session = ReportSamples.short
    session.events = events
    let text = SessionReport.make(.txt, session: session, language: language)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.map { ["\u{A0}", "\u{202F}"].contains($0) ? " " : $0 })
    }
  }

  /// No editor and no browser may put a question mark or a guillemet at the start of a line.
  @Test(arguments: [ReportFormat.txt, .md, .html, .sheet])
  func frenchSignsStayWithTheirWords(format: ReportFormat) {
    let text = SessionReport.make(format, session: ReportSamples.short, language: .french)
    #expect(text.contains("\u{A0}:"))
    for sign in ["?", "!", "»", "%", "€"] {
      #expect(!text.contains(" \(sign)"), "\(sign) may begin a line")
    }
    #expect(!text.contains("« "))
    let english = SessionReport.make(format, session: ReportSamples.short, language: .english)
    #expect(!english.contains("\u{A0}:"))
  }

  @Test func oneLineForEachEvent() {
    let course = lines(ReportSamples.shortEvents).drop { $0 != "-----------" }.dropFirst()
    #expect(course.prefix { !$0.isEmpty }.count == ReportSamples.shortEvents.count)
  }

  @Test func differencesAreSigned() {
    let lines = lines(ReportSamples.shortEvents)
    #expect(
      lines.contains(
        "0:07  section : Contexte (Parcours : 0:07 pour 0:06 prévues, écart +0:01)"))
    #expect(
      lines.contains(
        "0:25  fin : Phase 1 · Présentation, 0:22 pour 0:20 prévues, écart +0:02"))
    let english = self.lines(ReportSamples.shortEvents, .english)
    #expect(
      english.contains(
        "0:16  section: Bilan : résultats (Contexte: 0:06 of 0:08 planned, difference −0:02)"))
  }

  @Test func whatIsTakenBackIsNamed() {
    let lines = lines(ReportSamples.shortEvents)
    #expect(lines.contains("0:08  annulé : repère"))
    #expect(lines.contains("0:33  annulé : niveau : bonne maîtrise"))
    let more = self.lines([
      ReportSamples.event(0, .slotStarted(slot: 0)),
      ReportSamples.event(1_000, .sectionReached(section: 1)),
      ReportSamples.event(2_000, .undone),
      ReportSamples.event(3_000, .noteTaken(text: "trop vite")),
      ReportSamples.event(4_000, .undone),
    ])
    #expect(more.contains("0:02  annulé : section Contexte"))
    #expect(more.contains("0:04  annulé : note : trop vite"))
  }

  @Test func whatThePlanLacksIsToldByItsNumber() {
    let lines = lines([
      ReportSamples.event(0, .slotStarted(slot: 0)), ReportSamples.event(0, .slotStarted(slot: 9)),
      ReportSamples.event(1_000, .sectionReached(section: 7)),
      ReportSamples.event(2_000, .levelGiven(level: 8)),
    ])
    #expect(lines.contains("0:00  n° 10"))
    #expect(lines.contains("0:01  section : n° 8"))
    #expect(lines.contains("0:02  niveau : n° 9"))
  }
}
