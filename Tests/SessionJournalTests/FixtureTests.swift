import FileAccess
import SessionEngine
import Testing

@testable import SessionJournal

/// Journals of every format version that was ever released stay readable.
@Suite struct FixtureTests {
  private func fixture() throws -> [UInt8] {
    try FileReader.bytes(at: ShortSession.fixturePath, limitBytes: 1 << 20)
  }

  /// Where each line ends, line feed included.
  private func lineEnds(_ bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  @Test func versionOneIsReadAndWritten() throws {
    let bytes = try fixture()
    let reading = JournalReader.read(bytes)
    #expect(reading.damage == nil)
    #expect(reading.header == ShortSession.header)
    #expect(reading.events == ShortSession.events)
    #expect(JournalCodec.journal(ShortSession.header, events: ShortSession.events) == bytes)
  }

  /// Found by fuzzing: no mark could be made of its points.
  @Test func pointsBeyondAnyMarkAreDamage() throws {
    let reading = try fuzzed("points-beyond-any-mark")
    #expect(reading.damage == .noHeader)
    #expect(reading.header == nil)
  }

  @Test func numbersAtTheirLimitsAreRead() throws {
    let reading = try fuzzed("numbers-at-their-limits")
    #expect(reading.damage == nil)
    let plan = try #require(reading.header?.plan)
    #expect(plan.levels.last?.points == -1_000_000)
    let state = SessionState(plan: plan, events: reading.events)
    #expect(state.stage == .finished(.completed))
    #expect(Debrief(of: state).indicativeMark == -1_000_000)
  }

  private func fuzzed(_ name: String) throws -> JournalReading {
    let folder = ShortSession.fixturePath.split(separator: "/").dropLast().joined(separator: "/")
    return JournalReader.read(
      try FileReader.bytes(at: "/\(folder)/fuzz/\(name).jsonl", limitBytes: 1 << 20))
  }

  /// An oral whose jury has a voice, as the program wrote it.
  private func spoken() throws -> [UInt8] {
    let folder = ShortSession.fixturePath.split(separator: "/").dropLast().joined(separator: "/")
    return try FileReader.bytes(at: "/\(folder)/v1-spoken.jsonl", limitBytes: 1 << 20)
  }

  @Test func aSpokenOralIsReadAndWritten() throws {
    let reading = JournalReader.read(try spoken())
    #expect(reading.damage == nil)
    #expect(reading.events.contains { $0.fact == .voiceEnded(.whole) })
    #expect(
      JournalCodec.journal(try #require(reading.header), events: reading.events) == (try spoken()))
  }

  /// An oral that was recorded in one take, as the program wrote it.
  private func recorded() throws -> [UInt8] {
    let folder = ShortSession.fixturePath.split(separator: "/").dropLast().joined(separator: "/")
    return try FileReader.bytes(at: "/\(folder)/v1-recorded.jsonl", limitBytes: 1 << 20)
  }

  @Test func aRecordedOralIsReadAndWritten() throws {
    let reading = JournalReader.read(try recorded())
    #expect(reading.damage == nil)
    let header = try #require(reading.header)
    #expect(JournalCodec.journal(header, events: reading.events) == (try recorded()))
    let state = SessionState(plan: header.plan, events: reading.events)
    #expect(state.takes.map(\.cause) == [.asked])
    #expect(state.slots[0].speech?.pauses.isEmpty == false)
  }

  /// The same oral once its words were written down.
  private func transcribed() throws -> [UInt8] {
    let folder = ShortSession.fixturePath.split(separator: "/").dropLast().joined(separator: "/")
    return try FileReader.bytes(at: "/\(folder)/v1-transcribed.jsonl", limitBytes: 1 << 20)
  }

  @Test func aTranscribedOralIsReadAndWritten() throws {
    let reading = JournalReader.read(try transcribed())
    #expect(reading.damage == nil)
    let header = try #require(reading.header)
    #expect(JournalCodec.journal(header, events: reading.events) == (try transcribed()))
    let state = SessionState(plan: header.plan, events: reading.events)
    #expect(
      state.transcribed == TranscribedWords(wordCount: 42, takes: [1], model: "whisper-base"))
  }

  /// An oral whose recording has anchors and was packed.
  private func packed() throws -> [UInt8] {
    let folder = ShortSession.fixturePath.split(separator: "/").dropLast().joined(separator: "/")
    return try FileReader.bytes(at: "/\(folder)/v1-packed.jsonl", limitBytes: 1 << 20)
  }

  @Test func aPackedOralIsReadAndWritten() throws {
    let reading = JournalReader.read(try packed())
    #expect(reading.damage == nil)
    let header = try #require(reading.header)
    #expect(JournalCodec.journal(header, events: reading.events) == (try packed()))
    let take = try #require(SessionState(plan: header.plan, events: reading.events).takes.first)
    #expect(take.kind == .opus)
    #expect(take.anchors.map(\.soundMilliseconds) == [0, 44_050])
    // A moment of the sound is found where it was heard, to the millisecond of the last chunk.
    #expect(take.clock(rate: 1).sessionMilliseconds(atSound: 44_050) == 44_461)
  }

  @Test func theFixturesHaveEveryKindOfEvent() throws {
    let events =
      ShortSession.events + ShortDrill.events + JournalReader.read(try spoken()).events
      + JournalReader.read(try recorded()).events
      + JournalReader.read(try transcribed()).events
      + JournalReader.read(try packed()).events
      + TableOral.events
    #expect(Set(events.map { EventType($0.fact) }) == Set(EventType.allCases))
  }

  @Test func aDrillWithTicksIsReadAndWritten() throws {
    let bytes = try FileReader.bytes(at: ShortDrill.fixturePath, limitBytes: 1 << 20)
    let reading = JournalReader.read(bytes)
    #expect(reading.damage == nil)
    #expect(reading.header == ShortDrill.header)
    #expect(reading.events == ShortDrill.events)
    #expect(JournalCodec.journal(ShortDrill.header, events: ShortDrill.events) == bytes)
  }

  /// Levels by the candidate, by another person, by a program, and by somebody of a later version.
  @Test func whoGaveALevelIsReadAndWritten() throws {
    let bytes = try FileReader.bytes(at: RatedOral.fixturePath, limitBytes: 1 << 20)
    let reading = JournalReader.read(bytes)
    #expect(reading.damage == nil)
    #expect(reading.events == RatedOral.events)
    let state = SessionState(plan: try #require(reading.header).plan, events: reading.events)
    #expect(state.questions.map(\.level) == [3, 2, 1, 4])
    #expect(state.questions.map(\.rater) == [.candidate, .jury, .program, .jury])
    let session = try #require(JournalReader.sessionSummary(bytes).0)
    #expect(session.answers.map(\.rater) == [.candidate, .jury, .program, .jury])
    #expect(session.answers.map(\.level) == [3, 2, 1, 4])
    // What this program writes of them, it writes in the same words.
    let written = JournalCodec.journal(try #require(reading.header), events: RatedOral.events)
    #expect(JournalReader.read(written).events == RatedOral.events)
    let text = String(decoding: written, as: UTF8.self)
    #expect(text.components(of: #""by":"jury""#) == 2)
    #expect(!text.contains(#""by":"self""#))
  }

  /// Two persons and a program at the table: who did what, and whose level counts.
  @Test func whoWasAtTheTableIsReadAndWritten() throws {
    let bytes = try FileReader.bytes(at: TableOral.fixturePath, limitBytes: 1 << 20)
    let reading = JournalReader.read(bytes)
    #expect(reading.damage == nil)
    #expect(reading.events == TableOral.events)
    let header = try #require(reading.header)
    #expect(JournalCodec.journal(header, events: TableOral.events) == bytes)
    let state = SessionState(plan: header.plan, events: reading.events)
    #expect(state.questions.map(\.askedBy) == [.candidate, .jury, .program])
    #expect(state.questions[0].levels == [.jury: 2, .candidate: 3])
    #expect(state.questions.map(\.level) == [2, 4, nil])
    #expect(state.annotations.map(\.kind) == [.hesitation])
    #expect(state.questions[0].comments.map(\.text) == ["Un chiffre manquait."])
    #expect(state.table.isProgramSetAside)
    let session = try #require(JournalReader.sessionSummary(bytes).0)
    #expect(session.answers[0].levels == [.jury: 2, .candidate: 3])
    // One line of it alone is read in its turn.
    let lines = bytes.split(separator: 0x0A)
    #expect(JournalReader.event(in: Array(lines[3]), sequence: 3)?.event == TableOral.events[2])
    #expect(JournalReader.event(in: Array(lines[3]), sequence: 4) == nil)
  }

  /// A journal without the word is one in which the candidate gave every level.
  @Test func anOldJournalWasRatedByTheCandidate() throws {
    let state = SessionState(plan: ShortDrill.header.plan, events: ShortDrill.events)
    #expect(state.questions.map(\.rater) == [.candidate, .candidate])
  }

  @Test func theSummaryOfADrillTellsItsCards() throws {
    let bytes = try FileReader.bytes(at: ShortDrill.fixturePath, limitBytes: 1 << 20)
    let session = try #require(JournalReader.sessionSummary(bytes).0)
    #expect(session.plan.purpose == .drill)
    #expect(session.answers.map(\.base) == ["tech-why", "autonomy-doubt"])
    #expect(session.answers.map(\.about) == ["helpdesk/technology/anydesk", nil])
    #expect(session.answers.map(\.level) == [3, 2])
    #expect(session.answers.map(\.isLevelLate) == [false, true])
    // The second question came after an hour that is in no offset.
    #expect(session.answers.map(\.askedAfterSeconds) == [0, 3690])
  }

  @Test func theSummaryAgreesWithTheSession() throws {
    let (session, damage) = JournalReader.sessionSummary(try fixture())
    let state = SessionState(plan: ShortSession.plan, events: ShortSession.events)
    #expect(damage == nil)
    #expect(session?.header == ShortSession.header)
    #expect(session?.eventCount == 20)
    #expect(session?.ending == .completed)
    #expect(session?.elapsedSeconds == state.elapsedSeconds(at: 940_000))
    #expect(session?.elapsedSeconds == 924)
    // 940 s on the session's clock, and 62 s of interruption that are not in it.
    #expect(session?.lastEventSeconds == ShortSession.header.startedSeconds + 1002)
    #expect(JournalReader.read(try fixture()).lastEventSeconds == session?.lastEventSeconds)
    #expect(
      session?.answers == [
        AnswerResult(
          questionID: "tech-anydesk", criterionID: "choix-techniques", slot: 1, level: 3,
          isSkipped: false, answerSeconds: 102, askedAfterSeconds: 702),
        AnswerResult(
          questionID: "autonomie-1", criterionID: "autonomie", slot: 1, level: nil, isSkipped: true,
          answerSeconds: 18, askedAfterSeconds: 804),
      ])
    #expect(session?.indicativeMark == Debrief(of: state).indicativeMark)
    #expect(session?.indicativeMark == 15)
  }

  @Test func everyTruncationEndsAsTheTableSays() throws {
    let bytes = try fixture()
    let ends = lineEnds(bytes)
    for length in 0..<bytes.count {
      let reading = JournalReader.read(Array(bytes.prefix(length)))
      let whole = ends.filter { $0 <= length }
      let goodLength = whole.last ?? 0
      let expected: JournalDamage? =
        length == 0
        ? .empty
        : whole.isEmpty
          ? .noHeader
          : length == goodLength ? nil : .tornTail(droppedBytes: length - goodLength)
      #expect(reading.damage == expected, "\(length) bytes")
      #expect(reading.goodLength == goodLength, "\(length) bytes")
      #expect(reading.events == Array(ShortSession.events.prefix(max(0, whole.count - 1))))
      #expect(reading.isWritable == !whole.isEmpty, "\(length) bytes")
    }
  }

  @Test func everyFlippedByteEndsAsTheTableSays() throws {
    let bytes = try fixture()
    let ends = lineEnds(bytes)
    for index in bytes.indices {
      // The lowest bit, the highest, and what makes a line feed of the byte.
      for mask in Set([1, 0x80, bytes[index] ^ 0x0A]) where mask != 0 {
        var flipped = bytes
        flipped[index] ^= mask
        let line = ends.filter { $0 <= index }.count
        let reading = JournalReader.read(flipped)
        let lastStart = ends[ends.count - 2]
        let expected: JournalDamage =
          index == bytes.count - 1
          ? .tornTail(droppedBytes: bytes.count - lastStart)
          : .badLine(number: line + 1, .checksum)
        #expect(reading.damage == expected, "byte \(index) ^ \(mask)")
        #expect(reading.records.count == max(0, line - 1), "byte \(index) ^ \(mask)")
        #expect(reading.goodLength == (line == 0 ? 0 : ends[line - 1]))
      }
    }
  }
}

extension String {
  /// How often a text is in it.
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
