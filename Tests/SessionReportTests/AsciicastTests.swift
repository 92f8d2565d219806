import ExamModel
import JSONText
import Screens
import SessionEngine
import TestSupport
import Testing

@testable import SessionReport

@Suite struct AsciicastTests {
  struct Line {
    var milliseconds: Int
    var code: String
    var data: String
  }

  /// The header and the events, with times counted from the start in both versions.
  static func read(_ text: String) throws -> (header: JSONValue, lines: [Line]) {
    var values = try text.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
    let header = values.removeFirst()
    var elapsed = 0
    let lines = values.map { value in
      let milliseconds = Int(((value[0]?.double ?? -1) * 1000).rounded())
      elapsed = header["version"] == 2 ? milliseconds : elapsed + milliseconds
      return Line(
        milliseconds: elapsed, code: value[1]?.text ?? "", data: value[2]?.text ?? "")
    }
    return (header, lines)
  }

  static func recording(
    _ session: ReportedSession, _ options: RecordingOptions = RecordingOptions(),
    _ language: Language = .french
  ) -> String {
    SessionReport.make(.cast, session: session, language: language, recording: options)
  }

  @Test func headers() throws {
    let (three, _) = try Self.read(Self.recording(ReportSamples.short))
    #expect(
      three == [
        "version": 3, "term": ["cols": 80, "rows": 24, "type": "xterm-256color"],
        "timestamp": 1_795_464_900,
        "title": "E6 · Parcours de professionnalisation · 23 novembre 2026 à 21:15",
      ])
    let (two, _) = try Self.read(
      Self.recording(ReportSamples.short, RecordingOptions(version: .two)))
    #expect(two["version"] == 2)
    #expect(two["width"] == 80)
    #expect(two["height"] == 24)
    #expect(two["term"] == nil)
  }

  @Test func bothVersionsTellTheSame() throws {
    let three = try Self.read(Self.recording(ReportSamples.short)).lines
    let two = try Self.read(
      Self.recording(ReportSamples.short, RecordingOptions(version: .two))
    ).lines
    #expect(two.map(\.milliseconds) == three.map(\.milliseconds))
    #expect(two.map(\.data) == three.map(\.data))
  }

  /// What a terminal shows after each event of the recording is the frame of that instant.
  @Test(arguments: Language.allCases, [nil, 2] as [Int?])
  func aTerminalShowsTheVeryFrames(language: Language, idleLimit: Int?) throws {
    let options = RecordingOptions(idleLimitSeconds: idleLimit)
    for session in [ReportSamples.short, HostileSession.session] {
      let lines = try Self.read(Self.recording(session, options, language)).lines
      var outputs = lines.filter { $0.code == "o" }[...]
      let last = outputs.removeLast()
      var terminal = TerminalEmulator(Asciicast.size)
      let cast = Asciicast(session: session, language: language, options: options)
      cast.forEachFrame { frame, milliseconds, _ in
        while let next = outputs.first, next.milliseconds <= milliseconds {
          terminal.feed(next.data)
          outputs.removeFirst()
        }
        #expect(terminal.shows(frame), "at \(milliseconds) ms")
      }
      #expect(outputs.isEmpty)
      terminal.feed(last.data)
      #expect(terminal.showsCursor)
      #expect(terminal.problems == [])
    }
  }

  @Test func theFramesAreTheScreensOfTheRehearsal() {
    let cast = Asciicast(session: ReportSamples.short, language: .french)
    var times: [Int] = []
    cast.forEachFrame { frame, milliseconds, _ in
      times.append(milliseconds)
      let events = ReportSamples.shortEvents.prefix { $0.atMilliseconds <= milliseconds }
      guard milliseconds < 40_500 else { return }
      let screen = RehearsalScreen(
        state: SessionState(plan: ReportSamples.shortPlan, events: events))
      let surface = Surface(
        size: Asciicast.size, language: .french, nowMilliseconds: milliseconds)
      #expect(frame == screen.render(on: surface), "at \(milliseconds) ms")
    }
    // A second of the clock each, none while it stands still, and every event.
    #expect(
      Array(times.prefix(13)) == [
        0, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 7420, 8000, 8900, 9000, 9500,
      ])
    #expect(Array(times.dropFirst(13).prefix(3)) == [12_500, 13_000, 14_000])
  }

  @Test func marksWhatOneWouldJumpTo() throws {
    let lines = try Self.read(Self.recording(ReportSamples.short, .init(), .english)).lines
    let marks = lines.filter { $0.code == "m" }.map { "\($0.milliseconds) \($0.data)" }
    #expect(
      marks == [
        "0 Phase 1 · Presentation", "8000 marker", "14125 note: Parler moins vite Regarder le jury",
        "25500 Phase 1 · Entretien",
        "25500 Question 1: Pourquoi pas une solution que l'entreprise héberge elle-même ?",
        "34000 Question 2: Qu'avez-vous décidé sans demander à personne ?", "36000 marker",
        "40500 Debrief",
      ])
  }

  @Test func idleStretchesGetShort() throws {
    let plan = ReportSamples.shortPlan
    let session = ReportedSession(
      id: "", startedText: "", plan: plan,
      events: [
        ReportSamples.event(0, .slotStarted(slot: 0)),
        ReportSamples.event(1_000, .markerSet),
        ReportSamples.event(601_000, .sectionReached(section: 1)),
      ])
    let lines = try Self.read(Self.recording(session, RecordingOptions(idleLimitSeconds: 5))).lines
    // One second as it was, ten minutes in five, and the last picture for a while.
    #expect(lines.last?.milliseconds == 1000 + 5000 + Asciicast.pageMilliseconds)
    #expect(lines.count < 70)
    let times = lines.map(\.milliseconds)
    #expect(zip(times, times.dropFirst()).allSatisfy { $0 <= $1 })
    let whole = try Self.read(Self.recording(session)).lines
    #expect(whole.last?.milliseconds == 601_000 + Asciicast.pageMilliseconds)
  }

  @Test func nobodySawAScreenWhileTheProgramWasNotRunning() throws {
    let day = 86_400_000
    let session = ReportedSession(
      id: "", startedText: "", plan: ReportSamples.shortPlan,
      events: [
        ReportSamples.event(0, .slotStarted(slot: 0)),
        ReportSamples.event(1_500, .markerSet),
        ReportSamples.event(day, .reopened(SessionGap(milliseconds: day - 1_500, isCounted: true))),
        ReportSamples.event(day + 1_000, .markerSet),
      ])
    let lines = try Self.read(Self.recording(session)).lines
    #expect(lines.last?.milliseconds == 1_500 + 2_000 + 1_000 + Asciicast.pageMilliseconds)
    #expect(lines.count < 12)
  }

  /// A journal may say that a thousand years went by, and every second of them would be a frame.
  @Test func noClockRunsForYears() {
    let year = 31_536_000_000
    let session = ReportedSession(
      id: "x", startedText: "", plan: ReportSamples.shortPlan,
      events: [
        SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
        SessionEvent(atMilliseconds: 10_000, .markerSet),
        SessionEvent(atMilliseconds: year, .markerSet),
        SessionEvent(atMilliseconds: year + 10_000, .markerSet),
        SessionEvent(atMilliseconds: 1000 * year, .markerSet),
      ])
    var frames: [Int] = []
    Asciicast(session: session, language: .french).forEachFrame { _, milliseconds, _ in
      frames.append(milliseconds)
    }
    let gap = RecordingSchedule.gapMilliseconds
    #expect(frames.last == 20_000 + 2 * gap)
    #expect((20...25).contains(frames.count))
  }

  @Test func anEmptySessionIsARecordingAllTheSame() throws {
    var session = ReportSamples.short
    session.events = []
    let (header, lines) = try Self.read(Self.recording(session))
    #expect(header["version"] == 3)
    #expect(lines.count == 1)
  }
}
