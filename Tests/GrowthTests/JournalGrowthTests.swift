import ExamModel
import SessionEngine
import SessionJournal
import SessionReport
import Testing

/// Whatever a journal holds, reading it and every export of it grow no faster than the journal.
@Suite(.serialized) struct JournalGrowthTests {
  private static func journal(_ kind: JournalKind, _ count: Int) -> [UInt8] {
    let header = JournalHeader(
      id: "x", startedSeconds: 1_795_000_000, program: "test", plan: kind.plan(count))
    return JournalCodec.journal(header, events: kind.events(count))
  }

  private static func work(_ bytes: [UInt8], _ formats: [ReportFormat]) {
    let reading = JournalReader.read(bytes)
    guard let header = reading.header else { return }
    let session = ReportedSession(
      id: header.id, startedText: "", startedSeconds: header.startedSeconds, plan: header.plan,
      events: reading.events)
    for format in formats { _ = SessionReport.make(format, session: session, language: .french) }
  }

  @Test(arguments: JournalKind.all) func growsWithTheJournal(_ kind: JournalKind) {
    let formats: [ReportFormat] = [.md, .html, .csv, .json, .txt, .sheet, .reviews]
    func growth(from size: Int) -> Growth {
      Growth(from: size, limit: 4000, { Self.journal(kind, $0) }, { Self.work($0, formats) })
    }
    let first = growth(from: 60)
    let again = first.isBearable ? first : growth(from: 90)
    #expect(again.isBearable, "\(kind.name): \(first), then \(again)")
  }

  /// Each second of a clock is a picture there, so it gets fewer events.
  @Test(arguments: JournalKind.all) func theRecordingGrowsWithTheJournal(_ kind: JournalKind) {
    func growth(from size: Int) -> Growth {
      Growth(from: size, limit: 400, { Self.journal(kind, $0) }, { Self.work($0, [.cast]) })
    }
    let first = growth(from: 20)
    let again = first.isBearable ? first : growth(from: 25)
    #expect(again.isBearable, "\(kind.name): \(first), then \(again)")
  }
}
