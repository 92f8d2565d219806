import ExamModel
import Parallel
import SessionEngine
import SessionJournal
import SessionReport
import TextSearch

/// The sessions of one candidate, read a few at a time, oldest first.
struct SessionSource {
  private let candidate: String?
  private var rest: ArraySlice<String>
  private var anonymiser: Anonymiser?
  private var dayCounts: [String: Int] = [:]

  private static let step = 64

  init(_ source: FlatExport.Source, isAnonymous: Bool) {
    candidate = source.candidate
    rest = source.journals[...]
    anonymiser = isAnonymous ? Anonymiser(.bundled()) : nil
  }

  /// The next sessions; empty where none of some journals could be read, `nil` at the end.
  mutating func next(tell: (String, JournalDamage) -> Void) -> [ReportedSession]? {
    guard !rest.isEmpty else { return nil }
    let paths = Array(rest.prefix(Self.step))
    rest = rest.dropFirst(paths.count)
    let readings = ParallelMap.map(count: paths.count) { JournalReader.read(path: paths[$0]) }
    return zip(paths, readings).compactMap { path, reading in
      if let damage = reading.damage { tell(path, damage) }
      guard let header = reading.header else { return nil }
      return session(path, header, reading)
    }
  }

  private mutating func session(
    _ path: String, _ header: JournalHeader, _ reading: JournalReading
  ) -> ReportedSession {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var session = ReportedSession(
      id: name.replacing(".jsonl", with: ""),
      startedText: PastSessions.localText(header.startedSeconds),
      startedSeconds: header.startedSeconds, plan: header.plan, events: reading.events,
      candidate: candidate, damageCode: reading.damage?.code)
    if anonymiser != nil { hide(&session, header) }
    return session
  }

  private mutating func hide(_ session: inout ReportedSession, _ header: JournalHeader) {
    let hidden = AnonymousHeader(of: header, counts: &dayCounts)
    let shared = anonymiser?.session(plan: session.plan, events: session.events)
    session = ReportedSession(
      id: hidden.id, startedText: hidden.dayText, startedSeconds: hidden.startedSeconds,
      plan: shared?.plan ?? session.plan, events: shared?.events ?? [], candidate: candidate,
      damageCode: session.damageCode)
  }
}
